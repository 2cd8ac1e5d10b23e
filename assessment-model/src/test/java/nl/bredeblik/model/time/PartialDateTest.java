package nl.bredeblik.model.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.control.Option;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {

    @ParameterizedTest
    @CsvSource({
        "2024-03-05, DAY, 2024-03-05, 2024-03-05",
        "2024-02, MONTH, 2024-02-01, 2024-02-29",
        "2023-02, MONTH, 2023-02-01, 2023-02-28",
        "2024, YEAR, 2024-01-01, 2024-12-31",
        "unknown, UNKNOWN, ,",
        "unknown; being checked since 2024-03-05, BEING_CHECKED, ,"
    })
    void says_what_is_known(String text, DatePrecision precision, LocalDate earliest, LocalDate latest) {
        PartialDate date = PartialDate.parse(text);

        assertThat(date.precision()).isEqualTo(precision);
        assertThat(date.earliest()).isEqualTo(Option.of(earliest));
        assertThat(date.latest()).isEqualTo(Option.of(latest));
        assertThat(date.isUnknown()).isEqualTo(earliest == null);
        assertThat(date.text()).isEqualTo(text);
    }

    @Test
    void gives_the_day_only_if_it_is_known_and_since_when_it_is_checked_only_then() {
        LocalDate day = LocalDate.of(2024, 3, 5);

        assertThat(PartialDate.onDay(day).day()).isEqualTo(Option.some(day));
        assertThat(PartialDate.onDay(day).checkedSince()).isEqualTo(Option.none());
        assertThat(PartialDate.inMonth(YearMonth.from(day)).day()).isEqualTo(Option.none());
        assertThat(PartialDate.beingCheckedSince(day).day()).isEqualTo(Option.none());
        assertThat(PartialDate.beingCheckedSince(day).checkedSince()).isEqualTo(Option.some(day));
        assertThat(PartialDate.unknown().checkedSince()).isEqualTo(Option.none());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "24",
                "2024-3",
                "2024-13",
                "2024/03",
                "1700",
                "2024-02-30",
                "Unknown",
                "unknown; being checked since 2024",
                "unknown; being checked since ",
                "spring 2019"
            })
    void refuses_any_other_text_without_quoting_it(String text) {
        assertThatThrownBy(() -> PartialDate.parse(text))
                .isInstanceOf(DateTimeException.class)
                .hasMessageStartingWith("expected")
                .satisfies(e -> assertThat(text.length() < 3 || !e.getMessage().contains(text + " "))
                        .isTrue());
    }

    @Test
    void refuses_a_year_that_no_case_file_can_mean() {
        assertThatThrownBy(() -> PartialDate.inYear(1799)).isInstanceOf(DateTimeException.class);
        assertThatThrownBy(() -> PartialDate.onDay(LocalDate.of(2200, 1, 1))).isInstanceOf(DateTimeException.class);
    }

    @ParameterizedTest(name = "{0} against {1}")
    @CsvSource({
        // date, day, certainly before, possibly before, possibly on, possibly after, certainly after
        "2024-03-05, 2024-03-04, false, false, false, true, true",
        "2024-03-05, 2024-03-05, false, false, true, false, false",
        "2024-03-05, 2024-03-06, true, true, false, false, false",
        "2024-03, 2024-02-29, false, false, false, true, true",
        "2024-03, 2024-03-01, false, false, true, true, false",
        "2024-03, 2024-03-31, false, true, true, false, false",
        "2024-03, 2024-04-01, true, true, false, false, false",
        "unknown, 2024-03-05, false, true, true, true, false",
        "unknown; being checked since 2024-03-05, 2030-01-01, false, true, true, true, false"
    })
    void is_certainly_or_possibly_before_on_or_after_a_day(
            String text,
            LocalDate day,
            boolean certainlyBefore,
            boolean possiblyBefore,
            boolean possiblyOn,
            boolean possiblyAfter,
            boolean certainlyAfter) {
        PartialDate date = PartialDate.parse(text);

        assertThat(date.isCertainlyBefore(day)).isEqualTo(certainlyBefore);
        assertThat(date.isPossiblyBefore(day)).isEqualTo(possiblyBefore);
        assertThat(date.isPossiblyOn(day)).isEqualTo(possiblyOn);
        assertThat(date.isPossiblyAfter(day)).isEqualTo(possiblyAfter);
        assertThat(date.isCertainlyAfter(day)).isEqualTo(certainlyAfter);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-03-05, 2024-03-06, true",
        "2024-03-05, 2024-03-05, false",
        "2024-02, 2024-03, true",
        "2024, 2024-03, false",
        "unknown, 2024-03, false",
        "2024-03, unknown, false"
    })
    void is_certainly_before_another_partial_date(String first, String second, boolean expected) {
        assertThat(PartialDate.parse(first).isCertainlyBefore(PartialDate.parse(second)))
                .isEqualTo(expected);
    }

    @Test
    void shows_how_much_is_known_and_never_the_date() {
        assertThat(PartialDate.parse("2024-03-05")).hasToString("PartialDate[day]");
        assertThat(PartialDate.parse("unknown; being checked since 2024-03-05"))
                .hasToString("PartialDate[being checked]");
    }

    @Property
    void reads_what_it_writes(@ForAll("dates") PartialDate date) {
        assertThat(PartialDate.parse(date.text())).isEqualTo(date).hasSameHashCodeAs(date);
    }

    @Property
    void two_dates_are_equal_exactly_when_their_texts_are(
            @ForAll("dates") PartialDate first, @ForAll("dates") PartialDate second) {
        assertThat(first.equals(second)).isEqualTo(first.text().equals(second.text()));
    }

    @Property
    void certainly_means_for_every_possible_day_and_possibly_for_some(
            @ForAll("known dates") PartialDate date, @ForAll("days") LocalDate day) {
        assertThat(date.isCertainlyBefore(day))
                .isEqualTo(possibleDays(date).allMatch(possible -> possible.isBefore(day)));
        assertThat(date.isPossiblyBefore(day))
                .isEqualTo(possibleDays(date).anyMatch(possible -> possible.isBefore(day)));
        assertThat(date.isPossiblyOn(day)).isEqualTo(possibleDays(date).anyMatch(day::equals));
        assertThat(date.isCertainlyAfter(day))
                .isEqualTo(possibleDays(date).allMatch(possible -> possible.isAfter(day)));
        assertThat(date.isPossiblyAfter(day)).isEqualTo(possibleDays(date).anyMatch(possible -> possible.isAfter(day)));
    }

    @Provide("dates")
    Arbitrary<PartialDate> dates() {
        Arbitrary<PartialDate> checked = Days.between(LocalDate.of(2023, 1, 1), LocalDate.of(2025, 12, 31))
                .map(PartialDate::beingCheckedSince);
        return Arbitraries.oneOf(knownDates(), checked, Arbitraries.just(PartialDate.unknown()));
    }

    @Provide("known dates")
    Arbitrary<PartialDate> knownDates() {
        return Arbitraries.oneOf(
                days().map(PartialDate::onDay),
                days().map(YearMonth::from).map(PartialDate::inMonth),
                days().map(LocalDate::getYear).map(PartialDate::inYear));
    }

    @Provide("days")
    Arbitrary<LocalDate> days() {
        return Days.between(LocalDate.of(2023, 1, 1), LocalDate.of(2025, 12, 31));
    }

    private static Stream<LocalDate> possibleDays(PartialDate date) {
        return date.earliest().get().datesUntil(date.latest().get().plusDays(1));
    }
}
