package nl.bredeblik.rules.mutate;

import static nl.bredeblik.rules.mutate.Mutator.mutator;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import nl.bredeblik.model.casefile.CaseFile;
import nl.bredeblik.model.concern.NotificationStep;
import nl.bredeblik.model.concern.NotificationStepKind;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.IdKind;
import nl.bredeblik.model.family.Member;
import nl.bredeblik.model.judgement.SafetyJudgement;
import nl.bredeblik.model.plan.Phase;
import nl.bredeblik.model.plan.PhaseChange;
import nl.bredeblik.model.plan.SafetyPlan;
import nl.bredeblik.model.team.HandOver;

/** Mistakes on the way from direct safety to recovery, and when sight on safety is handed on. */
final class PhaseMutators {

    static final Seq<Mutator> ALL = Array.of(
            mutator(
                    "SAFE-17",
                    "a transfer goes without the conditions",
                    scene -> scene.whenRecorded(
                                    CaseFile::notificationSteps,
                                    step -> step.kind() == NotificationStepKind.TRANSFERRED)
                            .map(then -> CaseFile.builder()
                                    .from(then.file())
                                    .notificationSteps(then.file()
                                            .notificationSteps()
                                            .map(step -> NotificationStep.builder()
                                                    .from(step)
                                                    .conditions(Array.empty())
                                                    .build()))
                                    .handOvers(then.file()
                                            .handOvers()
                                            .map(given -> HandOver.builder()
                                                    .from(given)
                                                    .items(given.items()
                                                            .reject(item -> then.index()
                                                                    .kindOf(item)
                                                                    .contains(IdKind.SAFETY_PLAN)))
                                                    .build()))
                                    .build())),
            mutator(
                    "SAFE-18",
                    "a hand-over was not accepted",
                    scene -> scene.remove(
                            CaseFile::handOverAcceptances,
                            accepted -> accepted.acceptedOn().isBefore(scene.last()))),
            mutator(
                    "SAFE-19",
                    "the next phase was recorded for the parents alone",
                    scene -> scene.change(
                            CaseFile::phaseChanges,
                            change -> change.to() == Phase.RISK_LED
                                    && scene.current()
                                            .phaseChanges()
                                            .last()
                                            .id()
                                            .equals(change.id())
                                    && !scene.children().isEmpty()
                                    && scene.current().phaseChanges().count(each -> each.to() == Phase.RISK_LED) == 1
                                    && scene.current().phaseChanges().head().to() == Phase.DIRECT_SAFETY
                                    && scene.current()
                                            .plans()
                                            .last()
                                            .goals()
                                            .exists(goal -> goal.phase() == Phase.RECOVERY),
                            change -> PhaseChange.builder()
                                    .from(change)
                                    .members(scene.adults().map(Member::id))
                                    .build())),
            mutator(
                            "SAFE-20",
                            "a member was not considered in the judgements",
                            scene -> scene.whenRecorded(CaseFile::phaseChanges, change -> change.to() == Phase.RISK_LED)
                                    .map(then -> CaseFile.builder()
                                            .from(then.file())
                                            .judgements(then.file().judgements().map(judged -> without(judged, then)))
                                            .build()))
                    .implying("CON-06"),
            mutator(
                    "SAFE-21",
                    "the newest safety plan is of the day before an incident",
                    scene -> scene.whenRecorded(
                                    CaseFile::incidents, incident -> isOnlyReplanned(scene, incident.recordedOn()))
                            .map(then -> Everywhere.in(
                                    then.file(),
                                    CaseFile::safetyPlans,
                                    plan -> plan.on().equals(then.last()),
                                    plan -> SafetyPlan.builder()
                                            .from(plan)
                                            .on(plan.on().minusDays(1))
                                            .build()))));

    private PhaseMutators() {}

    private static SafetyJudgement without(SafetyJudgement judged, Scene scene) {
        Id<?> member = scene.oneOf(scene.current().members()).get().id();
        return SafetyJudgement.builder()
                .from(judged)
                .members(judged.members().reject(line -> line.person().equals(member)))
                .build();
    }

    /** Direct safety was reached, and nothing but a safety plan followed on the day. */
    private static boolean isOnlyReplanned(Scene scene, LocalDate day) {
        return isPastDirectSafety(scene, day)
                && scene.file().evaluations().forAll(held -> !held.on().equals(day));
    }

    private static boolean isPastDirectSafety(Scene scene, LocalDate day) {
        return scene.file()
                .phaseChanges()
                .filter(change -> !change.on().isAfter(day))
                .lastOption()
                .exists(change -> change.to() != Phase.DIRECT_SAFETY);
    }
}
