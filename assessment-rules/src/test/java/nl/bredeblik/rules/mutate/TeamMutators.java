package nl.bredeblik.rules.mutate;

import static nl.bredeblik.rules.mutate.Mutator.mutator;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import nl.bredeblik.model.casefile.CaseFile;
import nl.bredeblik.model.family.MemberRole;
import nl.bredeblik.model.measure.MeasureKind;
import nl.bredeblik.model.measure.ProtectionMeasure;
import nl.bredeblik.model.participation.InformTopic;
import nl.bredeblik.model.participation.Informing;
import nl.bredeblik.model.team.Assignment;
import nl.bredeblik.model.team.AssignmentRole;
import nl.bredeblik.model.team.DuoAssignment;
import nl.bredeblik.model.team.HandOver;
import nl.bredeblik.model.team.HandOverOf;
import nl.bredeblik.model.team.Professional;
import nl.bredeblik.model.team.Registration;
import nl.bredeblik.model.time.DayPeriod;
import nl.bredeblik.model.time.PartialDate;
import nl.bredeblik.model.time.PartialPeriod;

/** Mistakes about who works for the family, from when until when, and who takes over. */
final class TeamMutators {

    static final Seq<Mutator> ALL = Array.of(
            mutator(
                    "TEAM-01",
                    "one professional stands in both places of a duo",
                    scene -> scene.change(
                            CaseFile::duos,
                            duo -> duo.period().contains(scene.last()),
                            duo -> DuoAssignment.builder()
                                    .from(duo)
                                    .second(duo.first())
                                    .build())),
            mutator(
                    "TEAM-03",
                    "the worker is assigned to the measure over a brother only",
                    scene -> brothers(scene)
                            .flatMap(measures -> Changed.assignment(
                                            held -> isWorkerNow(scene, held),
                                            held -> held.measures(
                                                    Array.of(measures.head().id())))
                                    .in(scene))),
            mutator(
                    "TEAM-04",
                    "the worker left yesterday, and nobody follows",
                    scene -> one(scene, MeasureKind.GUARDIANSHIP)
                            .flatMap(measure -> Changed.assignment(
                                            held -> isWorkerNow(scene, held), held -> until(held, scene, 1))
                                    .in(scene))),
            mutator(
                            "TEAM-10",
                            "the worker left a week ago, and there is no contact person in the mean time",
                            scene -> one(scene, MeasureKind.SUPERVISION)
                                    .orElse(() -> one(scene, MeasureKind.GUARDIANSHIP))
                                    .flatMap(measure -> Changed.assignment(
                                                    held -> isWorkerNow(scene, held), held -> until(held, scene, 8))
                                            .in(scene)))
                    .implying("TEAM-03", "TEAM-04"),
            mutator(
                    "TEAM-09",
                    "somebody is not told who replaces the worker",
                    scene -> one(scene, MeasureKind.SUPERVISION)
                            .flatMap(measure -> scene.one(CaseFile::informings, told -> isHolder(scene, told)))
                            .map(told -> InformationMutators.without(scene, told, InformTopic.REPLACEMENT))),
            mutator(
                    "TEAM-11",
                    "the coordinator left a week ago, and nobody follows",
                    scene -> scene.planInForce()
                            .flatMap(plan -> Changed.assignment(
                                            held -> held.role() == AssignmentRole.COORDINATOR
                                                    && isNow(scene, held)
                                                    && held.period()
                                                            .startInclusive()
                                                            .isBefore(
                                                                    scene.last().minusDays(8)),
                                            held -> until(held, scene, 8))
                                    .in(scene))),
            mutator(
                    "TEAM-12",
                    "who hands over and who receives changed places",
                    scene -> scene.change(
                            CaseFile::handOvers,
                            handOver -> handOver.of() == HandOverOf.COORDINATION,
                            handOver -> HandOver.builder()
                                    .from(handOver)
                                    .giver(handOver.receiver())
                                    .receiver(handOver.giver())
                                    .build())),
            mutator(
                    "TEAM-13",
                    "the registration of the worker ended yesterday",
                    scene -> scene.one(CaseFile::assignments, held -> isWorkerNow(scene, held))
                            .flatMap(held -> scene.change(
                                    CaseFile::professionals,
                                    who -> who.id().equals(held.professional()),
                                    who -> registeredUntil(who, scene.last().minusDays(1))))));

    private TeamMutators() {}

    /** A measure that runs, of whose charge the day is known. */
    static Option<ProtectionMeasure> one(Scene scene, MeasureKind kind) {
        return scene.one(CaseFile::measures, held -> held.kind() == kind && isCharged(scene, held));
    }

    private static boolean isCharged(Scene scene, ProtectionMeasure measure) {
        return measure.period().contains(scene.last())
                && measure.chargedOn().isDefined()
                && measure.prolongs().isEmpty();
    }

    private static Option<Seq<ProtectionMeasure>> brothers(Scene scene) {
        return Option.some(scene.current()
                        .measures()
                        .filter(held -> held.kind() == MeasureKind.SUPERVISION && isCharged(scene, held)))
                .filter(measures -> measures.size() > 1);
    }

    private static boolean isWorkerNow(Scene scene, Assignment held) {
        return held.role() == AssignmentRole.WORKER && !held.measures().isEmpty() && isNow(scene, held);
    }

    private static boolean isNow(Scene scene, Assignment held) {
        return held.period().contains(scene.last());
    }

    private static Assignment.Builder until(Assignment.Builder held, Scene scene, int daysAgo) {
        return held.period(DayPeriod.between(
                held.build().period().startInclusive(), scene.last().minusDays(daysAgo)));
    }

    private static boolean isHolder(Scene scene, Informing told) {
        return scene.adults()
                        .exists(member -> member.role() == MemberRole.PARENT
                                && member.id().equals(told.to()))
                && scene.current().authorities().exists(held -> held.holders().contains(told.to()));
    }

    private static Professional registeredUntil(Professional who, LocalDate day) {
        return Professional.builder()
                .from(who)
                .registrations(who.registrations()
                        .map(held -> Registration.builder()
                                .from(held)
                                .period(PartialPeriod.of(
                                        held.period().startInclusive(), Option.some(PartialDate.onDay(day))))
                                .build()))
                .build();
    }
}
