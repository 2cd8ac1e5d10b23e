package nl.bredeblik.model.time;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.time.LocalDate;

/**
 * A royal decree that equates days with a general holiday (<i>besluit gelijkstelling met een algemeen erkende feestdag</i>), article 3
 * paragraph 3 of the <i>Algemene termijnenwet</i>. One decree names the days of a few years at once, mostly days between a holiday and
 * a weekend.
 *
 * @param source how the decree is cited, with what it was known from
 * @param firstYear the first year it covers
 * @param lastYear the last year it covers: in these years no other day is equated
 * @param days the days, in any order
 * @param textWasRead whether the text of the decree itself was read, or only other people's report of it
 */
public record EquatedDayDecree(String source, int firstYear, int lastYear, Seq<LocalDate> days, boolean textWasRead) {

    /**
     * A decree.
     *
     * @param source how the decree is cited
     * @param firstYear the first year it covers
     * @param lastYear the last year it covers
     * @param days the days, in any order
     * @param textWasRead whether its own text was read
     * @throws IllegalArgumentException if the last year is before the first, or a day lies outside these years
     */
    public EquatedDayDecree {
        if (lastYear < firstYear) {
            throw new IllegalArgumentException("expected a last year that is not before the first year");
        }
        for (LocalDate day : days) {
            if (day.getYear() < firstYear || day.getYear() > lastYear) {
                throw new IllegalArgumentException("expected days in the years that the decree covers");
            }
        }
    }

    /** A decree written out with its days as text. */
    static EquatedDayDecree of(String source, int firstYear, int lastYear, boolean textWasRead, String... days) {
        LocalDate[] all = new LocalDate[days.length];
        for (int i = 0; i < days.length; i++) {
            all[i] = CivilDay.parse(days[i]);
        }
        return new EquatedDayDecree(source, firstYear, lastYear, Array.of(all), textWasRead);
    }
}
