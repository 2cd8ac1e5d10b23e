package nl.bredeblik.model.time;

import java.time.LocalDate;

/**
 * The two readings of a term that limits how long something is valid.
 *
 * <p>That article 1 of the <i>Algemene termijnenwet</i> lengthens the time for an act is clear. Whether it also lengthens the life of a
 * title is arguable: the three months in which an authorisation must be executed (article 1:265c BW), the two weeks after which an
 * urgent order lapses unless people were heard (article 800 Rv). Between the two last days the answer is open, and a rule says
 * "not assessable: two readings".
 *
 * @param plainLastDay the last valid day if nothing is lengthened
 * @param extendedLastDay the last valid day if the term is lengthened; the same day or later
 */
public record TermReadings(LocalDate plainLastDay, LocalDate extendedLastDay) {

    /**
     * Whether both readings hold a day to be in the term.
     *
     * @param day the day
     * @return true up to and including the plain last day
     */
    public boolean isCertainlyWithin(LocalDate day) {
        return !day.isAfter(plainLastDay);
    }

    /**
     * Whether both readings hold a day to be after the term.
     *
     * @param day the day
     * @return true from the day after the extended last day
     */
    public boolean isCertainlyPast(LocalDate day) {
        return day.isAfter(extendedLastDay);
    }

    /**
     * Whether the readings differ on a day.
     *
     * @param day the day
     * @return true after the plain last day, up to and including the extended one
     */
    public boolean isDisputed(LocalDate day) {
        return !isCertainlyWithin(day) && !isCertainlyPast(day);
    }

    /** Shows whether the readings differ at all, never the dates. */
    @Override
    public String toString() {
        return plainLastDay.equals(extendedLastDay) ? "TermReadings[one]" : "TermReadings[two]";
    }
}
