package nl.bredeblik.model.time;

import java.time.DayOfWeek;
import java.time.LocalDate;

/**
 * The days that return every year under article 3 of the <i>Algemene termijnenwet</i>: New Year's Day, Good Friday, Easter Monday, the
 * day on which the birthday of the King is celebrated, 5 May (every year), Ascension Day, Whit Monday and both Christmas days.
 */
final class GeneralHolidays {

    private static final int FIRST_KINGS_DAY = 2014;

    private GeneralHolidays() {}

    /** Whether the day is a general holiday, Good Friday, or (for these days) ordinary; weekends are the caller's. */
    static DayKind kindOf(LocalDate day) {
        int dayOfMonth = day.getDayOfMonth();
        return switch (day.getMonth()) {
            case JANUARY -> holidayIf(dayOfMonth == 1);
            case DECEMBER -> holidayIf(dayOfMonth == 25 || dayOfMonth == 26);
            case MARCH, APRIL, MAY, JUNE ->
                isMonarchsDay(day) || isFifthOfMay(day) ? DayKind.GENERAL_HOLIDAY : kindByEaster(day);
            default -> DayKind.ORDINARY;
        };
    }

    private static boolean isFifthOfMay(LocalDate day) {
        return day.getMonthValue() == 5 && day.getDayOfMonth() == 5;
    }

    /** King's Day on 27 April from 2014; before that Queen's Day on 30 April; the Saturday before when that is a Sunday. */
    private static boolean isMonarchsDay(LocalDate day) {
        if (day.getMonthValue() != 4) {
            return false;
        }
        int number = day.getYear() >= FIRST_KINGS_DAY ? 27 : 30;
        int dayOfMonth = day.getDayOfMonth();
        return (dayOfMonth == number && day.getDayOfWeek() != DayOfWeek.SUNDAY)
                || (dayOfMonth == number - 1 && day.getDayOfWeek() == DayOfWeek.SATURDAY);
    }

    private static DayKind kindByEaster(LocalDate day) {
        return switch ((int) (day.toEpochDay() - easterSunday(day.getYear()).toEpochDay())) {
            case -2 -> DayKind.GOOD_FRIDAY;
            case 1, 39, 50 -> DayKind.GENERAL_HOLIDAY;
            default -> DayKind.ORDINARY;
        };
    }

    /** Easter Sunday in the Gregorian calendar, by the anonymous algorithm that Meeus and others print. */
    static LocalDate easterSunday(int year) {
        int golden = year % 19;
        int century = year / 100;
        int epact = (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
        int toSunday = (32 + 2 * (century % 4) + 2 * (year % 100 / 4) - epact - year % 100 % 4) % 7;
        int correction = (golden + 11 * epact + 22 * toSunday) / 451;
        int count = epact + toSunday - 7 * correction + 114;
        return LocalDate.of(year, count / 31, count % 31 + 1);
    }

    private static DayKind holidayIf(boolean holiday) {
        return holiday ? DayKind.GENERAL_HOLIDAY : DayKind.ORDINARY;
    }
}
