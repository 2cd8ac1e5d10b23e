package nl.bredeblik.rules.catalogue;

import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.plan.Evaluation;
import nl.bredeblik.model.plan.GoalStatus;
import nl.bredeblik.model.thread.GoalOutcomes;
import nl.bredeblik.rules.Look;

/** The goals that are recorded as reached or dropped: nothing is asked of their wording or actions any more. */
final class DoneGoals {

    /** The order in which evaluations were held; of two on one day that of their ids. */
    static final Comparator<Evaluation> BY_DAY = GoalOutcomes.BY_DAY;

    private DoneGoals() {}

    static Set<Id<?>> in(Look look) {
        return new HashSet<>(GoalOutcomes.in(look.file(), look.day()::reached).toJavaSet());
    }

    static boolean isDone(GoalStatus status) {
        return GoalOutcomes.isDone(status);
    }
}
