package nl.bredeblik.model.time;

import java.time.LocalDate;

/** How much of a date is known. The order of the constants is from most to least known and means nothing else. */
public enum DatePrecision {
    /** The day is known. */
    DAY("day"),
    /** The month is known, the day in it is not. */
    MONTH("month"),
    /** The year is known, the day in it is not. */
    YEAR("year"),
    /** Nothing is known, and nobody is recorded to look for it. */
    UNKNOWN("unknown"),
    /** Nothing is known yet; it is recorded since when somebody looks for it. */
    BEING_CHECKED("being checked");

    private final String label;

    DatePrecision(String label) {
        this.label = label;
    }

    /** What {@link PartialDate#toString()} shows in place of the date. */
    String label() {
        return label;
    }

    /** The last day of the stretch of this precision that begins on the given day. */
    LocalDate lastDayFrom(LocalDate firstDay) {
        if (this == MONTH) {
            return firstDay.withDayOfMonth(firstDay.lengthOfMonth());
        }
        return this == YEAR ? firstDay.withDayOfYear(firstDay.lengthOfYear()) : firstDay;
    }
}
