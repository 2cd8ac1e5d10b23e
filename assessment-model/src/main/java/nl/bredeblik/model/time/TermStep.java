package nl.bredeblik.model.time;

import java.time.LocalDate;

/**
 * One day in the counting of a term, to show the arithmetic.
 *
 * @param day the day
 * @param reason what it does in the counting
 * @param kind what it is in the calendar
 */
public record TermStep(LocalDate day, TermStepReason reason, DayKind kind) {

    /** Shows reason and kind, never the date. */
    @Override
    public String toString() {
        return "TermStep[" + reason + ", " + kind + "]";
    }
}
