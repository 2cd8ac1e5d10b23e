package nl.bredeblik.rules.mutate;

import static nl.bredeblik.rules.mutate.Mutator.mutator;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import nl.bredeblik.model.analysis.ExplanatoryAnalysis;
import nl.bredeblik.model.analysis.LifeDomain;
import nl.bredeblik.model.analysis.Problem;
import nl.bredeblik.model.casefile.CaseFile;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.family.Member;
import nl.bredeblik.model.plan.Action;
import nl.bredeblik.model.plan.Plan;

/** Mistakes in the plan as a whole: who has a place in it, on what it builds, who carries it and how it changes. */
final class PlanMutators {

    static final Seq<Mutator> ALL = Array.of(
            mutator(
                    "PLAN-10",
                    "a child is in none of the goals",
                    scene -> scene.oneOf(scene.children())
                            .flatMap(child -> ChangedPlan.inForce((same, plan) -> withoutGoalFor(plan, child.id()))
                                    .in(scene))),
            mutator(
                    "PLAN-11",
                    "a parent has no place in the plan",
                    scene -> scene.oneOf(ChangedPlan.parents(scene))
                            .flatMap(parent -> ChangedPlan.inForce(
                                            (same, plan) -> withoutPartFor(withoutGoalFor(plan, parent), plan, parent))
                                    .in(scene))),
            mutator(
                    "PLAN-12",
                    "the plan names no strengths",
                    ChangedPlan.inForce(plan -> plan.strengths(Array.empty()))),
            mutator(
                    "PLAN-13",
                    "nobody asked for earlier help",
                    scene -> ChangedPlan.inForce(plan -> plan.earlierHelp(Array.empty()))
                            .in(scene)
                            .map(file -> CaseFile.builder()
                                    .from(file)
                                    .analyses(file.analyses()
                                            .map(analysis -> ExplanatoryAnalysis.builder()
                                                    .from(analysis)
                                                    .helpHistory(Array.empty())
                                                    .build()))
                                    .noEarlierHelp(Array.empty())
                                    .build())),
            mutator(
                    "PLAN-14",
                    "everything is done by the coordinator",
                    ChangedPlan.inForce((scene, plan) -> ChangedPlan.actions(
                            Plan.builder().from(plan),
                            plan,
                            action -> true,
                            action -> action.doers(plan.coordinator().toArray())
                                    .support(Array.empty())
                                    .backUp(Option.none())))),
            mutator(
                    "PLAN-15",
                    "the debts of a parent are a cause, and no goal is for that parent",
                    scene -> scene.oneOf(ChangedPlan.parents(scene))
                            .flatMap(parent -> ChangedPlan.inForce((same, plan) -> withoutGoalFor(plan, parent))
                                    .in(scene)
                                    .flatMap(file -> new Scene(file, 0)
                                            .change(
                                                    CaseFile::analyses,
                                                    analysis -> ChangedPlan.of(scene)
                                                            .exists(plan -> plan.analysis()
                                                                    .contains(analysis.id())),
                                                    analysis -> withDebtsOf(parent, analysis))))),
            mutator(
                    "PLAN-16",
                    "how the plan changes in between is left out",
                    ChangedPlan.inForce(plan -> plan.changeRule(Option.none()))));

    private PlanMutators() {}

    private static Plan.Builder withoutGoalFor(Plan plan, Id<Member> member) {
        return ChangedPlan.goals(
                plan,
                goal -> true,
                (goal, held) -> goal.members(held.members().reject(member::equals))
                        .owners(held.owners().reject(member::equals)));
    }

    /** What the member would do is left to the coordinator, and what is done for the member is not done. */
    private static Plan.Builder withoutPartFor(Plan.Builder built, Plan plan, Id<Member> member) {
        return built.actions(plan.actions()
                .map(action -> Action.builder()
                        .from(action)
                        .id(action.id())
                        .doers(
                                action.doers().contains(member)
                                        ? plan.coordinator().toArray()
                                        : action.doers())
                        .members(action.members().reject(member::equals))
                        .build()));
    }

    private static ExplanatoryAnalysis withDebtsOf(Id<Member> parent, ExplanatoryAnalysis analysis) {
        return ExplanatoryAnalysis.builder()
                .from(analysis)
                .problems(analysis.problems()
                        .map(problem -> Problem.builder()
                                .from(problem)
                                .id(problem.id())
                                .members(Array.of(parent))
                                .lifeDomain(LifeDomain.MONEY_AND_DEBT)
                                .build()))
                .build();
    }
}
