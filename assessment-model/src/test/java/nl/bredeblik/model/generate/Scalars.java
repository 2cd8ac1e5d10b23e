package nl.bredeblik.model.generate;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import nl.bredeblik.model.entry.Bsn;
import nl.bredeblik.model.entry.RuleCode;
import nl.bredeblik.model.shape.Scalar;
import nl.bredeblik.model.time.PartialDate;

/** Makes up single values. */
final class Scalars {

    private static final LocalDate FIRST_DAY = LocalDate.of(1800, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2199, 12, 31);

    private static final Seq<LocalDate> EDGES = Array.of(
            FIRST_DAY,
            LAST_DAY,
            LocalDate.of(2024, 2, 29),
            LocalDate.of(2025, 2, 28),
            LocalDate.of(2025, 12, 31),
            LocalDate.of(2026, 1, 1),
            LocalDate.of(2026, 3, 29),
            LocalDate.of(2026, 10, 25),
            LocalDate.of(2000, 2, 29),
            LocalDate.of(2014, 6, 1));

    private static final Seq<Integer> INTEGERS = Array.of(0, 1, 2, 3, 5, 7, 8, 10, 12, -1, 100, Integer.MAX_VALUE);
    private static final Seq<String> AREAS = Array.of("FAM", "TEAM", "PLAN", "TERM", "CLOSE", "AB", "OVERLEVE");

    private final Chance chance;
    private final LocalDate start;

    /** @param start around this day most of what is made up happens */
    Scalars(Chance chance, LocalDate start) {
        this.chance = chance;
        this.start = start;
    }

    /** @param scalar anything but an id or a reference */
    Object any(Scalar<?> scalar) {
        return switch (scalar.type()) {
            case TEXT -> Texts.any(chance);
            case DAY -> day();
            case PARTIAL_DATE -> partialDate();
            case MOMENT -> moment();
            case BSN -> bsn();
            case RULE_CODE -> RuleCode.of(chance.oneOf(AREAS) + "-" + (10 + chance.below(990)));
            case CODE -> chance.oneOf(scalar.codes());
            case INTEGER -> chance.oneOf(INTEGERS);
            case BOOLEAN -> chance.percent(50);
            case ID, REFERENCE -> throw new IllegalArgumentException("an id is not made up on its own");
        };
    }

    LocalDate day() {
        return chance.percent(8) ? chance.oneOf(EDGES) : start.plusDays(chance.below(1200) - 200L);
    }

    /** The same day or one in the year after it. */
    LocalDate dayAfter(LocalDate day) {
        LocalDate later = day.plusDays(chance.below(366));
        return later.isAfter(LAST_DAY) ? LAST_DAY : later;
    }

    PartialDate partialDate() {
        LocalDate day = day();
        return switch (chance.below(8)) {
            case 0 -> PartialDate.inMonth(YearMonth.from(day));
            case 1 -> PartialDate.inYear(day.getYear());
            case 2 -> PartialDate.unknown();
            case 3 -> PartialDate.beingCheckedSince(day);
            case 4 -> PartialDate.onDay(clamped(day.minusYears(chance.below(60))));
            default -> PartialDate.onDay(day);
        };
    }

    private Instant moment() {
        LocalTime time = LocalTime.ofSecondOfDay(chance.below(24 * 60 * 60));
        return day().atTime(chance.percent(20) ? LocalTime.MIDNIGHT : time).toInstant(ZoneOffset.UTC);
    }

    /** With a right check digit or a wrong one. */
    private Bsn bsn() {
        int number = 1000 + chance.below(9000);
        return Bsn.of("99999" + number);
    }

    private static LocalDate clamped(LocalDate day) {
        return day.isBefore(FIRST_DAY) ? FIRST_DAY : day;
    }
}
