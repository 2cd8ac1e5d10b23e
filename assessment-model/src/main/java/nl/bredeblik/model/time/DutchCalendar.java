package nl.bredeblik.model.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The days on which a statutory term can end (<i>Algemene termijnenwet</i>, article 3) and the days that count as working days.
 *
 * <p>Holds from 2014 as far as the decrees are known ({@link EquatedDays#coversYear(int)}). In earlier years Queen's Day, 30 April or
 * the Saturday before a Sunday, stands in the place of King's Day and 5 May is a holiday every year; the law texts of before October
 * 2010 were not read.
 */
public final class DutchCalendar {

    private static final DutchCalendar STANDARD = new DutchCalendar(EquatedDays.published(), WorkingDays.NO_DAY_OFF);

    private final EquatedDays equatedDays;
    private final WorkingDays workingDays;

    private DutchCalendar(EquatedDays equatedDays, WorkingDays workingDays) {
        this.equatedDays = equatedDays;
        this.workingDays = workingDays;
    }

    /**
     * The calendar with the published decrees and {@link WorkingDays#NO_DAY_OFF}.
     *
     * @return the calendar
     */
    public static DutchCalendar standard() {
        return STANDARD;
    }

    /**
     * This calendar with another table of equated days.
     *
     * @param table the table, in place of the present one
     * @return the new calendar
     */
    public DutchCalendar withEquatedDays(EquatedDays table) {
        return new DutchCalendar(table, workingDays);
    }

    /**
     * This calendar with another meaning of working day.
     *
     * @param setting the meaning
     * @return the new calendar
     */
    public DutchCalendar withWorkingDays(WorkingDays setting) {
        return new DutchCalendar(equatedDays, setting);
    }

    /**
     * The table of equated days.
     *
     * @return the table
     */
    public EquatedDays equatedDays() {
        return equatedDays;
    }

    /**
     * What counts as a working day.
     *
     * @return the setting
     */
    public WorkingDays workingDays() {
        return workingDays;
    }

    /**
     * What a day is.
     *
     * @param day the day
     * @return its kind; a weekend day is {@link DayKind#WEEKEND} even if it is a holiday too
     */
    public DayKind kindOf(LocalDate day) {
        if (day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0) {
            return DayKind.WEEKEND;
        }
        DayKind kind = GeneralHolidays.kindOf(day);
        return kind == DayKind.ORDINARY && equatedDays.contains(day) ? DayKind.EQUATED_DAY : kind;
    }

    /**
     * Whether a statutory term can end on a day.
     *
     * @param day the day
     * @return true if it is neither weekend nor holiday nor equated
     */
    public boolean isOrdinaryDay(LocalDate day) {
        return kindOf(day) == DayKind.ORDINARY;
    }

    /**
     * Whether a day counts as a working day, by the setting.
     *
     * @param day the day
     * @return true if it counts
     */
    public boolean isWorkingDay(LocalDate day) {
        return switch (kindOf(day)) {
            case ORDINARY -> true;
            case WEEKEND, GENERAL_HOLIDAY -> false;
            case GOOD_FRIDAY, EQUATED_DAY -> workingDays == WorkingDays.NO_GENERAL_HOLIDAY;
        };
    }

    /**
     * The day itself if it is ordinary, otherwise the first ordinary day after it.
     *
     * @param day the day to start from
     * @return an ordinary day, on or after the day
     */
    public LocalDate ordinaryDayOnOrAfter(LocalDate day) {
        LocalDate next = day;
        while (!isOrdinaryDay(next)) {
            next = next.plusDays(1);
        }
        return next;
    }

    /**
     * The last of a number of working days.
     *
     * @param startExclusive the day before the first that may count
     * @param count the number of working days, 0 or more
     * @return the working day with that number; the start itself for 0
     */
    public LocalDate plusWorkingDays(LocalDate startExclusive, int count) {
        return step(startExclusive, count, 1);
    }

    /**
     * The first of a number of working days, counted back.
     *
     * @param endExclusive the day after the last that may count
     * @param count the number of working days, 0 or more
     * @return the working day with that number before the end; the end itself for 0
     */
    public LocalDate minusWorkingDays(LocalDate endExclusive, int count) {
        return step(endExclusive, count, -1);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DutchCalendar that
                && workingDays == that.workingDays
                && equatedDays.equals(that.equatedDays);
    }

    @Override
    public int hashCode() {
        return Objects.hash(equatedDays, workingDays);
    }

    @Override
    public String toString() {
        return "DutchCalendar[" + equatedDays + ", " + workingDays + "]";
    }

    private LocalDate step(LocalDate from, int count, int direction) {
        LocalDate day = from;
        for (int left = count; left > 0; ) {
            day = day.plusDays(direction);
            if (isWorkingDay(day)) {
                left--;
            }
        }
        return day;
    }
}
