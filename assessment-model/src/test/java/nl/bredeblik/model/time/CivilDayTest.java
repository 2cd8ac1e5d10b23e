package nl.bredeblik.model.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CivilDayTest {

    @ParameterizedTest
    @ValueSource(strings = {"1800-01-01", "2024-02-29", "2026-12-24", "2199-12-31"})
    void reads_a_real_day_and_writes_it_back(String text) {
        assertThat(CivilDay.parse(text)).isEqualTo(LocalDate.parse(text));
        assertThat(CivilDay.format(CivilDay.parse(text))).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2026",
                "2026-12",
                "2026-1-1",
                "26-12-2024",
                "2026/12/24",
                "2026-12/24",
                "2026-12-24 ",
                "2026-12-24T00:00",
                "20261224xx",
                "+026-12-24",
                "2026-12-2x",
                "٢٠٢٦-12-24",
                "1799-12-31",
                "2200-01-01",
                "2026-00-10",
                "2026-13-10",
                "2026-04-00",
                "2026-04-31",
                "2023-02-29",
                "1900-02-29"
            })
    void refuses_anything_else_without_quoting_it(String text) {
        assertThatThrownBy(() -> CivilDay.parse(text))
                .isInstanceOf(DateTimeException.class)
                .hasMessageStartingWith("expected")
                .satisfies(e -> assertThat(text.isEmpty() || !e.getMessage().contains(text))
                        .isTrue());
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource({
        "2026-12-31T22:59:59Z, 2026-12-31, the last second of a year",
        "2026-12-31T23:00:00Z, 2027-01-01, the first second of a year in winter time",
        "2026-06-30T21:59:59Z, 2026-06-30, the last second of a month in summer time",
        "2026-06-30T22:00:00Z, 2026-07-01, the first second of a month in summer time"
    })
    void an_instant_falls_on_a_day_of_dutch_civil_time(Instant instant, LocalDate day, String why) {
        assertThat(CivilDay.dayOf(instant)).as(why).isEqualTo(day);
    }
}
