package nl.bredeblik.model.time;

import io.vavr.collection.Seq;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A term (<i>termijn</i>): so many days, working days, weeks, months or years, counted from the day after an event.
 *
 * <p>{@code Term.calendarDays(5).statutory()} from Thursday 24 December 2026: the fifth day is Tuesday 29 December, an ordinary day, and
 * Monday 28 and Tuesday 29 December are the two ordinary days that article 2 asks for. {@code Term.workingDays(5)} from the same day
 * ends on Monday 4 January 2027. Months and years end on the day with the same number as the day of the event, or on the last day of a
 * shorter month (Hoge Raad 1 September 2017, ECLI:NL:HR:2017:2225).
 *
 * <p>A new term is {@link TermRegime#PLAIN}: nothing is added. A rule that rests on an act or order in council says so with
 * {@link #statutory()}; it is never assumed.
 */
public final class Term {

    private final int amount;
    private final TermUnit unit;
    private final TermRegime regime;

    private Term(int amount, TermUnit unit, TermRegime regime) {
        this.amount = TermUnit.checkedAmount(amount);
        this.unit = unit;
        this.regime = regime;
    }

    /**
     * A plain term.
     *
     * @param amount how many units, from 1 to 9999
     * @param unit the unit
     * @return the term
     * @throws IllegalArgumentException if the amount is outside these bounds
     */
    public static Term of(int amount, TermUnit unit) {
        return new Term(amount, unit, TermRegime.PLAIN);
    }

    /**
     * A plain term in days ("vijf dagen").
     *
     * @param amount how many days, from 1 to 9999
     * @return the term
     * @throws IllegalArgumentException if the amount is outside these bounds
     */
    public static Term calendarDays(int amount) {
        return of(amount, TermUnit.CALENDAR_DAYS);
    }

    /**
     * A plain term in working days ("vijf werkdagen").
     *
     * @param amount how many working days, from 1 to 9999
     * @return the term
     * @throws IllegalArgumentException if the amount is outside these bounds
     */
    public static Term workingDays(int amount) {
        return of(amount, TermUnit.WORKING_DAYS);
    }

    /**
     * A plain term in weeks.
     *
     * @param amount how many weeks, from 1 to 9999
     * @return the term
     * @throws IllegalArgumentException if the amount is outside these bounds
     */
    public static Term weeks(int amount) {
        return of(amount, TermUnit.WEEKS);
    }

    /**
     * A plain term in months.
     *
     * @param amount how many months, from 1 to 9999
     * @return the term
     * @throws IllegalArgumentException if the amount is outside these bounds
     */
    public static Term months(int amount) {
        return of(amount, TermUnit.MONTHS);
    }

    /**
     * A plain term in years.
     *
     * @param amount how many years, from 1 to 9999
     * @return the term
     * @throws IllegalArgumentException if the amount is outside these bounds
     */
    public static Term years(int amount) {
        return of(amount, TermUnit.YEARS);
    }

    /**
     * A term in hours.
     *
     * @param amount how many hours, 1 or more
     * @return the term, counted from instant to instant
     * @throws IllegalArgumentException if the amount is below 1
     */
    public static HourTerm hours(int amount) {
        return new HourTerm(amount);
    }

    /**
     * This term as one set by a judge, a contract, a guideline or a setting.
     *
     * @return the term under {@link TermRegime#PLAIN}
     */
    public Term plain() {
        return new Term(amount, unit, TermRegime.PLAIN);
    }

    /**
     * This term as one set by an act or an order in council.
     *
     * @return the term under {@link TermRegime#STATUTORY}
     */
    public Term statutory() {
        return new Term(amount, unit, TermRegime.STATUTORY);
    }

    /**
     * This term as one of deprivation of liberty.
     *
     * @return the term under {@link TermRegime#LIBERTY}
     */
    public Term liberty() {
        return new Term(amount, unit, TermRegime.LIBERTY);
    }

    /**
     * This length counted back from an event, such as "at least two months before the end".
     *
     * @return the term counted back, which is never lengthened
     */
    public CountedBackTerm countedBack() {
        return new CountedBackTerm(amount, unit);
    }

    /**
     * How many units.
     *
     * @return the amount
     */
    public int amount() {
        return amount;
    }

    /**
     * The unit.
     *
     * @return the unit
     */
    public TermUnit unit() {
        return unit;
    }

    /**
     * Where the term comes from.
     *
     * @return the regime
     */
    public TermRegime regime() {
        return regime;
    }

    /**
     * Whether the <i>Algemene termijnenwet</i> can lengthen this term.
     *
     * @return {@link TermExtension#APPLIES}, or why not
     */
    public TermExtension extension() {
        return regime.extension(unit, amount);
    }

    /**
     * The last day on which the act is in time.
     *
     * @param startExclusive the day of the event; counting starts the day after
     * @param calendar the calendar
     * @return the last day, part of the term
     */
    public LocalDate lastDay(LocalDate startExclusive, DutchCalendar calendar) {
        LocalDate plain = unit.forward(startExclusive, amount, calendar);
        return extension() == TermExtension.APPLIES
                ? TermLengthening.lastDay(startExclusive, plain, unit.isThreeDaysOrMore(amount), calendar)
                : plain;
    }

    /**
     * Whether an act is in time. An act before the event is in time too: what that means is for the rule.
     *
     * @param startExclusive the day of the event
     * @param act the day of the act
     * @param calendar the calendar, looked at only if the act comes late enough to need it
     * @return true up to and including the last day
     */
    public boolean isInTime(LocalDate startExclusive, LocalDate act, DutchCalendar calendar) {
        return !act.isAfter(unit.atLeast(startExclusive, amount)) || !act.isAfter(lastDay(startExclusive, calendar));
    }

    /**
     * Both readings of the term as a limit of validity.
     *
     * @param startExclusive the day of the event
     * @param calendar the calendar
     * @return the last day without and with lengthening; one and the same for a term that is not lengthened
     */
    public TermReadings readings(LocalDate startExclusive, DutchCalendar calendar) {
        return new TermReadings(plain().lastDay(startExclusive, calendar), lastDay(startExclusive, calendar));
    }

    /**
     * The counting, day by day.
     *
     * @param startExclusive the day of the event
     * @param calendar the calendar
     * @return the event, the days counted or skipped (of weeks, months and years only the plain last day) and the days added; the last
     *     step is the last day
     */
    public Seq<TermStep> explain(LocalDate startExclusive, DutchCalendar calendar) {
        return new TermExplanation(this, startExclusive, calendar).steps();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Term that && amount == that.amount && unit == that.unit && regime == that.regime;
    }

    @Override
    public int hashCode() {
        return (31 * amount + unit.name().hashCode()) * 31 + regime.name().hashCode();
    }

    @Override
    public String toString() {
        return "Term[" + amount + " " + unit + ", " + regime + "]";
    }
}
