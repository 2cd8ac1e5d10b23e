package nl.bredeblik.rules;

import io.vavr.control.Option;
import java.time.LocalDate;
import nl.bredeblik.model.time.DayPeriod;
import nl.bredeblik.model.time.PartialPeriod;
import org.jspecify.annotations.Nullable;

/**
 * The reference day as a rule meets it: it answers questions about dates and remembers the nearest day on which an answer
 * will be another. So an assessment knows until when it holds.
 *
 * <p>Belongs to one assessment and is not safe for use by several threads.
 */
public final class Day {

    private final LocalDate asOf;
    private @Nullable LocalDate nearestChange;

    Day(LocalDate asOf) {
        this.asOf = asOf;
    }

    /**
     * Whether a date has come: the reference day is that date or later.
     *
     * @param date the date
     * @return true on the date itself and after it
     */
    public boolean reached(LocalDate date) {
        if (asOf.isBefore(date)) {
            changes(date);
            return false;
        }
        return true;
    }

    /**
     * Whether a date has gone by: the reference day is later.
     *
     * @param date the date
     * @return true after the date, false on it
     */
    public boolean past(LocalDate date) {
        return !date.equals(LocalDate.MAX) && reached(date.plusDays(1));
    }

    /**
     * Whether the reference day lies in a period.
     *
     * @param period the period
     * @return true from its first to its last day
     */
    public boolean isIn(DayPeriod period) {
        return reached(period.startInclusive()) && !past(period.lastDay());
    }

    /**
     * Whether the reference day may lie in a period of which the ends are known in part.
     *
     * @param period the period
     * @return false only when the known dates exclude the day
     */
    public boolean mayBeIn(PartialPeriod period) {
        boolean begun =
                period.startInclusive().flatMap(start -> start.earliest()).forAll(this::reached);
        return begun && !period.endInclusive().flatMap(end -> end.latest()).exists(this::past);
    }

    LocalDate asOf() {
        return asOf;
    }

    Option<LocalDate> nearestChange() {
        return Option.of(nearestChange);
    }

    private void changes(LocalDate on) {
        if (nearestChange == null || on.isBefore(nearestChange)) {
            nearestChange = on;
        }
    }
}
