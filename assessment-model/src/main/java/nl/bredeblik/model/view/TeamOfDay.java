package nl.bredeblik.model.view;

import io.vavr.collection.Array;
import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import nl.bredeblik.model.casefile.CaseIndex;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.Party;
import nl.bredeblik.model.family.Authority;
import nl.bredeblik.model.team.Organisation;
import nl.bredeblik.model.team.OrganisationKind;
import nl.bredeblik.model.team.Professional;

/**
 * The kinds of organisation that work in the team on a day: a professional of theirs has an assignment or is in the duo, they
 * carry out a measure, or they hold guardianship (<i>voogdij</i>).
 */
final class TeamOfDay {

    private TeamOfDay() {}

    static Set<OrganisationKind> of(Records records) {
        CaseIndex index = records.index();
        People people = new People(records);
        Seq<Id<Professional>> assigned = records.file()
                .assignments()
                .filter(assignment -> assignment.period().contains(records.day()))
                .map(assignment -> assignment.professional());
        Seq<Id<Professional>> duos = records.file()
                .duos()
                .filter(duo -> duo.period().contains(records.day()))
                .flatMap(duo -> Array.of(duo.first(), duo.second()));
        Seq<Id<Organisation>> ofWorkers = assigned.appendAll(duos)
                .flatMap(id -> index.find(Professional.class, id))
                .map(Professional::organisation);
        Seq<Id<Organisation>> executors = records.file()
                .measures()
                .filter(measure -> measure.period().contains(records.day()))
                .flatMap(measure -> measure.executor());
        Seq<Id<? extends Party>> guardians =
                records.file().authorities().filter(people::isInForce).flatMap(Authority::holders);
        return HashSet.<Id<? extends Party>>ofAll(ofWorkers)
                .addAll(executors)
                .addAll(guardians)
                .flatMap(index::organisation)
                .map(Organisation::kind);
    }
}
