package nl.bredeblik.model.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountedBackTermTest {

    private static final DutchCalendar CALENDAR = DutchCalendar.standard();

    @ParameterizedTest(name = "{0} {1} before {2}: {4}")
    @CsvSource({
        "2, MONTHS, 2026-12-31, 2026-10-31, a Saturday: nothing moves",
        "2, MONTHS, 2027-03-01, 2027-01-01, New Year's Day: nothing moves",
        "2, MONTHS, 2027-04-30, 2027-02-28, no 30 February: the last day of the month",
        "2, MONTHS, 2028-04-30, 2028-02-29, leap year",
        "1, MONTHS, 2027-02-28, 2027-01-28, same number and not the last day of January",
        "4, WEEKS, 2026-12-31, 2026-12-03, four weeks",
        "3, CALENDAR_DAYS, 2026-12-28, 2026-12-25, three days: Christmas Day",
        "5, WORKING_DAYS, 2027-01-04, 2026-12-24, five working days over New Year and Christmas",
        "1, YEARS, 2028-02-29, 2027-02-28, leap day"
    })
    void the_last_day_for_the_act_is(int amount, TermUnit unit, LocalDate event, LocalDate expected, String why) {
        CountedBackTerm term = Term.of(amount, unit).countedBack();

        assertThat(term.latestDayBefore(event, CALENDAR)).as(why).isEqualTo(expected);
        assertThat(term.isInTime(expected.minusDays(1), event, CALENDAR)).isTrue();
        assertThat(term.isInTime(expected, event, CALENDAR)).isTrue();
        assertThat(term.isInTime(expected.plusDays(1), event, CALENDAR)).isFalse();
    }

    @Test
    void is_never_lengthened_whatever_the_term_was() {
        LocalDate event = LocalDate.of(2026, 12, 31);

        assertThat(Term.months(2).statutory().countedBack())
                .isEqualTo(Term.months(2).countedBack());
        assertThat(Term.months(2).statutory().countedBack().latestDayBefore(event, CALENDAR))
                .isEqualTo(LocalDate.of(2026, 10, 31));
    }

    @Test
    void has_an_amount_from_1_to_9999() {
        assertThatThrownBy(() -> new CountedBackTerm(0, TermUnit.MONTHS)).isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void counting_forward_again_from_the_last_day_for_the_act_fits_before_the_event(
            @ForAll("terms") Term term, @ForAll("days") LocalDate event) {
        LocalDate act = term.countedBack().latestDayBefore(event, CALENDAR);
        LocalDate forward = term.lastDay(act, CALENDAR);

        switch (term.unit()) {
            case CALENDAR_DAYS, WEEKS -> assertThat(forward).isEqualTo(event);
            case MONTHS, YEARS ->
                assertThat(forward)
                        .isBeforeOrEqualTo(event)
                        .isAfterOrEqualTo(event.getDayOfMonth() <= 28 ? event : event.minusDays(3));
            case WORKING_DAYS ->
                assertThat(forward)
                        .isEqualTo(CALENDAR.isWorkingDay(event) ? event : CALENDAR.plusWorkingDays(event, 1));
        }
        assertThat(act).isBefore(event);
    }

    @Provide("terms")
    Arbitrary<Term> terms() {
        return Days.terms();
    }

    @Provide("days")
    Arbitrary<LocalDate> days() {
        return Days.days();
    }
}
