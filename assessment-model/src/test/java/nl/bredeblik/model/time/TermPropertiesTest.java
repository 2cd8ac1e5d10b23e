package nl.bredeblik.model.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TermPropertiesTest {

    private static final DutchCalendar CALENDAR = DutchCalendar.standard();

    @Property
    void a_statutory_term_ends_where_the_words_of_the_act_put_it(
            @ForAll("terms") Term term, @ForAll("days") LocalDate event) {
        LocalDate plain = term.lastDay(event, CALENDAR);
        LocalDate last = term.statutory().lastDay(event, CALENDAR);

        LocalDate expected = plain;
        if (term.statutory().extension() == TermExtension.APPLIES) {
            boolean threeDays = !plain.isBefore(event.plusDays(3));
            while (!CALENDAR.isOrdinaryDay(expected) || (threeDays && ordinaryDays(event, expected) < 2)) {
                expected = expected.plusDays(1);
            }
        }
        // A term of one or two working days may stretch over three days and more, but is no term of three days.
        if (term.unit() != TermUnit.WORKING_DAYS || term.amount() > 2) {
            assertThat(last).isEqualTo(expected);
        }
        assertThat(last).isAfterOrEqualTo(plain);
    }

    @Property
    void a_statutory_term_that_can_be_lengthened_ends_on_an_ordinary_day(
            @ForAll("terms") Term term, @ForAll("days") LocalDate event) {
        LocalDate last = term.statutory().lastDay(event, CALENDAR);

        assertThat(CALENDAR.isOrdinaryDay(last) || term.statutory().extension() == TermExtension.TOO_LONG)
                .isTrue();
    }

    @Property
    void a_later_event_never_makes_an_earlier_end(
            @ForAll("terms") Term term, @ForAll("days") LocalDate one, @ForAll("days") LocalDate other) {
        LocalDate earlier = one.isBefore(other) ? one : other;
        LocalDate later = one.isBefore(other) ? other : one;

        assertThat(term.statutory().lastDay(earlier, CALENDAR))
                .isBeforeOrEqualTo(term.statutory().lastDay(later, CALENDAR));
        assertThat(term.lastDay(earlier, CALENDAR)).isBeforeOrEqualTo(term.lastDay(later, CALENDAR));
    }

    @Property
    void the_next_day_never_makes_an_earlier_end(@ForAll("terms") Term term, @ForAll("days") LocalDate event) {
        assertThat(term.statutory().lastDay(event, CALENDAR))
                .isBeforeOrEqualTo(term.statutory().lastDay(event.plusDays(1), CALENDAR));
    }

    @Property
    void in_time_is_up_to_and_including_the_last_day(@ForAll("terms") Term term, @ForAll("days") LocalDate event) {
        for (Term each : new Term[] {term, term.statutory(), term.liberty()}) {
            LocalDate last = each.lastDay(event, CALENDAR);

            assertThat(each.isInTime(event, last.minusDays(1), CALENDAR)).isTrue();
            assertThat(each.isInTime(event, last, CALENDAR)).isTrue();
            assertThat(each.isInTime(event, last.plusDays(1), CALENDAR)).isFalse();
        }
    }

    @Property
    void both_readings_are_the_plain_and_the_statutory_last_day(
            @ForAll("terms") Term term, @ForAll("days") LocalDate event) {
        TermReadings readings = term.statutory().readings(event, CALENDAR);

        assertThat(readings)
                .isEqualTo(new TermReadings(
                        term.lastDay(event, CALENDAR), term.statutory().lastDay(event, CALENDAR)));
        assertThat(readings.extendedLastDay()).isAfterOrEqualTo(readings.plainLastDay());
    }

    @Provide("terms")
    Arbitrary<Term> terms() {
        return Days.terms();
    }

    @Provide("days")
    Arbitrary<LocalDate> days() {
        return Days.days();
    }

    private static long ordinaryDays(LocalDate startExclusive, LocalDate endInclusive) {
        return startExclusive
                .plusDays(1)
                .datesUntil(endInclusive.plusDays(1))
                .filter(CALENDAR::isOrdinaryDay)
                .count();
    }
}
