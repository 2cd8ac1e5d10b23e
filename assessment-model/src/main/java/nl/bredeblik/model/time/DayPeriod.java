package nl.bredeblik.model.time;

import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of whole days of which the first day is known, such as a measure (<i>maatregel</i>), a placement or the time in which
 * somebody was coordinator. First and last day both belong to it.
 *
 * <p>Without a last day it still runs, as far as is recorded. Dutch orders often name the first day on which a measure no longer runs
 * ("tot 1 maart 2027"): the last day is then the day before it. {@link #toString()} shows no dates.
 */
public final class DayPeriod {

    private final LocalDate start;
    private final @Nullable LocalDate end;

    private DayPeriod(LocalDate start, @Nullable LocalDate end) {
        this.start = start;
        this.end = end;
    }

    /**
     * A period with a first and a last day.
     *
     * @param startInclusive the first day
     * @param endInclusive the last day, the same day or later
     * @return the period
     * @throws IllegalArgumentException if the last day lies before the first
     */
    public static DayPeriod between(LocalDate startInclusive, LocalDate endInclusive) {
        if (endInclusive.isBefore(startInclusive)) {
            throw new IllegalArgumentException("expected a last day that is not before the first day");
        }
        return new DayPeriod(startInclusive, endInclusive);
    }

    /**
     * A period of which no end is recorded.
     *
     * @param startInclusive the first day
     * @return the period
     */
    public static DayPeriod startingOn(LocalDate startInclusive) {
        return new DayPeriod(Objects.requireNonNull(startInclusive), null);
    }

    /**
     * A period from its parts.
     *
     * @param startInclusive the first day
     * @param endInclusive the last day, or none if no end is recorded
     * @return the period
     * @throws IllegalArgumentException if the last day lies before the first
     */
    public static DayPeriod of(LocalDate startInclusive, Option<LocalDate> endInclusive) {
        return endInclusive.isDefined() ? between(startInclusive, endInclusive.get()) : startingOn(startInclusive);
    }

    /**
     * The first day.
     *
     * @return the day, part of the period
     */
    public LocalDate startInclusive() {
        return start;
    }

    /**
     * The last day.
     *
     * @return the day, part of the period; none if no end is recorded
     */
    public Option<LocalDate> endInclusive() {
        return Option.of(end);
    }

    /**
     * The last day, to compare with.
     *
     * @return the day, part of the period; {@link LocalDate#MAX} if no end is recorded
     */
    public LocalDate lastDay() {
        return end == null ? LocalDate.MAX : end;
    }

    /**
     * Whether a day belongs to the period.
     *
     * @param day the day
     * @return true on the first day, the last day and each day between
     */
    public boolean contains(LocalDate day) {
        return !day.isBefore(start) && !day.isAfter(lastDay());
    }

    /**
     * Whether two periods share at least one day.
     *
     * @param other the other period
     * @return true also if one ends on the day on which the other starts
     */
    public boolean overlaps(DayPeriod other) {
        return !start.isAfter(other.lastDay()) && !other.start.isAfter(lastDay());
    }

    /**
     * Whether each day of the other period belongs to this one.
     *
     * @param other the other period
     * @return true also if they are equal; a period without an end is enclosed only by one without an end
     */
    public boolean encloses(DayPeriod other) {
        return !other.start.isBefore(start) && !other.lastDay().isAfter(lastDay());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DayPeriod that && start.equals(that.start) && Objects.equals(end, that.end);
    }

    @Override
    public int hashCode() {
        return 31 * start.hashCode() + Objects.hashCode(end);
    }

    /** Shows whether an end is recorded, never the dates. */
    @Override
    public String toString() {
        return end == null ? "DayPeriod[no end recorded]" : "DayPeriod[ended]";
    }
}
