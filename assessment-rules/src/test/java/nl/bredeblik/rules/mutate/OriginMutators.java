package nl.bredeblik.rules.mutate;

import static nl.bredeblik.rules.mutate.Mutator.mutator;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import nl.bredeblik.model.casefile.CaseFile;
import nl.bredeblik.model.concern.Notification;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.family.Authority;
import nl.bredeblik.model.family.AuthorityKind;
import nl.bredeblik.model.family.NetworkPerson;
import nl.bredeblik.model.origin.FileOrigin;
import nl.bredeblik.model.origin.RecordLink;
import nl.bredeblik.model.time.PartialDate;
import nl.bredeblik.model.time.PartialPeriod;

/** Mistakes that come about when files of several organisations become one. */
final class OriginMutators {

    private static final Id<Authority> ELSEWHERE = Id.of("authorityelsewhere");
    private static final Id<Notification> AGAIN = Id.of("notificationelsewhere");

    static final Seq<Mutator> ALL = Array.of(
            mutator(
                    "FAM-40",
                    "of a file that was merged it is not told whose it was",
                    scene -> scene.change(
                            CaseFile::origins,
                            origin -> true,
                            origin -> FileOrigin.builder()
                                    .from(origin)
                                    .organisation(Option.none())
                                    .build())),
            mutator(
                            "FAM-41",
                            "another organisation recorded that one parent holds authority alone",
                            scene -> scene.one(
                                            CaseFile::authorities,
                                            held -> held.kind() == AuthorityKind.JOINT_PARENTAL
                                                    && held.period()
                                                            .endInclusive()
                                                            .isEmpty())
                                    .flatMap(held -> scene.add(file -> file.addAuthorities(Authority.builder()
                                            .from(held)
                                            .id(ELSEWHERE)
                                            .recordedOn(scene.last())
                                            .kind(AuthorityKind.SOLE_PARENTAL)
                                            .holders(held.holders().take(1))
                                            .build()))))
                    .putRightBy(scene -> scene.revise(
                            CaseFile::authorities,
                            held -> held.id().equals(ELSEWHERE),
                            held -> Authority.builder()
                                    .from(held)
                                    .period(PartialPeriod.of(
                                            held.period().startInclusive(),
                                            Option.some(PartialDate.onDay(
                                                    scene.last().minusDays(1)))))
                                    .build())),
            mutator(
                    "FAM-42",
                    "two organisations recorded another year of birth of one relative",
                    scene -> scene.one(CaseFile::recordLinks, RecordLink::same)
                            .flatMap(link -> scene.change(
                                    CaseFile::networkPersons,
                                    person -> link.records().last().equals(person.id()),
                                    person -> NetworkPerson.builder()
                                            .from(person)
                                            .birthDate(PartialDate.inYear(1957))
                                            .build()))),
            mutator(
                            "STM-40",
                            "a notification stands in the file under the ids of two organisations",
                            scene -> scene.one(CaseFile::notifications, notification -> true)
                                    .flatMap(notification ->
                                            scene.add(file -> file.addNotifications(Notification.builder()
                                                    .from(notification)
                                                    .id(AGAIN)
                                                    .build()))))
                    .putRightBy(scene -> scene.add(file -> file.addRecordLinks(RecordLink.builder()
                                    .id(Id.of("onenotification"))
                                    .recordedOn(scene.last())
                                    .addAllRecords(
                                            scene.current().notifications().map(Notification::id))
                                    .same(true)
                                    .saidBy(scene.current()
                                            .organisations()
                                            .head()
                                            .id())
                                    .on(scene.last())
                                    .build()))
                            .map(file -> new Scene(file, 0))
                            .get()));

    private OriginMutators() {}
}
