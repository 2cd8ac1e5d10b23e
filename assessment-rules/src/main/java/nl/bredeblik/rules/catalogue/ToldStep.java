package nl.bredeblik.rules.catalogue;

import io.vavr.collection.Array;
import io.vavr.control.Option;
import java.time.LocalDate;
import nl.bredeblik.model.entry.Entry;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.rules.Look;
import nl.bredeblik.rules.Severity;
import nl.bredeblik.rules.Subjects;
import nl.bredeblik.rules.Verdict;

/**
 * A decision, closing or notification, and somebody who is told of it: a holder of authority over a child it is about, or that
 * child itself from the hearing age on.
 *
 * @param step the step
 * @param person who is told
 * @param course how the step stands
 * @param effectOn from which day it takes effect, where that is recorded
 * @param toldOn when the person was first told
 * @param explained whether a reason why not holds
 */
record ToldStep(
        Entry step,
        Id<?> person,
        Course course,
        Option<LocalDate> effectOn,
        Option<LocalDate> toldOn,
        boolean explained) {

    /** How a step stands on the reference day. */
    enum Course {
        /** It has still to take effect, or help goes on by it. */
        GOES_ON,
        /** It is a notification, or a step that was taken at once for safety. */
        FOR_SAFETY,
        /** Nothing rests on it any more. */
        OVER
    }

    static final Subjects<ToldStep> STEPS = Subjects.about(
            "decisions, closings and notifications, and who is told of them",
            TellableSteps::in,
            ToldStep::step,
            told -> Array.of(told.step().id(), told.person()));

    /** Told on the day on which it takes effect is in time: the record does not know hours. */
    Verdict isToldBeforehand(Look look) {
        if (toldOn.isDefined()) {
            boolean isLate = effectOn.exists(effect -> toldOn.get().isAfter(effect));
            if (isLate && !explained) {
                return course == Course.GOES_ON ? Verdict.VIOLATED.as(Severity.ATTENTION) : Verdict.EXEMPT;
            }
            return Verdict.SATISFIED;
        }
        if (explained) {
            return Verdict.SATISFIED;
        }
        return course == Course.GOES_ON ? Verdict.VIOLATED : Verdict.VIOLATED.as(Severity.ATTENTION);
    }
}
