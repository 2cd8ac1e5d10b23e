package nl.bredeblik.rules.sound;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import nl.bredeblik.model.casefile.CaseFile;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.Text;
import nl.bredeblik.model.family.NetworkPerson;
import nl.bredeblik.model.origin.FileOrigin;
import nl.bredeblik.model.origin.MergeGround;
import nl.bredeblik.model.origin.RecordLink;
import nl.bredeblik.model.team.Organisation;

/** Some files hold what two organisations recorded, and say so: one relative then stands in it under two ids. */
final class SoundOrigins {

    private static final int PERCENT = 40;

    private SoundOrigins() {}

    static CaseFile told(CaseFile file, Chance chance) {
        return chance.percent(PERCENT) ? merged(file, FileDays.of(file).last()) : file;
    }

    private static CaseFile merged(CaseFile file, LocalDate day) {
        NetworkPerson relative = file.networkPersons().head();
        NetworkPerson elsewhere = NetworkPerson.builder()
                .id(Id.of("relativeelsewhere"))
                .recordedOn(day)
                .birthDate(relative.birthDate())
                .near(relative.near())
                .roles(relative.roles().take(1))
                .agreedToHelp(relative.agreedToHelp())
                .partOfConcern(relative.partOfConcern())
                .availability(relative.availability())
                .build();
        Seq<Id<Organisation>> parties =
                file.current().organisations().map(Organisation::id).take(2);
        return CaseFile.builder()
                .from(file)
                .addNetworkPersons(elsewhere)
                .addRecordLinks(RecordLink.builder()
                        .id(Id.of("onerelative"))
                        .recordedOn(day)
                        .addRecords(relative.id())
                        .addRecords(elsewhere.id())
                        .same(true)
                        .saidBy(relative.id())
                        .on(day)
                        .build())
                .addAllOrigins(parties.map(party -> origin(party, parties, elsewhere, day)))
                .build();
    }

    private static FileOrigin origin(
            Id<Organisation> party, Seq<Id<Organisation>> parties, NetworkPerson brought, LocalDate day) {
        return FileOrigin.builder()
                .id(Id.of("from" + party.text()))
                .recordedOn(day)
                .reference(Text.of("dossier van " + party.text()))
                .organisation(party)
                .on(day)
                .ground(MergeGround.LAW)
                .explained(Text.of("de wet die het toestaat"))
                .parties(parties)
                .brought(Array.of(brought.id()))
                .build();
    }
}
