package nl.bredeblik.rules.catalogue;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.IdKind;
import nl.bredeblik.model.plan.Goal;
import nl.bredeblik.model.thread.PlanThread;
import nl.bredeblik.rules.Look;
import nl.bredeblik.rules.Severity;
import nl.bredeblik.rules.Subjects;
import nl.bredeblik.rules.Verdict;

/**
 * A goal of the plan that is not recorded as reached or dropped.
 *
 * @param current the plan
 * @param goal the goal
 * @param hasAction whether an action of the plan is for it
 * @param isPressing whether it answers to an open acute concern or to what a court ordered
 * @param lastStep the last evaluation, petition or closing
 */
record GoalInPlan(CurrentPlan current, Goal goal, boolean hasAction, boolean isPressing, Option<LocalDate> lastStep) {

    static final Subjects<GoalInPlan> GOALS = Subjects.about(
            "goals of the plan",
            look -> CurrentPlan.of(look).toArray().flatMap(current -> in(current, look)),
            GoalInPlan::goal,
            subject -> Array.of(subject.current().plan().id(), subject.goal().id()));

    private static Seq<GoalInPlan> in(CurrentPlan current, Look look) {
        Set<Id<?>> done = DoneGoals.in(look);
        Set<Id<?>> acute = AcuteConcerns.ids(look);
        PlanThread thread = PlanThread.of(current.plan(), Option.none());
        Option<LocalDate> lastStep = LateHelp.lastStep(current, look);
        List<GoalInPlan> goals = new ArrayList<>();
        for (Goal goal : current.plan().goals()) {
            if (!done.contains(goal.id())) {
                boolean isPressing = goal.addresses()
                        .exists(item -> acute.contains(item)
                                || look.index().kindOf(item).contains(IdKind.COURT_INSTRUCTION));
                goals.add(new GoalInPlan(current, goal, thread.hasAction(goal.id()), isPressing, lastStep));
            }
        }
        return Array.ofAll(goals);
    }

    /** It says what will be so, by what one sees it, whose goal it is and by when. */
    Verdict isConcrete(Look look) {
        if (!current.isForTheFamily()) {
            return Verdict.EXEMPT;
        }
        if (goal.result().isEmpty()) {
            return current.onItsForm(Verdict.VIOLATED.at("result"));
        }
        if (goal.measure().isEmpty()) {
            return current.onItsForm(Verdict.VIOLATED.at("measure"));
        }
        if (goal.owners().isEmpty()) {
            return current.onItsForm(Verdict.VIOLATED.at("owners"));
        }
        return goal.due().isDefined() ? Verdict.SATISFIED : current.onItsForm(Verdict.VIOLATED.at("due"));
    }

    /**
     * Somebody does something for it. Where nothing is agreed once the time for it has gone by, it blocks if the goal answers to
     * an acute concern or an order of the court, or if an evaluation, petition or closing since then left it so.
     */
    Verdict isWorkedOn(Look look) {
        if (hasAction) {
            return Verdict.SATISFIED;
        }
        Option<LocalDate> term = LateHelp.lastDay(current.since(), look);
        boolean isLate = current.isInForce() && term.exists(look.day()::past);
        boolean isLeft = lastStep.exists(step -> term.exists(step::isAfter));
        return isLate && (isPressing || isLeft)
                ? Verdict.VIOLATED.as(Severity.BLOCKING)
                : current.onItsForm(Verdict.VIOLATED);
    }

    /** Its place in the order, unless it is the only goal, and whether it is for the long or the short term. */
    Verdict isRankedAndTimed(Look look) {
        if (!current.isForTheFamily()) {
            return Verdict.EXEMPT;
        }
        if (goal.rank().isEmpty() && current.plan().goals().size() > 1) {
            return Verdict.VIOLATED.at("rank");
        }
        return Verdict.satisfiedIf(goal.horizon().isDefined()).at("horizon");
    }
}
