package nl.bredeblik.model.time;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The table of days equated with a general holiday by royal decree. No rule yields these days: they are decided every three years or
 * so. Who knows a newer decree adds it with {@link #plus(EquatedDayDecree)}.
 *
 * <p>A day that is missing here makes a term end too early, so ask {@link #coversYear(int)} before a date far ahead is called certain.
 */
public final class EquatedDays {

    private static final EquatedDays NONE = new EquatedDays(Array.empty());
    private static final EquatedDays PUBLISHED = new EquatedDays(PublishedDecrees.all());

    private final Seq<EquatedDayDecree> decrees;
    /** All days as epoch days in order, so that a look-up makes no object. */
    private final long[] days;

    private EquatedDays(Seq<EquatedDayDecree> decrees) {
        this.decrees = decrees;
        this.days = sorted(decrees);
    }

    /**
     * A table without any decree.
     *
     * @return the empty table, which covers no year
     */
    public static EquatedDays none() {
        return NONE;
    }

    /**
     * The decrees known when this version was made.
     *
     * @return the table, which covers 2011 to 2028
     */
    public static EquatedDays published() {
        return PUBLISHED;
    }

    /**
     * This table with one more decree.
     *
     * @param decree the decree; it may cover years that are covered already, its days are then added
     * @return the new table
     */
    public EquatedDays plus(EquatedDayDecree decree) {
        return new EquatedDays(decrees.append(decree));
    }

    /**
     * The decrees.
     *
     * @return the decrees, in the order in which they were added
     */
    public Seq<EquatedDayDecree> decrees() {
        return decrees;
    }

    /**
     * Whether a day is equated.
     *
     * @param day the day
     * @return true if a decree names it
     */
    public boolean contains(LocalDate day) {
        return Arrays.binarySearch(days, day.toEpochDay()) >= 0;
    }

    /**
     * The decree that equates a day.
     *
     * @param day the day
     * @return the first decree that names it, or none
     */
    public Option<EquatedDayDecree> decreeFor(LocalDate day) {
        return decrees.find(decree -> decree.days().contains(day));
    }

    /**
     * Whether the decree for a year is in the table.
     *
     * @param year the year
     * @return false if days of that year may be equated without being known here
     */
    public boolean coversYear(int year) {
        return decrees.exists(decree -> decree.firstYear() <= year && year <= decree.lastYear());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof EquatedDays that && decrees.equals(that.decrees);
    }

    @Override
    public int hashCode() {
        return decrees.hashCode();
    }

    @Override
    public String toString() {
        return "EquatedDays[" + decrees.size() + " decrees]";
    }

    private static long[] sorted(Seq<EquatedDayDecree> decrees) {
        int size = 0;
        for (EquatedDayDecree decree : decrees) {
            size += decree.days().size();
        }
        long[] all = new long[size];
        int count = 0;
        for (EquatedDayDecree decree : decrees) {
            for (LocalDate day : decree.days()) {
                all[count++] = day.toEpochDay();
            }
        }
        Arrays.sort(all);
        return all;
    }
}
