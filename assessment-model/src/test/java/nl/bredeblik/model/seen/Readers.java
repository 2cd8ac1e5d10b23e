package nl.bredeblik.model.seen;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import nl.bredeblik.model.casefile.CaseFile;
import nl.bredeblik.model.privacy.Reader;
import nl.bredeblik.model.team.Organisation;
import nl.bredeblik.model.team.OrganisationKind;

/** Who can read a file: everybody in it, some who are not, and the court. */
public final class Readers {

    private Readers() {}

    /** All readers of a file, each once. */
    public static Seq<Reader> of(CaseFile file) {
        Seq<Reader> members = file.members().map(member -> Reader.member(member.id()));
        Seq<Reader> network = file.networkPersons().map(person -> Reader.networkPerson(person.id()));
        Seq<Reader> organisations = file.organisations()
                .map(Organisation::kind)
                .append(OrganisationKind.INSPECTORATE)
                .map(Reader::organisation);
        Seq<Reader> reporters = file.notifications().map(notification -> Reader.reporter(notification.id()));
        return Array.of(Reader.court())
                .appendAll(members)
                .appendAll(network)
                .appendAll(organisations)
                .appendAll(reporters)
                .distinct();
    }
}
