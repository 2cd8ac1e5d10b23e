package nl.bredeblik.model.shape;

import io.vavr.control.Option;
import java.time.LocalDate;
import nl.bredeblik.model.time.DayPeriod;
import nl.bredeblik.model.time.PartialDate;
import nl.bredeblik.model.time.PartialPeriod;

/** The field tables of the package {@code time}. */
public final class TimeShapes {

    /** The fields of {@link DayPeriod}. */
    public static final Shape<DayPeriod> DAY_PERIOD = Shape.of(
            "DayPeriod",
            () -> Table.of(Days::new, Days::period)
                    .one("start", Kinds.DAY, DayPeriod::startInclusive, Days::start)
                    .maybe("endInclusive", Kinds.DAY, DayPeriod::endInclusive, Days::end));

    /** The fields of {@link PartialPeriod}. */
    public static final Shape<PartialPeriod> PARTIAL_PERIOD = Shape.of(
            "PartialPeriod",
            () -> Table.of(PartialDates::new, PartialDates::period)
                    .maybe("start", Kinds.PARTIAL_DATE, PartialPeriod::startInclusive, PartialDates::start)
                    .maybe("endInclusive", Kinds.PARTIAL_DATE, PartialPeriod::endInclusive, PartialDates::end));

    private TimeShapes() {}

    private static final class Days {
        private Option<LocalDate> start = Option.none();
        private Option<LocalDate> end = Option.none();

        void start(LocalDate day) {
            start = Option.some(day);
        }

        void end(LocalDate day) {
            end = Option.some(day);
        }

        DayPeriod period() {
            return DayPeriod.of(
                    start.getOrElseThrow(() -> new IllegalStateException("a period needs its first day")), end);
        }
    }

    private static final class PartialDates {
        private Option<PartialDate> start = Option.none();
        private Option<PartialDate> end = Option.none();

        void start(PartialDate date) {
            start = Option.some(date);
        }

        void end(PartialDate date) {
            end = Option.some(date);
        }

        PartialPeriod period() {
            return PartialPeriod.of(start, end);
        }
    }
}
