package nl.bredeblik.rules.catalogue;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import nl.bredeblik.model.graph.FamilyAnalyses;
import nl.bredeblik.model.plan.Goal;
import nl.bredeblik.model.plan.Plan;
import nl.bredeblik.model.plan.PlanKind;
import nl.bredeblik.model.thread.PlanThread;
import nl.bredeblik.rules.Look;
import nl.bredeblik.rules.Severity;
import nl.bredeblik.rules.Subjects;
import nl.bredeblik.rules.Verdict;

/**
 * A goal of a plan that is worked with or made, and whether it says what it is an answer to.
 *
 * @param plan the plan
 * @param goal the goal
 * @param isAnswer whether it addresses an element of the analysis, a concern, a concrete threat or a safety condition
 */
record AnsweringGoal(Plan plan, Goal goal, boolean isAnswer) {

    static final Subjects<AnsweringGoal> GOALS = Subjects.about(
            "goals of the plan",
            AnsweringGoal::in,
            AnsweringGoal::goal,
            subject -> Array.of(subject.plan().id(), subject.goal().id()));

    private static Seq<AnsweringGoal> in(Look look) {
        Seq<Plan> plans = PlansAtHand.in(look);
        if (plans.isEmpty()) {
            return Array.empty();
        }
        FamilyAnalyses analyses = FamilyAnalyses.in(look.index(), look.day()::reached);
        return plans.flatMap(plan -> {
            PlanThread thread = PlanThread.of(plan, PlanThread.analysisOf(plan, analyses, look.index()));
            return plan.goals().map(goal -> new AnsweringGoal(plan, goal, thread.hasGround(goal, look.index())));
        });
    }

    /** The form of a plan of the family's own is free. */
    Verdict saysWhatItAnswers(Look look) {
        Verdict verdict = Verdict.satisfiedIf(isAnswer).at("addresses");
        return plan.kind() == PlanKind.FAMILY_GROUP_PLAN ? verdict.as(Severity.HINT) : verdict;
    }
}
