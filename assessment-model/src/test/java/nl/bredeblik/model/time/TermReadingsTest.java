package nl.bredeblik.model.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermReadingsTest {

    /** Three months from Monday 30 November 2026: Sunday 28 February or Monday 1 March 2027. */
    private static final TermReadings VALIDITY =
            Term.months(3).statutory().readings(LocalDate.of(2026, 11, 30), DutchCalendar.standard());

    @ParameterizedTest
    @CsvSource({
        "2027-02-27, true, false, false",
        "2027-02-28, true, false, false",
        "2027-03-01, false, true, false",
        "2027-03-02, false, false, true"
    })
    void a_day_between_the_two_last_days_is_disputed(LocalDate day, boolean within, boolean disputed, boolean past) {
        assertThat(VALIDITY.isCertainlyWithin(day)).isEqualTo(within);
        assertThat(VALIDITY.isDisputed(day)).isEqualTo(disputed);
        assertThat(VALIDITY.isCertainlyPast(day)).isEqualTo(past);
    }

    @Test
    void a_plain_term_has_one_reading() {
        TermReadings plain = Term.months(3).readings(LocalDate.of(2026, 11, 30), DutchCalendar.standard());

        assertThat(plain.extendedLastDay()).isEqualTo(plain.plainLastDay());
        assertThat(plain).hasToString("TermReadings[one]");
        assertThat(VALIDITY).hasToString("TermReadings[two]");
    }
}
