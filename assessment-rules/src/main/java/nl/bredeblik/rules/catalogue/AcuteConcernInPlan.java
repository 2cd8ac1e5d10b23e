package nl.bredeblik.rules.catalogue;

import io.vavr.collection.Array;
import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
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
 * @param isCovered whether a safety plan in force covers it
 * @param isUnderMeasure whether a measure runs
 */
record AcuteConcernInPlan(CurrentPlan current, SafetyConcern concern, boolean isCovered, boolean isUnderMeasure) {

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
        Set<Id<SafetyConcern>> covered = HashSet.ofAll(
                SafetyPlans.in(look).filter(StandingPlan::isInForce).flatMap(StandingPlan::covered));
        boolean isUnderMeasure = !PlanMeasures.running(look).isEmpty();
        return acute.map(open -> new AcuteConcernInPlan(
                current, open.concern(), covered.contains(open.concern().id()), isUnderMeasure));
    }

    /**
     * The plan holds a goal of direct safety for it, and under a measure such a goal comes first. Without one it cannot be built
     * upon, unless a safety plan in force covers the concern.
     */
    Verdict comesFirst(Look look) {
        Seq<Goal> goals = current.plan().goals();
        if (!goals.exists(this::isForIt)) {
            Verdict violated = Verdict.VIOLATED.at("goals");
            boolean blocks = !isCovered && current.standing() != CurrentPlan.Standing.ENDS_TODAY;
            return blocks ? violated.as(Severity.BLOCKING) : violated;
        }
        Option<Integer> first = goals.flatMap(Goal::rank).min();
        boolean isFirst =
                goals.exists(goal -> isDirectSafety(goal) && goal.rank().equals(first));
        return !isUnderMeasure || first.isEmpty() || isFirst ? Verdict.SATISFIED : Verdict.VIOLATED.at("goals");
    }

    private boolean isForIt(Goal goal) {
        return isDirectSafety(goal)
                && (goal.addresses().exists(concern.id()::equals)
                        || concern.endangered()
                                .map(Involvement::person)
                                .exists(person -> goal.members().exists(person::equals)));
    }

    private static boolean isDirectSafety(Goal goal) {
        return goal.phase() == Phase.DIRECT_SAFETY;
    }
}
