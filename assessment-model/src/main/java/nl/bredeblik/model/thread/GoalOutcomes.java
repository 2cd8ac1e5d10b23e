package nl.bredeblik.model.thread;

import io.vavr.collection.HashSet;
import io.vavr.collection.Set;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import nl.bredeblik.model.casefile.CaseFile;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.plan.Evaluation;
import nl.bredeblik.model.plan.Goal;
import nl.bredeblik.model.plan.GoalStatus;

/** The goals that are recorded as reached or dropped: nothing is asked of their wording or actions any more. */
public final class GoalOutcomes {

    /** The order in which evaluations were held; of two on one day that of their ids. */
    public static final Comparator<Evaluation> BY_DAY =
            Comparator.comparing(Evaluation::on).thenComparing(held -> held.id().text());

    private GoalOutcomes() {}

    /**
     * The goals that were last recorded as reached or dropped.
     *
     * @param current the file, each entry in its current state
     * @param reached whether the reference day is a day or lies after it
     * @return their ids
     */
    public static Set<Id<Goal>> in(CaseFile current, Predicate<LocalDate> reached) {
        Map<Id<Goal>, GoalStatus> last = new HashMap<>();
        current.evaluations()
                .filter(evaluation -> reached.test(evaluation.on()))
                .sorted(BY_DAY)
                .forEach(evaluation ->
                        evaluation.goalResults().forEach(result -> last.put(result.goal(), result.status())));
        List<Id<Goal>> done = new ArrayList<>();
        last.forEach((goal, status) -> {
            if (isDone(status)) {
                done.add(goal);
            }
        });
        return HashSet.ofAll(done);
    }

    /**
     * Whether nothing more is to be done for a goal.
     *
     * @param status how it stands
     * @return true for what was reached or dropped
     */
    public static boolean isDone(GoalStatus status) {
        return status == GoalStatus.REACHED || status == GoalStatus.DROPPED;
    }
}
