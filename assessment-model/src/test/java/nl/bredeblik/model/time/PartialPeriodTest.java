package nl.bredeblik.model.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.control.Option;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartialPeriodTest {

    @ParameterizedTest(name = "{0} to {1} holds {2}")
    @CsvSource({
        // start, end, day, certainly, possibly
        "2024-03, 2024-05, 2024-02-29, false, false",
        "2024-03, 2024-05, 2024-03-15, false, true",
        "2024-03, 2024-05, 2024-03-31, true, true",
        "2024-03, 2024-05, 2024-05-01, true, true",
        "2024-03, 2024-05, 2024-05-02, false, true",
        "2024-03, 2024-05, 2024-06-01, false, false",
        "2024-03-05, , 2024-03-05, true, true",
        "2024-03-05, , 2030-01-01, true, true",
        "2024-03-05, unknown, 2024-03-05, true, true",
        "2024-03-05, unknown, 2030-01-01, false, true",
        ", , 2024-03-05, false, true",
        ", 2024-03-05, 2024-03-05, true, true",
        ", 2024-03-05, 2024-03-04, false, true",
        "2024, 2024-03-05, 2024-03-05, true, true"
    })
    void certainly_or_possibly_contains_a_day(
            String start, String end, LocalDate day, boolean certainly, boolean possibly) {
        assertThat(period(start, end).certainlyContains(day)).isEqualTo(certainly);
        assertThat(period(start, end).possiblyContains(day)).isEqualTo(possibly);
    }

    @ParameterizedTest(name = "{0} to {1} with {2} to {3}")
    @CsvSource({
        // start, end, other start, other end, certainly, possibly
        "2024-03, 2024-05, 2024-06, , false, false",
        "2024-03, 2024-05, 2024-05, , false, true",
        "2024-03, 2024-05, 2024-04, , true, true",
        "2024-03-05, , 2025, , true, true",
        "unknown, , 2025, , false, true",
        ", , , , false, true",
        "2024, unknown, 2023, , true, true",
        "2024, unknown, 2024, , false, true"
    })
    void certainly_or_possibly_overlaps_another(
            String start, String end, String otherStart, String otherEnd, boolean certainly, boolean possibly) {
        PartialPeriod one = period(start, end);
        PartialPeriod other = period(otherStart, otherEnd);

        assertThat(one.certainlyOverlaps(other)).isEqualTo(certainly);
        assertThat(other.certainlyOverlaps(one)).isEqualTo(certainly);
        assertThat(one.possiblyOverlaps(other)).isEqualTo(possibly);
        assertThat(other.possiblyOverlaps(one)).isEqualTo(possibly);
    }

    @Test
    void refuses_an_end_that_is_certainly_before_the_start() {
        assertThat(period("2024-03-05", "2024-03").endInclusive()).isEqualTo(Option.some(PartialDate.parse("2024-03")));
        assertThatThrownBy(() -> period("2024-03", "2024-02"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("2024");
    }

    @Test
    void is_equal_by_its_dates_and_does_not_show_them() {
        assertThat(period("2024", "2025"))
                .isEqualTo(period("2024", "2025"))
                .hasSameHashCodeAs(period("2024", "2025"))
                .isNotEqualTo(period("2024", null))
                .hasToString("PartialPeriod[ended]");
    }

    @Property(tries = 60)
    void overlap_is_certain_or_possible_exactly_if_it_is_so_for_all_or_some_days(
            @ForAll("periods") PartialPeriod one, @ForAll("periods") PartialPeriod other) {
        List<DayPeriod> ones = possiblePeriods(one);
        List<DayPeriod> others = possiblePeriods(other);

        assertThat(one.certainlyOverlaps(other))
                .isEqualTo(ones.stream().allMatch(a -> others.stream().allMatch(a::overlaps)));
        assertThat(one.possiblyOverlaps(other))
                .isEqualTo(ones.stream().anyMatch(a -> others.stream().anyMatch(a::overlaps)));
    }

    @Property(tries = 200)
    void holding_a_day_is_certain_or_possible_exactly_if_it_is_so_for_all_or_some_days(
            @ForAll("periods") PartialPeriod period, @ForAll("days") LocalDate day) {
        List<DayPeriod> all = possiblePeriods(period);

        assertThat(period.certainlyContains(day)).isEqualTo(all.stream().allMatch(p -> p.contains(day)));
        assertThat(period.possiblyContains(day)).isEqualTo(all.stream().anyMatch(p -> p.contains(day)));
    }

    @Provide("periods")
    Arbitrary<PartialPeriod> periods() {
        Arbitrary<PartialDate> date = Arbitraries.oneOf(
                days().map(PartialDate::onDay), days().map(YearMonth::from).map(PartialDate::inMonth));
        return Combinators.combine(date, date)
                .filter((start, end) -> !end.isCertainlyBefore(start))
                .as((start, end) -> PartialPeriod.of(Option.some(start), Option.some(end)));
    }

    @Provide("days")
    Arbitrary<LocalDate> days() {
        return Days.between(LocalDate.of(2024, 1, 20), LocalDate.of(2024, 4, 10));
    }

    private static List<DayPeriod> possiblePeriods(PartialPeriod period) {
        PartialDate start = period.startInclusive().get();
        PartialDate end = period.endInclusive().get();
        return start.earliest()
                .get()
                .datesUntil(start.latest().get().plusDays(1))
                .flatMap(s -> end.earliest()
                        .get()
                        .datesUntil(end.latest().get().plusDays(1))
                        .filter(e -> !e.isBefore(s))
                        .map(e -> DayPeriod.between(s, e)))
                .toList();
    }

    private static PartialPeriod period(String start, String end) {
        return PartialPeriod.of(
                Option.of(start).map(PartialDate::parse), Option.of(end).map(PartialDate::parse));
    }
}
