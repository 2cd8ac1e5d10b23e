package nl.bredeblik.rules.catalogue;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.plan.Evaluation;
import nl.bredeblik.model.plan.GoalStatus;
import nl.bredeblik.rules.Look;

/** The goals that are recorded as reached or dropped: nothing is asked of their wording or actions any more. */
final class DoneGoals {

    /** The order in which evaluations were held; of two on one day that of their ids. */
    static final Comparator<Evaluation> BY_DAY =
            Comparator.comparing(Evaluation::on).thenComparing(held -> held.id().text());

    private DoneGoals() {}

    static Set<Id<?>> in(Look look) {
        Map<Id<?>, GoalStatus> last = new HashMap<>();
        look.file()
                .evaluations()
                .filter(evaluation -> look.day().reached(evaluation.on()))
                .sorted(BY_DAY)
                .forEach(evaluation ->
                        evaluation.goalResults().forEach(result -> last.put(result.goal(), result.status())));
        Set<Id<?>> done = new HashSet<>();
        last.forEach((goal, status) -> {
            if (isDone(status)) {
                done.add(goal);
            }
        });
        return done;
    }

    static boolean isDone(GoalStatus status) {
        return status == GoalStatus.REACHED || status == GoalStatus.DROPPED;
    }
}
