package nl.bredeblik.rules.mutate;

import static nl.bredeblik.rules.mutate.Mutator.mutator;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import nl.bredeblik.model.casefile.CaseFile;
import nl.bredeblik.model.concern.ConcernStanding;
import nl.bredeblik.model.entry.YesNoUnknown;
import nl.bredeblik.model.judgement.CoreDecision;
import nl.bredeblik.model.plan.ClosingStage;
import nl.bredeblik.model.plan.ConditionResult;
import nl.bredeblik.model.plan.Evaluation;
import nl.bredeblik.model.plan.Goal;
import nl.bredeblik.model.team.HandOver;
import nl.bredeblik.model.team.HandOverOf;
import nl.bredeblik.rules.mutate.Mutator.Mistake;

/** Mistakes when the work ends: something is left open, not said or not looked at. */
final class ClosingMutators {

    static final Seq<Mutator> ALL = Array.of(
            mutator(
                            "CLOSE-01",
                            "a concern was not looked at when the work ended",
                            proposed(then -> then.one(CaseFile::concerns, concern -> true)
                                    .flatMap(concern -> then.removeAll(
                                            CaseFile::concernStatuses,
                                            status -> status.status() == ConcernStanding.RESOLVED
                                                    && status.concern().equals(concern.id())))))
                    .implying("SAFE-01"),
            mutator(
                            "CLOSE-02",
                            "why the work ends is left out",
                            proposed(then -> Changed.closing(closing -> true, closing -> closing.reasons(Option.none()))
                                    .in(then)
                                    .map(ClosingMutators::decidedWithoutReasons)))
                    .implying("JDG-13"),
            mutator(
                    "CLOSE-03",
                    "one of the goals was never looked at",
                    proposed(then -> then.oneOf(then.current().plans().last().goals())
                            .map(goal -> neverLookedAt(then.file(), goal)))),
            mutator(
                    "CLOSE-04",
                    "it is proposed to end the work while the conditions are not met",
                    proposed(ClosingMutators::leftUnmet)),
            mutator(
                    "CLOSE-05",
                    "what was agreed for afterwards is left out",
                    Changed.closing(closing -> true, closing -> closing.aftercare(Option.none()))),
            mutator(
                    "CLOSE-06",
                    "nobody watches after Veilig Thuis set conditions",
                    Changed.onDayOf(
                            CaseFile::closings,
                            closing -> closing.stage() == ClosingStage.CLOSED,
                            then -> withConditions(then)
                                    .flatMap(same -> same.change(
                                            CaseFile::handOvers,
                                            given -> same.current()
                                                    .closings()
                                                    .exists(closing ->
                                                            closing.handOvers().contains(given.id())),
                                            given -> HandOver.builder()
                                                    .from(given)
                                                    .safetyWatcher(Option.none())
                                                    .build())))));

    private ClosingMutators() {}

    /** A mistake on the day on which it was proposed to end the work. */
    private static Mistake proposed(Mistake mistake) {
        return Changed.onDayOf(CaseFile::closings, closing -> closing.stage() == ClosingStage.PROPOSED, mistake);
    }

    /** Where Veilig Thuis set conditions when it handed over. */
    private static Option<Scene> withConditions(Scene scene) {
        return Option.when(
                scene.current()
                        .notificationSteps()
                        .exists(step -> !step.conditions().isEmpty()),
                scene);
    }

    private static CaseFile decidedWithoutReasons(CaseFile file) {
        return CaseFile.builder()
                .from(file)
                .decisions(file.decisions()
                        .map(decision -> CoreDecision.builder()
                                .from(decision)
                                .reasons(Option.none())
                                .build()))
                .build();
    }

    private static CaseFile neverLookedAt(CaseFile file, Goal goal) {
        return CaseFile.builder()
                .from(file)
                .evaluations(file.evaluations()
                        .map(held -> Evaluation.builder()
                                .from(held)
                                .goalResults(held.goalResults()
                                        .reject(result -> result.goal().equals(goal.id())))
                                .build()))
                .build();
    }

    /** On the day of the proposal each condition was seen not to be met, and nobody takes over sight on safety. */
    private static Option<CaseFile> leftUnmet(Scene scene) {
        return Option.when(
                SafetyMutators.plan(scene).isDefined()
                        && scene.current().handOvers().forAll(given -> given.of() != HandOverOf.SIGHT_ON_SAFETY),
                () -> Everywhere.in(
                        scene.file(),
                        CaseFile::evaluations,
                        held -> held.on().equals(scene.last()),
                        ClosingMutators::withoutSuccess));
    }

    private static Evaluation withoutSuccess(Evaluation held) {
        return Evaluation.builder()
                .from(held)
                .conditionResults(held.conditionResults()
                        .map(result -> ConditionResult.builder()
                                .from(result)
                                .met(YesNoUnknown.NO)
                                .build()))
                .build();
    }
}
