package nl.bredeblik.rules.mutate;

import static nl.bredeblik.rules.mutate.Mutator.mutator;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import nl.bredeblik.model.analysis.AnalysisStatus;
import nl.bredeblik.model.analysis.CausalLink;
import nl.bredeblik.model.analysis.ExplanatoryAnalysis;
import nl.bredeblik.model.analysis.FactorFunction;
import nl.bredeblik.model.analysis.Hypothesis;
import nl.bredeblik.model.analysis.Need;
import nl.bredeblik.model.analysis.Problem;
import nl.bredeblik.model.analysis.SharedDegree;
import nl.bredeblik.model.casefile.CaseFile;
import nl.bredeblik.model.concern.SafetyConcern;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.IdKind;
import nl.bredeblik.model.entry.Identified;
import nl.bredeblik.model.judgement.CoreDecision;
import nl.bredeblik.model.judgement.CoreDecisionKind;
import nl.bredeblik.model.plan.Adoption;
import nl.bredeblik.model.plan.Evaluation;
import nl.bredeblik.model.plan.Goal;
import nl.bredeblik.model.plan.GoalChoice;
import nl.bredeblik.model.plan.GoalResult;
import nl.bredeblik.model.plan.GoalStatus;
import nl.bredeblik.model.plan.Plan;

/** Mistakes in what rests on an analysis, and in what an analysis takes in. */
final class AnalysisUseMutators {

    private static final int WEEKS_TO_RENEWAL = 6;

    static final Seq<Mutator> ALL = Array.of(
            mutator(
                            "ANA-01",
                            "a plan rests on a draft of the analysis that was not discussed yet",
                            Changed.onDayOf(
                                    CaseFile::adoptions,
                                    adoption -> true,
                                    then -> then.planInForce()
                                            .filter(plan ->
                                                    then.current().closings().isEmpty())
                                            .flatMap(plan -> Changed.analysis(
                                                            analysis -> plan.analysis()
                                                                    .contains(analysis.id()),
                                                            analysis -> analysis.status(AnalysisStatus.DRAFT)
                                                                    .sharedDegree(SharedDegree.NOT_YET_DISCUSSED))
                                                    .in(then))))
                    .implying("ANA-02"),
            mutator(
                    "ANA-02",
                    "a decision rests on what was told alone",
                    Changed.onDayOf(
                            CaseFile::decisions,
                            AnalysisUseMutators::restsOnItself,
                            then -> Changed.decision(
                                            decision -> restsOnItself(decision)
                                                    && decision.recordedOn().equals(then.last()),
                                            decision -> decision.basedOn(toldOf(then, decision.build())))
                                    .in(then))),
            mutator(
                    "ANA-03",
                    "the analysis was written on the day after the plan was adopted",
                    scene -> scene.oneOf(scene.file().adoptions().filter(adoption -> isOfPlan(scene, adoption)))
                            .map(adoption -> adoption.on().plusDays(1))
                            .flatMap(day -> writtenOn(scene, day, analysis -> isOnly(scene.on(day))))),
            mutator(
                    "ANA-04",
                    "a concern is explained as a problem, and not named",
                    Analysed.made((then, analysis) -> true, (then, analysis) -> withoutConcern(analysis))),
            mutator(
                    "ANA-05",
                    "the analysis was renewed on the day after the decision that children go home",
                    scene -> scene.one(CaseFile::decisions, decision -> decision.kind() == CoreDecisionKind.RETURN)
                            .flatMap(decision -> writtenOn(
                                            scene,
                                            decision.on().plusDays(1),
                                            analysis -> decision.basedOn().contains(analysis.id()))
                                    .map(file -> restingOnTheOneBefore(file, decision)))),
            mutator(
                    "ANA-06",
                    "a goal was not reached, and the analysis was not looked at again",
                    scene -> Changed.evaluation(held -> wasNotRenewed(scene, held), AnalysisUseMutators::notReached)
                            .in(scene)),
            mutator(
                    "ANA-07",
                    "a goal is linked to needs of the analysis before",
                    scene -> drawn(
                            scene,
                            (then, plan) -> plan.goals().exists(goal -> answersOnlyNeeds(then, plan, goal)),
                            (then, plan) -> plan.goals()
                                    .map(goal -> answersOnlyNeeds(then, plan, goal)
                                            ? answers(goal, needs(then, plan, true))
                                            : goal))),
            mutator(
                    "ANA-08",
                    "a goal is linked to the wrong factor",
                    scene -> drawn(
                            scene,
                            (then, plan) -> analysis(then, plan).isDefined(),
                            (then, plan) -> plan.goals().map(goal -> linkedToOrigin(then, plan, goal)))));

    private AnalysisUseMutators() {}

    /** A petition rests on the plan that goes with it; the other decisions rest on what they name. */
    private static boolean restsOnItself(CoreDecision decision) {
        return decision.kind() != CoreDecisionKind.PETITION;
    }

    private static Seq<Id<? extends Identified>> toldOf(Scene scene, CoreDecision decision) {
        return decision.basedOn().filter(id -> scene.index().kindOf(id).contains(IdKind.STATEMENT));
    }

    private static boolean isOfPlan(Scene scene, Adoption adoption) {
        return scene.index().kindOf(adoption.plan()).contains(IdKind.PLAN);
    }

    private static boolean isOnly(Scene scene) {
        return scene.current().analyses().size() == 1;
    }

    /** The file of a day on which an analysis was written that came earlier in truth. */
    private static Option<CaseFile> writtenOn(Scene scene, LocalDate day, Predicate<ExplanatoryAnalysis> which) {
        return scene.on(day)
                .change(
                        CaseFile::analyses,
                        which,
                        analysis -> Analysed.builder(analysis)
                                .on(day)
                                .recordedOn(day)
                                .build());
    }

    private static CaseFile restingOnTheOneBefore(CaseFile file, CoreDecision decision) {
        Scene scene = new Scene(file, 0);
        return scene.replace(
                decision,
                CoreDecision.builder()
                        .from(decision)
                        .basedOn(decision.basedOn()
                                .<Id<? extends Identified>>map(id -> scene.index()
                                        .find(ExplanatoryAnalysis.class, id)
                                        .flatMap(ExplanatoryAnalysis::replaces)
                                        .<Id<? extends Identified>>map(before -> before)
                                        .getOrElse(id)))
                        .build());
    }

    /** The analysis that explains the problem behind a concern, and does not name the concern. */
    private static ExplanatoryAnalysis.Builder withoutConcern(ExplanatoryAnalysis analysis) {
        Problem problem = Analysed.problem(analysis);
        Id<SafetyConcern> concern = Analysed.concern(analysis);
        return Analysed.builder(analysis)
                .uses(analysis.uses().reject(concern::equals))
                .problems(analysis.problems()
                        .map(each -> Problem.builder()
                                .from(each)
                                .concerns(each.concerns().reject(concern::equals))
                                .build()))
                .links(analysis.links()
                        .reject(link -> link.source().equals(problem.id())
                                && link.target().equals(concern))
                        .map(link -> link.target().equals(concern)
                                ? CausalLink.builder()
                                        .from(link)
                                        .target(problem.id())
                                        .build()
                                : link))
                .hypotheses(analysis.hypotheses()
                        .map(held -> held.explains().contains(concern)
                                ? Hypothesis.builder()
                                        .from(held)
                                        .explains(Array.of(problem.id()))
                                        .build()
                                : held));
    }

    private static boolean wasNotRenewed(Scene scene, Evaluation held) {
        return !held.goalResults().isEmpty()
                && scene.last().isAfter(held.on().plusWeeks(WEEKS_TO_RENEWAL))
                && scene.current().analyses().forAll(analysis -> analysis.on().isBefore(held.on()));
    }

    private static Evaluation.Builder notReached(Evaluation.Builder evaluation) {
        Seq<GoalResult> results = evaluation.build().goalResults();
        return evaluation.goalResults(results.tail()
                .prepend(GoalResult.builder()
                        .from(results.head())
                        .status(GoalStatus.NOT_REACHED)
                        .choice(GoalChoice.CHANGE)
                        .build()));
    }

    /** The file of the day on which a plan was drawn up with other goals. */
    private static Option<CaseFile> drawn(
            Scene scene, BiPredicate<Scene, Plan> which, BiFunction<Scene, Plan, Seq<Goal>> goals) {
        Seq<Plan> fit = scene.file().plans().filter(plan -> which.test(scene.on(plan.recordedOn()), plan));
        return scene.oneOf(fit).map(plan -> {
            Scene then = scene.on(plan.recordedOn());
            return then.replace(
                    plan,
                    Plan.builder().from(plan).goals(goals.apply(then, plan)).build());
        });
    }

    private static Option<ExplanatoryAnalysis> analysis(Scene scene, Plan plan) {
        return plan.analysis().flatMap(id -> scene.index().find(ExplanatoryAnalysis.class, id));
    }

    private static Seq<Id<Need>> needs(Scene scene, Plan plan, boolean before) {
        return analysis(scene, plan)
                .flatMap(held -> before ? Analysed.before(scene, held) : Option.some(held))
                .map(held -> held.needs().map(Need::id))
                .getOrElse(Array.empty());
    }

    private static boolean answersOnlyNeeds(Scene scene, Plan plan, Goal goal) {
        return !needs(scene, plan, true).isEmpty()
                && goal.addresses().forAll(id -> needs(scene, plan, false).exists(id::equals));
    }

    private static Goal answers(Goal goal, Seq<? extends Id<? extends Identified>> others) {
        return Goal.builder()
                .from(goal)
                .addresses(Array.narrow(others.take(goal.addresses().size()).toArray()))
                .build();
    }

    private static Goal linkedToOrigin(Scene scene, Plan plan, Goal goal) {
        ExplanatoryAnalysis held = analysis(scene, plan).get();
        Id<? extends Identified> wrong =
                Analysed.first(held, FactorFunction.PREDISPOSING).id();
        Id<? extends Identified> right =
                Analysed.first(held, FactorFunction.PERPETUATING).id();
        return Goal.builder()
                .from(goal)
                .addresses(goal.addresses().map(id -> id.equals(right) ? wrong : id))
                .build();
    }
}
