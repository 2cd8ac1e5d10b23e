package nl.bredeblik.rules.catalogue;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.YesNoUnknown;
import nl.bredeblik.model.plan.Closing;
import nl.bredeblik.model.plan.ConditionResult;
import nl.bredeblik.model.plan.Evaluation;
import nl.bredeblik.model.plan.SafetyCondition;
import nl.bredeblik.rules.Argument;
import nl.bredeblik.rules.Look;
import nl.bredeblik.rules.Subjects;
import nl.bredeblik.rules.Verdict;

/**
 * A condition of a safety plan that is in force at a closing.
 *
 * @param closing the closing
 * @param plan the id of the plan
 * @param condition the condition
 * @param isSettled whether the last evaluation saw it met, or somebody else received it
 */
record OpenCondition(Closing closing, Id<?> plan, SafetyCondition condition, boolean isSettled) {

    static final Subjects<OpenCondition> CONDITIONS = Subjects.about(
            "safety conditions at a closing",
            OpenCondition::in,
            OpenCondition::closing,
            open -> Array.of(open.closing().id(), open.plan(), open.condition().id()));

    /** A result, and the evaluation that saw it. */
    private record Seen(Evaluation evaluation, YesNoUnknown met) {}

    private static Seq<OpenCondition> in(Look look) {
        Seq<Closing> closings = Ending.closings(look);
        if (closings.isEmpty()) {
            return Array.empty();
        }
        HandedOver handed = HandedOver.in(look);
        Map<Id<?>, Seen> last = lastResults(look);
        List<OpenCondition> found = new ArrayList<>();
        for (StandingPlan standing : SafetyPlans.in(look).filter(StandingPlan::isInForce)) {
            for (SafetyCondition condition : standing.plan().conditions()) {
                for (Closing closing : closings) {
                    Ending ending = new Ending(closing, closing.members(), Option.some(closing.organisation()));
                    if (ending.isFor(condition.members())) {
                        Seen seen = last.get(condition.id());
                        boolean isSettled = (seen != null && seen.met() == YesNoUnknown.YES)
                                || handed.passed(condition.id(), ending.by())
                                || handed.passed(standing.plan().id(), ending.by())
                                || handed.passedSightOn(condition.members(), ending.by());
                        found.add(new OpenCondition(closing, standing.plan().id(), condition, isSettled));
                    }
                }
            }
        }
        return Array.ofAll(found);
    }

    /** Of two results of one day: that which is not met. */
    private static Map<Id<?>, Seen> lastResults(Look look) {
        Map<Id<?>, Seen> last = new HashMap<>();
        for (Evaluation evaluation : look.file().evaluations()) {
            for (ConditionResult result : evaluation.conditionResults()) {
                last.merge(result.condition(), new Seen(evaluation, result.met()), OpenCondition::later);
            }
        }
        return last;
    }

    private static Seen later(Seen one, Seen other) {
        if (!one.evaluation().on().equals(other.evaluation().on())) {
            return one.evaluation().on().isAfter(other.evaluation().on()) ? one : other;
        }
        return one.met() == YesNoUnknown.YES ? other : one;
    }

    Verdict isSettled(Look look) {
        return Verdict.satisfiedIf(isSettled).with(new Argument.OfId("condition", condition.id()));
    }
}
