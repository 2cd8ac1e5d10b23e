package nl.bredeblik.rules;

import java.time.LocalDate;

/**
 * The dates of a term.
 *
 * @param start the day from which it counts, itself not counted; for a term counted back, the day before which the act is
 *     due
 * @param lastDay the last day on which the act is in time
 */
public record TermDates(LocalDate start, LocalDate lastDay) {

    boolean isCountedBack() {
        return start.isAfter(lastDay);
    }
}
