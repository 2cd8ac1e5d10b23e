package nl.bredeblik.model.time;

import java.time.LocalDate;

/** Articles 1 and 2 of the <i>Algemene termijnenwet</i>. */
final class TermLengthening {

    private TermLengthening() {}

    /**
     * The last day after lengthening. A term lengthened under article 2 ends on an ordinary day, so article 1 then adds nothing; where
     * both apply the later day results.
     */
    static LocalDate lastDay(
            LocalDate startExclusive, LocalDate plainLastDay, boolean threeDaysOrMore, DutchCalendar calendar) {
        LocalDate underArticle1 = calendar.ordinaryDayOnOrAfter(plainLastDay);
        if (!threeDaysOrMore) {
            return underArticle1;
        }
        LocalDate second = secondOrdinaryDay(startExclusive, calendar);
        return second.isAfter(underArticle1) ? second : underArticle1;
    }

    private static LocalDate secondOrdinaryDay(LocalDate startExclusive, DutchCalendar calendar) {
        LocalDate first = calendar.ordinaryDayOnOrAfter(startExclusive.plusDays(1));
        return calendar.ordinaryDayOnOrAfter(first.plusDays(1));
    }
}
