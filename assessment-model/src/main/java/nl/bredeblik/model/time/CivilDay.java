package nl.bredeblik.model.time;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;

/**
 * Days of Dutch civil time (<i>kalenderdagen</i>): their one written form, and the day on which an instant falls.
 *
 * <p>The written form is ISO 8601, exactly ten characters: {@code 2026-12-24}. Only days that exist are read, of the years
 * {@value #FIRST_YEAR} to {@value #LAST_YEAR}: earlier or later years in a case file are mistypings. Reading is done by hand: the
 * formatter of the platform takes tens of milliseconds at its first use.
 */
public final class CivilDay {

    /** The first year that is read. */
    public static final int FIRST_YEAR = 1800;

    /** The last year that is read. */
    public static final int LAST_YEAR = 2199;

    private CivilDay() {}

    /**
     * Reads a day.
     *
     * @param text exactly ten characters, {@code YYYY-MM-DD}, in ASCII digits
     * @return the day
     * @throws DateTimeException if the text has another form, the year is outside {@value #FIRST_YEAR} to {@value #LAST_YEAR}, or the
     *     day does not exist; the message says what was expected and never holds the text
     */
    public static LocalDate parse(String text) {
        if (text.length() != 10 || text.charAt(7) != '-') {
            throw new DateTimeException("expected a day as YYYY-MM-DD");
        }
        YearMonth month = parseMonth(text);
        int day = number(text, 8, 10);
        if (!month.isValidDay(day)) {
            throw new DateTimeException("expected a day that exists, as YYYY-MM-DD");
        }
        return month.atDay(day);
    }

    /**
     * Writes a day as {@link #parse(String)} reads it.
     *
     * @param day the day
     * @return ten characters, for every year from 0 to 9999
     */
    public static String format(LocalDate day) {
        return day.toString();
    }

    /**
     * The day in Dutch civil time on which an instant falls.
     *
     * @param instant the instant
     * @return the day in {@link #zone()}; it starts at midnight there, so up to two hours before midnight in UTC
     */
    public static LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, zone());
    }

    /**
     * The zone of Dutch civil time.
     *
     * @return Europe/Amsterdam, whatever the zone of the machine
     */
    public static ZoneId zone() {
        return Amsterdam.ZONE;
    }

    /** Reads the month from the first seven characters; the caller has checked that they are there. */
    static YearMonth parseMonth(String text) {
        int year = parseYear(text);
        int month = number(text, 5, 7);
        if (text.charAt(4) != '-' || month < 1 || month > 12) {
            throw new DateTimeException("expected a month from 01 to 12, as YYYY-MM");
        }
        return YearMonth.of(year, month);
    }

    /** Reads the year from the first four characters; the caller has checked that they are there. */
    static int parseYear(String text) {
        return checkedYear(number(text, 0, 4));
    }

    /** Refuses a year that no case file can mean. */
    static int checkedYear(int year) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new DateTimeException("expected a year from " + FIRST_YEAR + " to " + LAST_YEAR);
        }
        return year;
    }

    private static int number(String text, int begin, int end) {
        int value = 0;
        for (int i = begin; i < end; i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                throw new DateTimeException("expected digits, as in YYYY-MM-DD");
            }
            value = value * 10 + (c - '0');
        }
        return value;
    }

    /** Loaded at the first instant only, because it reads the zone rules of the platform. */
    private static final class Amsterdam {
        private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
    }
}
