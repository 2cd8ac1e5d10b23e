package nl.bredeblik.model.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class HourTermTest {

    @Test
    void twenty_four_hours_run_through_the_weekend() {
        assertThat(Term.hours(24).lastInstant(Instant.parse("2026-12-25T16:30:00Z")))
                .isEqualTo(Instant.parse("2026-12-26T16:30:00Z"));
    }

    @Test
    void twenty_four_hours_are_twenty_four_hours_when_the_clock_changes() {
        Instant saturdayNoon = Instant.parse("2026-10-24T10:00:00Z");
        Instant last = Term.hours(24).lastInstant(saturdayNoon);

        assertThat(last.atZone(CivilDay.zone()).getHour()).isEqualTo(11);
        assertThat(saturdayNoon.atZone(CivilDay.zone()).getHour()).isEqualTo(12);
    }

    @Test
    void has_one_hour_or_more() {
        assertThatThrownBy(() -> Term.hours(0)).isInstanceOf(IllegalArgumentException.class);
    }
}
