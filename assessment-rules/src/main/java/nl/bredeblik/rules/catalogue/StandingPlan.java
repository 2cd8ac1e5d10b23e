package nl.bredeblik.rules.catalogue;

import io.vavr.collection.Array;
import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import java.time.LocalDate;
import java.util.function.Function;
import nl.bredeblik.model.concern.SafetyConcern;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.Party;
import nl.bredeblik.model.plan.SafetyPlan;
import nl.bredeblik.rules.Look;
import nl.bredeblik.rules.Subjects;

/**
 * A safety plan and how it stands on the reference day.
 *
 * @param plan the plan
 * @param standing how it stands
 * @param since the day of its adoption, or else its own date
 * @param reached whom it reached
 */
record StandingPlan(SafetyPlan plan, Standing standing, LocalDate since, Set<Id<? extends Party>> reached) {

    /** How a safety plan stands. */
    enum Standing {
        /** It did not take effect yet, and is the newest version. */
        DRAFT,
        /** It holds. */
        IN_FORCE,
        /** It took effect and its last day has gone by, while nothing replaced or ended it. */
        PAST_ITS_END,
        /** It was replaced or ended, or was a draft of which nothing came. */
        OVER
    }

    static Subjects<StandingPlan> subjects(String name, Function<Look, Seq<? extends StandingPlan>> gather) {
        return Subjects.about(
                name,
                gather,
                StandingPlan::plan,
                standing -> Array.of(standing.plan().id()));
    }

    boolean isInForce() {
        return standing == Standing.IN_FORCE;
    }

    boolean isUsable() {
        return standing == Standing.IN_FORCE || standing == Standing.DRAFT;
    }

    boolean isPastItsEnd() {
        return standing == Standing.PAST_ITS_END;
    }

    boolean stands() {
        return standing != Standing.OVER;
    }

    /** The concerns that its conditions cover. A condition that names none covers those of its plan. */
    Set<Id<SafetyConcern>> covered() {
        Set<Id<SafetyConcern>> covered = HashSet.empty();
        for (var condition : plan.conditions()) {
            covered = covered.addAll(condition.concerns().isEmpty() ? plan.concerns() : condition.concerns());
        }
        return covered;
    }

    /** The concerns it answers to, covered by a condition or not. */
    Set<Id<SafetyConcern>> named() {
        return covered().addAll(plan.concerns());
    }
}
