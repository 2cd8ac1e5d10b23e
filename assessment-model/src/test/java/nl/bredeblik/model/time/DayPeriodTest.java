package nl.bredeblik.model.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.control.Option;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DayPeriodTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 3, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 3, 31);

    @ParameterizedTest
    @CsvSource({
        "2026-02-28, false, false",
        "2026-03-01, true, true",
        "2026-03-31, true, true",
        "2026-04-01, false, true"
    })
    void holds_its_first_and_last_day_and_runs_on_without_an_end(LocalDate day, boolean ended, boolean running) {
        assertThat(DayPeriod.between(FIRST, LAST).contains(day)).isEqualTo(ended);
        assertThat(DayPeriod.startingOn(FIRST).contains(day)).isEqualTo(running);
    }

    @ParameterizedTest
    @CsvSource({
        // other start, other end, overlaps, encloses
        "2026-02-01, 2026-02-28, false, false",
        "2026-02-01, 2026-03-01, true, false",
        "2026-03-01, 2026-03-31, true, true",
        "2026-03-10, 2026-03-10, true, true",
        "2026-03-10, 2026-04-01, true, false",
        "2026-03-31, , true, false",
        "2026-04-01, , false, false"
    })
    void overlaps_and_encloses_another_period(LocalDate start, LocalDate end, boolean overlaps, boolean encloses) {
        DayPeriod march = DayPeriod.between(FIRST, LAST);
        DayPeriod other = DayPeriod.of(start, Option.of(end));

        assertThat(march.overlaps(other)).isEqualTo(overlaps);
        assertThat(other.overlaps(march)).isEqualTo(overlaps);
        assertThat(march.encloses(other)).isEqualTo(encloses);
    }

    @Test
    void a_period_without_an_end_encloses_one_without_an_end() {
        assertThat(DayPeriod.startingOn(FIRST).encloses(DayPeriod.startingOn(LAST)))
                .isTrue();
        assertThat(DayPeriod.startingOn(FIRST).lastDay()).isEqualTo(LocalDate.MAX);
        assertThat(DayPeriod.startingOn(FIRST).endInclusive()).isEqualTo(Option.none());
    }

    @Test
    void may_last_one_day_but_does_not_end_before_it_starts() {
        assertThat(DayPeriod.between(FIRST, FIRST).contains(FIRST)).isTrue();
        assertThatThrownBy(() -> DayPeriod.between(LAST, FIRST))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("2026");
    }

    @Test
    void is_equal_by_its_days_and_does_not_show_them() {
        assertThat(DayPeriod.between(FIRST, LAST))
                .isEqualTo(DayPeriod.of(FIRST, Option.some(LAST)))
                .hasSameHashCodeAs(DayPeriod.of(FIRST, Option.some(LAST)))
                .isNotEqualTo(DayPeriod.startingOn(FIRST))
                .hasToString("DayPeriod[ended]");
    }
}
