package nl.bredeblik.model.time;

import java.time.LocalDate;

/** The unit in which a term is expressed. Hours are not among them: see {@link HourTerm}. */
public enum TermUnit {
    /** Every day counts (<i>dagen</i>). */
    CALENDAR_DAYS,
    /** Only working days count (<i>werkdagen</i>), by the setting of the calendar. */
    WORKING_DAYS,
    /** Ends on the same day of the week (<i>weken</i>). */
    WEEKS,
    /** Ends on the day with the same number, or on the last day of a shorter month (<i>maanden</i>). */
    MONTHS,
    /** Ends on the day with the same number and month; 29 February becomes 28 February (<i>jaren</i>). */
    YEARS;

    private static final int LONGEST = 9999;

    /** The plain last day, counted from the day after the start. */
    LocalDate forward(LocalDate startExclusive, int amount, DutchCalendar calendar) {
        return this == WORKING_DAYS ? calendar.plusWorkingDays(startExclusive, amount) : add(startExclusive, amount);
    }

    /** The same number of units before an event, the day of the event not counted. */
    LocalDate back(LocalDate event, int amount, DutchCalendar calendar) {
        return this == WORKING_DAYS ? calendar.minusWorkingDays(event, amount) : add(event, -amount);
    }

    /** A day on or before the plain last day that needs no calendar; working days take at least as many calendar days. */
    LocalDate atLeast(LocalDate startExclusive, int amount) {
        return add(startExclusive, amount);
    }

    /** Whether a term of this length is too long for the Algemene termijnenwet, article 4 under a; a working day is taken as a day. */
    boolean isExempt(int amount) {
        return switch (this) {
            case CALENDAR_DAYS, WORKING_DAYS -> amount > 90;
            case WEEKS -> amount > 12;
            case MONTHS -> amount > 3;
            case YEARS -> true;
        };
    }

    /** Whether a term of this length is at least three days long, article 2. */
    boolean isThreeDaysOrMore(int amount) {
        return amount >= 3 || this == WEEKS || this == MONTHS || this == YEARS;
    }

    /** Refuses an amount that no term has. */
    static int checkedAmount(int amount) {
        if (amount < 1 || amount > LONGEST) {
            throw new IllegalArgumentException("expected an amount from 1 to " + LONGEST);
        }
        return amount;
    }

    private LocalDate add(LocalDate day, int amount) {
        return switch (this) {
            case CALENDAR_DAYS, WORKING_DAYS -> day.plusDays(amount);
            case WEEKS -> day.plusWeeks(amount);
            case MONTHS -> day.plusMonths(amount);
            case YEARS -> day.plusYears(amount);
        };
    }
}
