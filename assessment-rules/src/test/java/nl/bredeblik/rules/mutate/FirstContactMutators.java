package nl.bredeblik.rules.mutate;

import static nl.bredeblik.rules.mutate.Mutator.mutator;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import nl.bredeblik.model.casefile.CaseFile;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.Party;
import nl.bredeblik.model.entry.YesNoUnknown;
import nl.bredeblik.model.family.Member;
import nl.bredeblik.model.measure.MeasureKind;
import nl.bredeblik.model.measure.ProtectionMeasure;
import nl.bredeblik.model.participation.Contact;
import nl.bredeblik.model.participation.ContactKind;
import nl.bredeblik.model.team.Assignment;
import nl.bredeblik.model.team.AssignmentRole;
import nl.bredeblik.model.time.DayPeriod;
import nl.bredeblik.model.time.DutchCalendar;
import nl.bredeblik.model.time.Term;

/** Mistakes about the first contacts under a measure, and about who does the work in youth probation. */
final class FirstContactMutators {

    private static final Term FIVE_WORKING_DAYS = Term.workingDays(5).statutory();
    private static final Id<ProtectionMeasure> PROBATION = Id.of("probation");
    private static final Id<Assignment> PROBATION_WORKER = Id.of("probationworker");
    private static final int OLD_ENOUGH = 13;

    static final Seq<Mutator> ALL = Array.of(
            mutator(
                    "TEAM-05",
                    "the worker of youth probation comes on the day after the term",
                    scene -> probation(scene)
                            .flatMap(charged -> scene.add(file -> file.addMeasures(charged)
                                    .addContacts(talk(
                                            scene, charged, charged.chargedOn().get()))
                                    .addAssignments(workerFrom(scene, charged, afterTerm(charged)))))),
            mutator(
                    "TEAM-06",
                    "the first visits are made by the local team",
                    scene -> TeamMutators.one(scene, MeasureKind.SUPERVISION)
                            .flatMap(charged -> coordinator(scene)
                                    .map(other -> firstContacts(scene, charged, held -> held.by(Array.of(other)))))),
            mutator(
                    "TEAM-07",
                    "talks with a father are recorded as talks with the mother",
                    scene -> TeamMutators.one(scene, MeasureKind.GUARDIANSHIP)
                            .flatMap(charged -> parents(scene, charged).map(both -> {
                                UnaryOperator<Contact.Builder> how = held -> confused(held, both.get(1), both.get(0));
                                return firstContacts(scene, charged, how);
                            }))),
            mutator(
                    "TEAM-08",
                    "in youth probation the young person is spoken with on the day after the term",
                    scene -> probation(scene).flatMap(charged -> spokenWithLate(scene, charged))));

    private FirstContactMutators() {}

    private static LocalDate afterTerm(ProtectionMeasure charged) {
        return FIVE_WORKING_DAYS
                .lastDay(charged.chargedOn().get(), DutchCalendar.standard())
                .plusDays(1);
    }

    private static CaseFile firstContacts(Scene scene, ProtectionMeasure charged, UnaryOperator<Contact.Builder> how) {
        return Everywhere.in(
                scene.file(),
                CaseFile::contacts,
                held -> isDuringTerm(charged, held),
                held -> how.apply(Contact.builder().from(held)).build());
    }

    private static boolean isDuringTerm(ProtectionMeasure charged, Contact held) {
        return !held.on().isBefore(charged.chargedOn().get()) && held.on().isBefore(afterTerm(charged));
    }

    private static Option<Id<? extends Party>> coordinator(Scene scene) {
        return scene.current()
                .assignments()
                .find(held -> held.role() == AssignmentRole.COORDINATOR)
                .map(Assignment::professional);
    }

    private static Option<Seq<Id<? extends Party>>> parents(Scene scene, ProtectionMeasure charged) {
        Seq<Id<? extends Party>> both = scene.current()
                .relationships()
                .filter(tie -> tie.of().equals(charged.subject()) && tie.legalParent() == YesNoUnknown.YES)
                .map(tie -> tie.person());
        return Option.some(both).filter(all -> all.size() > 1);
    }

    private static Contact.Builder confused(
            Contact.Builder contact, Id<? extends Party> person, Id<? extends Party> other) {
        Contact held = contact.build();
        return contact.with(held.with()
                        .map(each -> each.equals(person) ? other : each)
                        .distinct())
                .seen(Array.empty());
    }

    private static Contact without(Contact held, Id<Member> person) {
        return Contact.builder()
                .from(held)
                .with(held.with().reject(person::equals))
                .seen(held.seen().reject(person::equals))
                .apart(held.apart().reject(person::equals))
                .build();
    }

    /** Youth probation that begins with a supervision, over a child that is old enough for it. */
    private static Option<ProtectionMeasure> probation(Scene scene) {
        return scene.one(
                        CaseFile::measures,
                        held -> held.kind() == MeasureKind.SUPERVISION
                                && held.period().contains(scene.last())
                                && held.chargedOn().isDefined()
                                && scene.isAtLeast(OLD_ENOUGH, held.subject()))
                .filter(held ->
                        !scene.current().measures().exists(other -> other.kind() == MeasureKind.YOUTH_PROBATION))
                .map(held -> ProtectionMeasure.builder()
                        .id(PROBATION)
                        .recordedOn(held.recordedOn())
                        .kind(MeasureKind.YOUTH_PROBATION)
                        .subject(held.subject())
                        .period(held.period())
                        .executor(held.executor())
                        .order(held.order())
                        .chargedOn(held.chargedOn())
                        .build());
    }

    private static Option<CaseFile> spokenWithLate(Scene scene, ProtectionMeasure charged) {
        CaseFile unseen = Everywhere.in(
                scene.file(),
                CaseFile::contacts,
                held -> isDuringTerm(charged, held),
                held -> without(held, charged.subject()));
        return new Scene(unseen, 0)
                .add(file -> file.addMeasures(charged)
                        .addContacts(talk(scene, charged, afterTerm(charged)))
                        .addAssignments(
                                workerFrom(scene, charged, charged.chargedOn().get())));
    }

    private static Contact talk(Scene scene, ProtectionMeasure charged, LocalDate on) {
        return Contact.builder()
                .id(Id.of("probationtalk"))
                .recordedOn(on)
                .kind(ContactKind.CONVERSATION)
                .on(on)
                .held(true)
                .addBy(worker(scene).professional())
                .addWith(charged.subject())
                .build();
    }

    private static Assignment workerFrom(Scene scene, ProtectionMeasure charged, LocalDate day) {
        return Assignment.builder()
                .id(PROBATION_WORKER)
                .recordedOn(day)
                .professional(worker(scene).professional())
                .role(AssignmentRole.WORKER)
                .addMeasures(charged.id())
                .period(DayPeriod.startingOn(day))
                .build();
    }

    private static Assignment worker(Scene scene) {
        return scene.current()
                .assignments()
                .find(held -> held.role() == AssignmentRole.WORKER)
                .get();
    }
}
