package nl.bredeblik.rules.catalogue;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.util.Set;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.IdKind;
import nl.bredeblik.model.graph.FamilyAnalyses;
import nl.bredeblik.model.plan.Goal;
import nl.bredeblik.model.plan.Plan;
import nl.bredeblik.model.plan.PlanKind;
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
        Seq<Plan> plans = WorkedPlans.in(look);
        if (plans.isEmpty()) {
            return Array.empty();
        }
        FamilyAnalyses analyses = FamilyAnalyses.in(look.index(), look.day()::reached);
        return plans.flatMap(plan -> {
            Set<Id<?>> elements = PlanAnswers.analysisOf(plan, analyses, look)
                    .map(AnalysisParts::of)
                    .getOrElse(Set::of);
            return plan.goals()
                    .map(goal -> new AnsweringGoal(
                            plan,
                            goal,
                            goal.addresses()
                                    .exists(id -> elements.contains(id)
                                            || look.index().kindOf(id).exists(AnsweringGoal::isAnsweredAsSuch))));
        });
    }

    /** What a goal can answer to without an analysis. */
    private static boolean isAnsweredAsSuch(IdKind kind) {
        return kind == IdKind.SAFETY_CONCERN || kind == IdKind.THREAT || kind == IdKind.SAFETY_CONDITION;
    }

    /** The form of a plan of the family's own is free. */
    Verdict saysWhatItAnswers(Look look) {
        Verdict verdict = Verdict.satisfiedIf(isAnswer).at("addresses");
        return plan.kind() == PlanKind.FAMILY_GROUP_PLAN ? verdict.as(Severity.HINT) : verdict;
    }
}
