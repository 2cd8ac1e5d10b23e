package nl.bredeblik.model.time;

import java.time.LocalDate;

/**
 * A term counted back from an event (<i>terugrekening</i>): "the Raad is told at least two months before the end" (article 1:265j BW).
 *
 * <p>The day of the event does not count, and the act on the day with the same number two months earlier is still in time: before an end
 * on Thursday 31 December 2026 that is Saturday 31 October 2026. Where the earlier month has no such day, it is the last day of that
 * month.
 *
 * <p>Nothing is lengthened or moved, weekend or not: article 1 paragraph 2 of the <i>Algemene termijnenwet</i> takes terms counted back
 * out of article 1. Article 2 has no such exception, but two ordinary days are in every stretch of two weeks, so it can matter only for
 * a statutory term of a few days counted back. The norms of this library know none; it is not applied.
 *
 * @param amount how many units, from 1 to 9999
 * @param unit the unit
 */
public record CountedBackTerm(int amount, TermUnit unit) {

    /**
     * A term counted back.
     *
     * @param amount how many units
     * @param unit the unit
     * @throws IllegalArgumentException if the amount is outside 1 to 9999
     */
    public CountedBackTerm {
        TermUnit.checkedAmount(amount);
    }

    /**
     * The last day on which the act is in time.
     *
     * @param event the day of the event, not counted
     * @param calendar the calendar, looked at only for working days
     * @return the last day for the act, before the event
     */
    public LocalDate latestDayBefore(LocalDate event, DutchCalendar calendar) {
        return unit.back(event, amount, calendar);
    }

    /**
     * Whether an act came early enough.
     *
     * @param act the day of the act
     * @param event the day of the event
     * @param calendar the calendar, looked at only for working days
     * @return true up to and including {@link #latestDayBefore(LocalDate, DutchCalendar)}
     */
    public boolean isInTime(LocalDate act, LocalDate event, DutchCalendar calendar) {
        return !act.isAfter(latestDayBefore(event, calendar));
    }

    @Override
    public String toString() {
        return "CountedBackTerm[" + amount + " " + unit + "]";
    }
}
