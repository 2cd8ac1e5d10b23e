package nl.bredeblik.rules.catalogue;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.plan.Goal;
import nl.bredeblik.model.plan.GoalResult;
import nl.bredeblik.rules.Look;
import nl.bredeblik.rules.Subjects;
import nl.bredeblik.rules.Verdict;

/**
 * What the last evaluation says of a goal.
 *
 * @param last the evaluation
 * @param result the result
 * @param due by when the plan wanted it reached
 */
record EvaluatedGoal(LastEvaluation last, GoalResult result, Option<LocalDate> due) {

    static final Subjects<EvaluatedGoal> RESULTS = Subjects.about(
            "results of the last evaluation",
            look -> LastEvaluation.in(look).toArray().flatMap(EvaluatedGoal::in),
            subject -> subject.last().evaluation(),
            subject ->
                    Array.of(subject.last().evaluation().id(), subject.result().goal()));

    private static Seq<EvaluatedGoal> in(LastEvaluation last) {
        Map<Id<?>, Option<LocalDate>> due = new HashMap<>();
        for (Goal goal : last.current().plan().goals()) {
            due.put(goal.id(), goal.due());
        }
        return last.evaluation()
                .goalResults()
                .distinctBy(GoalResult::goal)
                .map(result -> new EvaluatedGoal(last, result, due.getOrDefault(result.goal(), Option.none())));
    }

    /** A goal that was not reached, or not by its date, has a choice: go on, change it, other help, or stop. */
    Verdict hasChoice(Look look) {
        boolean isNotReached = switch (result.status()) {
            case NOT_REACHED, PARTLY_REACHED -> true;
            case NOT_STARTED, IN_PROGRESS ->
                due.exists(day -> !day.isAfter(last.evaluation().on()));
            case REACHED, DROPPED -> false;
        };
        return isNotReached ? Verdict.satisfiedIf(result.choice().isDefined()).at("goalResults") : Verdict.EXEMPT;
    }
}
