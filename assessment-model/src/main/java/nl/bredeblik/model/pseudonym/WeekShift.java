package nl.bredeblik.model.pseudonym;

import io.vavr.control.Option;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import nl.bredeblik.model.time.CivilDay;
import nl.bredeblik.model.time.DatePrecision;
import nl.bredeblik.model.time.PartialDate;
import nl.bredeblik.model.time.PartialPeriod;

/**
 * Days moved by whole weeks, so that each keeps its day of the week. Moments keep their time on the Dutch clock. Of a month or a
 * year the middle is moved, and that month or year is told.
 *
 * @param weeks by how many weeks, forward or, when negative, back
 */
record WeekShift(int weeks) {

    /** The most weeks: less than a year. */
    static final int MOST = 51;

    private static final LocalDate FIRST = LocalDate.of(CivilDay.FIRST_YEAR, 1, 1);
    private static final LocalDate LAST = LocalDate.of(CivilDay.LAST_YEAR, 12, 31);
    private static final int MIDDLE_OF_MONTH = 15;
    private static final int MIDDLE_OF_YEAR = 7;

    Object moved(Object value) {
        if (value instanceof LocalDate day) {
            return day(day);
        }
        return value instanceof Instant moment ? moment(moment) : partial((PartialDate) value);
    }

    /** The moved day; the first or last that a case file can hold, where it would leave those. */
    LocalDate day(LocalDate day) {
        LocalDate moved = day.plusWeeks(weeks);
        if (moved.isBefore(FIRST)) {
            return FIRST;
        }
        return moved.isAfter(LAST) ? LAST : moved;
    }

    /** Whether a day stays among those that a case file can hold. */
    boolean keeps(LocalDate day) {
        LocalDate moved = day.plusWeeks(weeks);
        return !moved.isBefore(FIRST) && !moved.isAfter(LAST);
    }

    private Instant moment(Instant moment) {
        ZonedDateTime dutch = moment.atZone(CivilDay.zone());
        return dutch.with(day(dutch.toLocalDate())).toInstant();
    }

    /**
     * The moved period. Where a month or year moved past the day at its other end, it becomes the month or year of that day.
     */
    PartialPeriod period(PartialPeriod period) {
        Option<PartialDate> start = period.startInclusive().map(this::partial);
        Option<PartialDate> end = period.endInclusive().map(this::partial);
        if (start.isEmpty() || end.isEmpty() || !end.get().isCertainlyBefore(start.get())) {
            return PartialPeriod.of(start, end);
        }
        return end.get().precision() == DatePrecision.DAY
                ? PartialPeriod.of(
                        start.map(date ->
                                within(date.precision(), end.get().earliest().get())),
                        end)
                : PartialPeriod.of(
                        start,
                        end.map(date ->
                                within(date.precision(), start.get().earliest().get())));
    }

    private PartialDate partial(PartialDate date) {
        if (date.isUnknown()) {
            return date.checkedSince()
                    .map(since -> PartialDate.beingCheckedSince(day(since)))
                    .getOrElse(PartialDate.unknown());
        }
        LocalDate first = date.earliest().get();
        return within(
                date.precision(),
                switch (date.precision()) {
                    case MONTH -> day(first.withDayOfMonth(MIDDLE_OF_MONTH));
                    case YEAR -> day(first.withMonth(MIDDLE_OF_YEAR));
                    case DAY, UNKNOWN, BEING_CHECKED -> day(first);
                });
    }

    private static PartialDate within(DatePrecision precision, LocalDate day) {
        return switch (precision) {
            case MONTH -> PartialDate.inMonth(YearMonth.from(day));
            case YEAR -> PartialDate.inYear(day.getYear());
            case DAY, UNKNOWN, BEING_CHECKED -> PartialDate.onDay(day);
        };
    }
}
