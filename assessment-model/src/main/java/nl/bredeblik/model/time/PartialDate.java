package nl.bredeblik.model.time;

import io.vavr.control.Option;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A date as it is known: a day, a month, a year, "unknown", or "unknown, being checked since a day".
 *
 * <p>The birth of a parent abroad may be known as a year. To write 1 January for that is to invent a fact. So a question about a
 * partial date comes in two: is it <i>certainly</i> so, whichever day it was, or <i>possibly</i>? "Certainly on or before the day" is
 * {@code !isPossiblyAfter(day)}. There is no natural order: {@code 2024} is neither before nor after {@code 2024-03}. Equal means that
 * the same is known, not that it may be the same day. Dates are personal: {@link #toString()} shows only how much is known.
 * What hangs on a date of birth is asked of an {@link AgeLine}.
 */
public final class PartialDate {

    private static final PartialDate UNKNOWN = new PartialDate(DatePrecision.UNKNOWN, null);

    private final DatePrecision precision;
    /** The first possible day; of {@code BEING_CHECKED} the day since when; of {@code UNKNOWN} nothing. */
    private final @Nullable LocalDate anchor;

    private PartialDate(DatePrecision precision, @Nullable LocalDate anchor) {
        this.precision = precision;
        this.anchor = anchor;
    }

    /**
     * A date of which the day is known.
     *
     * @param day the day
     * @return the date
     * @throws java.time.DateTimeException if the year is outside {@link CivilDay#FIRST_YEAR} to {@link CivilDay#LAST_YEAR}
     */
    public static PartialDate onDay(LocalDate day) {
        return checked(DatePrecision.DAY, day);
    }

    /**
     * A date of which the month is known.
     *
     * @param month the month
     * @return the date
     * @throws java.time.DateTimeException if the year is outside {@link CivilDay#FIRST_YEAR} to {@link CivilDay#LAST_YEAR}
     */
    public static PartialDate inMonth(YearMonth month) {
        return checked(DatePrecision.MONTH, month.atDay(1));
    }

    /**
     * A date of which the year is known.
     *
     * @param year the year
     * @return the date
     * @throws java.time.DateTimeException if the year is outside {@link CivilDay#FIRST_YEAR} to {@link CivilDay#LAST_YEAR}
     */
    public static PartialDate inYear(int year) {
        return checked(DatePrecision.YEAR, LocalDate.of(CivilDay.checkedYear(year), 1, 1));
    }

    /**
     * A date of which nothing is known.
     *
     * @return the unknown date
     */
    public static PartialDate unknown() {
        return UNKNOWN;
    }

    /**
     * A date of which nothing is known yet, while somebody looks for it.
     *
     * @param day since when it is being checked; this says nothing about the date itself
     * @return the date
     * @throws java.time.DateTimeException if the year is outside {@link CivilDay#FIRST_YEAR} to {@link CivilDay#LAST_YEAR}
     */
    public static PartialDate beingCheckedSince(LocalDate day) {
        return checked(DatePrecision.BEING_CHECKED, day);
    }

    /**
     * Reads a partial date as {@link #text()} writes it.
     *
     * @param text {@code 2024-03-05}, {@code 2024-03}, {@code 2024}, {@code unknown} or {@code unknown; being checked since 2024-03-05}
     * @return the date
     * @throws java.time.DateTimeException if the text has another form or the day does not exist; the message never holds the text
     */
    public static PartialDate parse(String text) {
        return PartialDateText.parse(text);
    }

    /**
     * The written form, read back by {@link #parse(String)}.
     *
     * @return the text, which is personal
     */
    public String text() {
        return PartialDateText.format(precision, anchor);
    }

    /**
     * How much is known.
     *
     * @return the precision
     */
    public DatePrecision precision() {
        return precision;
    }

    /**
     * Whether nothing is known, being checked or not.
     *
     * @return true if neither day, month nor year is known
     */
    public boolean isUnknown() {
        return precision == DatePrecision.UNKNOWN || precision == DatePrecision.BEING_CHECKED;
    }

    /**
     * The day, if it is known.
     *
     * @return the day, or none
     */
    public Option<LocalDate> day() {
        return precision == DatePrecision.DAY ? Option.of(anchor) : Option.none();
    }

    /**
     * Since when it is being checked.
     *
     * @return the day, or none if something is known or nobody is recorded to look for it
     */
    public Option<LocalDate> checkedSince() {
        return precision == DatePrecision.BEING_CHECKED ? Option.of(anchor) : Option.none();
    }

    /**
     * The first day it can have been.
     *
     * @return the day, or none if nothing is known
     */
    public Option<LocalDate> earliest() {
        return isUnknown() ? Option.none() : Option.of(anchor);
    }

    /**
     * The last day it can have been.
     *
     * @return the day, or none if nothing is known
     */
    public Option<LocalDate> latest() {
        return isUnknown() ? Option.none() : Option.some(latestDay());
    }

    /**
     * Whether every day it can have been lies before a day.
     *
     * @param day the day
     * @return false also if nothing is known
     */
    public boolean isCertainlyBefore(LocalDate day) {
        return latestDay().isBefore(day);
    }

    /**
     * Whether every day it can have been lies after a day.
     *
     * @param day the day
     * @return false also if nothing is known
     */
    public boolean isCertainlyAfter(LocalDate day) {
        return earliestDay().isAfter(day);
    }

    /**
     * Whether it lies before another partial date, whichever days they were.
     *
     * @param other the other date
     * @return false also if nothing is known of one of them
     */
    public boolean isCertainlyBefore(PartialDate other) {
        return isCertainlyBefore(other.earliestDay());
    }

    /**
     * Whether some day it can have been lies before a day.
     *
     * @param day the day
     * @return true also if nothing is known
     */
    public boolean isPossiblyBefore(LocalDate day) {
        return earliestDay().isBefore(day);
    }

    /**
     * Whether it can have been a day.
     *
     * @param day the day
     * @return true also if nothing is known
     */
    public boolean isPossiblyOn(LocalDate day) {
        return !isCertainlyBefore(day) && !isCertainlyAfter(day);
    }

    /**
     * Whether some day it can have been lies after a day.
     *
     * @param day the day
     * @return true also if nothing is known
     */
    public boolean isPossiblyAfter(LocalDate day) {
        return latestDay().isAfter(day);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PartialDate that && precision == that.precision && Objects.equals(anchor, that.anchor);
    }

    @Override
    public int hashCode() {
        return 31 * precision.name().hashCode() + Objects.hashCode(anchor);
    }

    /** Shows how much is known, never the date. */
    @Override
    public String toString() {
        return "PartialDate[" + precision.label() + "]";
    }

    /** The first possible day; the very first of the calendar if nothing is known. */
    LocalDate earliestDay() {
        return isUnknown() || anchor == null ? LocalDate.MIN : anchor;
    }

    /** The last possible day; the very last of the calendar if nothing is known. */
    LocalDate latestDay() {
        return isUnknown() || anchor == null ? LocalDate.MAX : precision.lastDayFrom(anchor);
    }

    private static PartialDate checked(DatePrecision precision, LocalDate anchor) {
        CivilDay.checkedYear(anchor.getYear());
        return new PartialDate(precision, anchor);
    }
}
