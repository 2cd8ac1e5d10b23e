package nl.bredeblik.rules.catalogue;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.bredeblik.model.concern.ConcernStanding;
import nl.bredeblik.model.concern.ConcernStatus;
import nl.bredeblik.model.concern.SafetyConcern;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.plan.Goal;
import nl.bredeblik.model.plan.Plan;
import nl.bredeblik.rules.Argument;
import nl.bredeblik.rules.Look;
import nl.bredeblik.rules.Subjects;
import nl.bredeblik.rules.Verdict;

/**
 * A goal that is worked on or being made, and a concern that it addresses.
 *
 * @param plan the plan
 * @param goal the goal, not recorded as reached or dropped
 * @param concern the concern
 * @param isRefuted whether the concern was last recorded as refuted
 */
record GoalBasis(Plan plan, Goal goal, SafetyConcern concern, boolean isRefuted) {

    static final Subjects<GoalBasis> CONCERNS = Subjects.about(
            "goals and the concerns they address",
            GoalBasis::in,
            GoalBasis::goal,
            basis -> Array.of(
                    basis.plan().id(), basis.goal().id(), basis.concern().id()));

    Verdict isNotRefuted(Look look) {
        return isRefuted
                ? Verdict.VIOLATED.at("addresses").with(new Argument.OfId("concern", concern.id()))
                : Verdict.SATISFIED;
    }

    private static Seq<GoalBasis> in(Look look) {
        Map<Id<?>, ConcernStatus> last = OpenConcern.lastStatuses(look);
        Set<Id<?>> done = DoneGoals.in(look);
        List<GoalBasis> bases = new ArrayList<>();
        for (Plan plan : PlansAtHand.in(look)) {
            for (Goal goal : plan.goals().reject(each -> done.contains(each.id()))) {
                for (Id<?> addressed : goal.addresses().distinct()) {
                    ConcernStatus status = last.get(addressed);
                    boolean isRefuted = status != null && status.status() == ConcernStanding.REFUTED;
                    look.index()
                            .find(SafetyConcern.class, addressed)
                            .forEach(concern -> bases.add(new GoalBasis(plan, goal, concern, isRefuted)));
                }
            }
        }
        return Array.ofAll(bases);
    }
}
