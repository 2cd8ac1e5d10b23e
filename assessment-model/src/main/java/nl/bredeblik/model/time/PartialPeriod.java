package nl.bredeblik.model.time;

import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of whole days of which start and end may be partly known, such as how long a child lived somewhere. First and last day both
 * belong to it.
 *
 * <p>Without a start the first day is not recorded, which counts as unknown. Without an end it still runs, as far as is recorded; an end
 * that has come but is not known is {@link PartialDate#unknown()}. As with a partial date there are two questions: <i>certainly</i>,
 * whichever days they were, and <i>possibly</i>. Both answers are exact: they use that the end is never before the start.
 */
public final class PartialPeriod {

    private final Option<PartialDate> start;
    private final Option<PartialDate> end;

    private PartialPeriod(Option<PartialDate> start, Option<PartialDate> end) {
        this.start = start;
        this.end = end;
    }

    /**
     * A period from its parts.
     *
     * @param startInclusive the first day, or none if it is not recorded
     * @param endInclusive the last day, or none if no end is recorded
     * @return the period
     * @throws IllegalArgumentException if the end is certainly before the start
     */
    public static PartialPeriod of(Option<PartialDate> startInclusive, Option<PartialDate> endInclusive) {
        PartialPeriod period = new PartialPeriod(startInclusive, endInclusive);
        if (period.latestEnd().isBefore(period.earliestStart())) {
            throw new IllegalArgumentException("expected an end that can be on or after the start");
        }
        return period;
    }

    /**
     * The first day.
     *
     * @return the date, or none if it is not recorded
     */
    public Option<PartialDate> startInclusive() {
        return start;
    }

    /**
     * The last day.
     *
     * @return the date, or none if no end is recorded
     */
    public Option<PartialDate> endInclusive() {
        return end;
    }

    /**
     * Whether a day belongs to the period, whichever days start and end were.
     *
     * @param day the day
     * @return false also if nothing is known of the start
     */
    public boolean certainlyContains(LocalDate day) {
        return hasCertainlyStartedBy(day) && !earliestEnd().isBefore(day);
    }

    /**
     * Whether a day can belong to the period.
     *
     * @param day the day
     * @return false only if the day is certainly before the start or certainly after the end
     */
    public boolean possiblyContains(LocalDate day) {
        return !earliestStart().isAfter(day) && !latestEnd().isBefore(day);
    }

    /**
     * Whether two periods share at least one day, whichever days their starts and ends were.
     *
     * @param other the other period
     * @return true only if it cannot be otherwise
     */
    public boolean certainlyOverlaps(PartialPeriod other) {
        return hasCertainlyStartedBy(other.earliestEnd()) && other.hasCertainlyStartedBy(earliestEnd());
    }

    /**
     * Whether two periods can share a day.
     *
     * @param other the other period
     * @return false only if one is certainly over before the other starts
     */
    public boolean possiblyOverlaps(PartialPeriod other) {
        return !earliestStart().isAfter(other.latestEnd())
                && !other.earliestStart().isAfter(latestEnd());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PartialPeriod that && start.equals(that.start) && end.equals(that.end);
    }

    @Override
    public int hashCode() {
        return Objects.hash(start, end);
    }

    /** Shows whether an end is recorded, never the dates. */
    @Override
    public String toString() {
        return end.isEmpty() ? "PartialPeriod[no end recorded]" : "PartialPeriod[ended]";
    }

    private LocalDate earliestStart() {
        return start.isEmpty() ? LocalDate.MIN : start.get().earliestDay();
    }

    private LocalDate latestEnd() {
        return end.isEmpty() ? LocalDate.MAX : end.get().latestDay();
    }

    /** The start is at the latest the last possible day of the end; one that nothing bounds is certain of no day, however late. */
    private boolean hasCertainlyStartedBy(LocalDate day) {
        LocalDate latest = start.isEmpty() ? LocalDate.MAX : start.get().latestDay();
        LocalDate bounded = latest.isAfter(latestEnd()) ? latestEnd() : latest;
        return bounded.isBefore(LocalDate.MAX) && !bounded.isAfter(day);
    }

    /** The end is at the earliest the first possible day of the start. */
    private LocalDate earliestEnd() {
        LocalDate earliest = end.isEmpty() ? LocalDate.MAX : end.get().earliestDay();
        return earliest.isBefore(earliestStart()) ? earliestStart() : earliest;
    }
}
