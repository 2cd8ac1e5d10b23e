package nl.bredeblik.model.pseudonym;

import nl.bredeblik.model.casefile.CaseFile;

/**
 * Makes pseudonymised copies of case files: the same key, salt and file give the same copy.
 *
 * <p><b>A copy is personal data still.</b> It is never anonymous: the course of events, the ages and the shape of the family stay,
 * and so does the way back for whoever holds the key. Nothing here may be read as the claim that the GDPR (<i>AVG</i>) does not hold
 * for it.
 *
 * <ul>
 *   <li>Ids become other ids, the same one everywhere in the file, and they keep their order, since of two entries of one day
 *       some rules take the one with the later id. So copies of two files, or of two states of one, do not share ids.
 *   <li>Names and the parts of addresses become made-up words, the same word for the same name.
 *   <li>Citizen service numbers become numbers of the test range 99999, which belong to nobody: dropping them would change what
 *       rules see. A number that fails the eleven-check stays one that fails it.
 *   <li>All days and moments of a file move by the same number of whole weeks, less than a year forward or back, so that weekdays
 *       and distances stay. Months, years, holidays and the changes of a law do not move along: what depends on them can come
 *       out otherwise. Of a date that is known as a month or a year its middle is moved.
 *   <li>Every free text becomes {@value Replacements#NOTHING_LEFT}, also where it could be left out: that something was recorded
 *       is what rules ask. References of other systems are free text too.
 *   <li>Codes, numbers of revisions, amounts, rule codes and truth values stay as they are.
 * </ul>
 *
 * <p>Dutch: <i>pseudonimiseren</i>.
 */
public final class Pseudonyms {

    private final Keyed keyed;

    private Pseudonyms(Keyed keyed) {
        this.keyed = keyed;
    }

    /**
     * Pseudonyms of one export.
     *
     * @param key the secret
     * @param salt what tells this export from others, such as its name; no secret. With another salt nothing of one export can be
     *     joined with another, but for who holds the key
     * @return the pseudonyms
     */
    public static Pseudonyms of(PseudonymKey key, String salt) {
        return new Pseudonyms(Keyed.of(key, salt));
    }

    /**
     * A copy of a file.
     *
     * @param file the file
     * @return the copy, which is personal data still
     * @throws IllegalArgumentException if it holds more citizen service numbers than the test range does; the message holds
     *     nothing of the file
     */
    public CaseFile copyOf(CaseFile file) {
        HeldValues held = HeldValues.in(file);
        return new Replacements(
                        keyed, OtherIds.of(held.ids(), keyed), shift(file, held), TestNumbers.of(held.numbers(), keyed))
                .copy(file);
    }

    /** Where one direction would leave the years that a file can hold, the other; where both would, those days stay at the end. */
    WeekShift shift(CaseFile file, HeldValues held) {
        int weeks = 1 + keyed.below(WeekShift.MOST, "weeks", file.id().text());
        boolean back = keyed.below(2, "back", file.id().text()) == 1;
        WeekShift shift = new WeekShift(back ? -weeks : weeks);
        return shift.keeps(held.firstDay()) && shift.keeps(held.lastDay()) ? shift : new WeekShift(-shift.weeks());
    }
}
