package nl.bredeblik.rules.catalogue;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.HashSet;
import java.util.Set;
import nl.bredeblik.model.concern.SafetyConcern;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.plan.Goal;
import nl.bredeblik.model.plan.Phase;
import nl.bredeblik.model.statement.Involvement;
import nl.bredeblik.rules.Look;
import nl.bredeblik.rules.Severity;
import nl.bredeblik.rules.Subjects;
import nl.bredeblik.rules.Verdict;

/**
 * The plan and an open concern that is recorded as acute.
 *
 * @param current the plan
 * @param concern the concern
 * @param hasGoal whether a goal of direct safety answers to it, or is for somebody whom it endangers
 * @param isCovered whether a safety plan in force covers it
 */
record AcuteConcernInPlan(CurrentPlan current, SafetyConcern concern, boolean hasGoal, boolean isCovered) {

    static final Subjects<AcuteConcernInPlan> CONCERNS = Subjects.about(
            "the plan and each open acute concern",
            look -> CurrentPlan.of(look)
                    .filter(CurrentPlan::isForTheFamily)
                    .toArray()
                    .flatMap(current -> in(current, look)),
            subject -> subject.current().plan(),
            subject -> Array.of(subject.current().plan().id(), subject.concern().id()));

    private static Seq<AcuteConcernInPlan> in(CurrentPlan current, Look look) {
        Seq<OpenConcern> acute = AcuteConcerns.in(look);
        if (acute.isEmpty()) {
            return Array.empty();
        }
        Set<Id<?>> worksOn = new HashSet<>();
        for (Goal goal : current.plan().goals().filter(AcuteConcernInPlan::isDirectSafety)) {
            goal.addresses().forEach(worksOn::add);
            goal.members().forEach(worksOn::add);
        }
        Set<Id<?>> covered = new HashSet<>();
        SafetyPlans.in(look)
                .filter(StandingPlan::isInForce)
                .forEach(plan -> plan.covered().forEach(covered::add));
        return acute.map(OpenConcern::concern).map(concern -> {
            boolean hasGoal = worksOn.contains(concern.id())
                    || concern.endangered().map(Involvement::person).exists(worksOn::contains);
            return new AcuteConcernInPlan(current, concern, hasGoal, covered.contains(concern.id()));
        });
    }

    /**
     * The plan holds a goal of direct safety for it, and under a measure such a goal comes first. Without one it cannot be built
     * upon, unless a safety plan in force covers the concern.
     */
    Verdict comesFirst(Look look) {
        if (!hasGoal) {
            Verdict violated = Verdict.VIOLATED.at("goals");
            boolean blocks = !isCovered && current.standing() != CurrentPlan.Standing.ENDS_TODAY;
            return blocks ? violated.as(Severity.BLOCKING) : violated;
        }
        Seq<Goal> goals = current.plan().goals();
        Option<Integer> first = goals.flatMap(Goal::rank).min();
        boolean isFirst = first.isEmpty()
                || goals.exists(goal -> isDirectSafety(goal) && goal.rank().equals(first));
        return isFirst || PlanMeasures.running(look).isEmpty() ? Verdict.SATISFIED : Verdict.VIOLATED.at("goals");
    }

    private static boolean isDirectSafety(Goal goal) {
        return goal.phase() == Phase.DIRECT_SAFETY;
    }
}
