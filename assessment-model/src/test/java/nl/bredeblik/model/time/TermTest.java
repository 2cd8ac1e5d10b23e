package nl.bredeblik.model.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermTest {

    private static final DutchCalendar CALENDAR = DutchCalendar.standard();
    private static final LocalDate THURSDAY_BEFORE_CHRISTMAS = LocalDate.of(2026, 12, 24);

    @ParameterizedTest(name = "{0} {1} from {2}: {5}")
    @CsvSource({
        // amount, unit, event, plain last day, statutory last day, why
        "5, CALENDAR_DAYS, 2026-12-24, 2026-12-29, 2026-12-29, Thursday before Christmas: ends on a Tuesday",
        "5, WORKING_DAYS, 2026-12-24, 2027-01-04, 2027-01-04, over New Year to a Monday",
        "2, CALENDAR_DAYS, 2026-12-24, 2026-12-26, 2026-12-28, two days: article 1 alone",
        "3, CALENDAR_DAYS, 2026-12-24, 2026-12-27, 2026-12-29, three days: article 2 adds the Tuesday",
        "3, CALENDAR_DAYS, 2025-01-30, 2025-02-02, 2025-02-03, three days from a Thursday end on Monday",
        "3, CALENDAR_DAYS, 2026-04-02, 2026-04-05, 2026-04-08, over Easter article 2 reaches Wednesday",
        "1, CALENDAR_DAYS, 2026-12-31, 2027-01-01, 2027-01-04, New Year's Day on a Friday",
        "1, WEEKS, 2026-03-27, 2026-04-03, 2026-04-07, Good Friday to Tuesday after Easter",
        "1, WEEKS, 2025-04-19, 2025-04-26, 2025-04-28, King's Day on the Saturday before Sunday 27 April",
        "1, WEEKS, 2025-04-20, 2025-04-27, 2025-04-28, Sunday 27 April",
        "1, WEEKS, 2031-04-20, 2031-04-27, 2031-04-28, Sunday 27 April 2031",
        "2, WEEKS, 2026-12-18, 2027-01-01, 2027-01-04, New Year's Day",
        "2, WEEKS, 2026-12-21, 2027-01-04, 2027-01-04, an ordinary Monday",
        "6, WEEKS, 2026-04-13, 2026-05-25, 2026-05-26, Whit Monday",
        "6, WEEKS, 2026-04-03, 2026-05-15, 2026-05-18, a day equated by decree",
        "6, WEEKS, 2026-04-02, 2026-05-14, 2026-05-18, Ascension Day and the equated Friday",
        "10, WEEKS, 2026-10-16, 2026-12-25, 2026-12-28, Christmas Day",
        "10, WEEKS, 2026-10-19, 2026-12-28, 2026-12-28, an ordinary Monday",
        "3, MONTHS, 2026-11-30, 2027-02-28, 2027-03-01, 30 November: no 30 February",
        "3, MONTHS, 2016-02-29, 2016-05-29, 2016-05-30, ECLI:NL:HR:2017:2225",
        "3, MONTHS, 2027-02-28, 2027-05-28, 2027-05-28, last of February: same number and not the last of May",
        "1, MONTHS, 2028-01-31, 2028-02-29, 2028-02-29, leap day",
        "1, YEARS, 2028-02-29, 2029-02-28, 2029-02-28, one year from leap day"
    })
    void ends_on(int amount, TermUnit unit, LocalDate event, LocalDate plain, LocalDate statutory, String why) {
        Term term = Term.of(amount, unit);

        assertThat(term.lastDay(event, CALENDAR)).as(why).isEqualTo(plain);
        assertThat(term.statutory().lastDay(event, CALENDAR)).as(why).isEqualTo(statutory);
        assertThat(term.liberty().lastDay(event, CALENDAR)).as(why).isEqualTo(plain);
    }

    @ParameterizedTest(name = "{0} {1}: {4}")
    @CsvSource({
        // each would end on Sunday 28 February 2027
        "90, CALENDAR_DAYS, 2026-11-30, 2027-03-01, APPLIES",
        "91, CALENDAR_DAYS, 2026-11-29, 2027-02-28, TOO_LONG",
        "12, WEEKS, 2026-12-06, 2027-03-01, APPLIES",
        "13, WEEKS, 2026-11-29, 2027-02-28, TOO_LONG",
        "3, MONTHS, 2026-11-28, 2027-03-01, APPLIES",
        "4, MONTHS, 2026-10-28, 2027-02-28, TOO_LONG",
        "1, YEARS, 2026-02-28, 2027-02-28, TOO_LONG"
    })
    void a_long_term_is_not_lengthened(
            int amount, TermUnit unit, LocalDate event, LocalDate lastDay, TermExtension extension) {
        Term term = Term.of(amount, unit).statutory();

        assertThat(term.lastDay(event, CALENDAR)).isEqualTo(lastDay);
        assertThat(term.extension()).isEqualTo(extension);
    }

    @Test
    void is_plain_unless_the_rule_says_otherwise() {
        assertThat(Term.weeks(6).regime()).isEqualTo(TermRegime.PLAIN);
        assertThat(Term.weeks(6).extension()).isEqualTo(TermExtension.NOT_STATUTORY);
        assertThat(Term.weeks(6).statutory().plain()).isEqualTo(Term.weeks(6));
        assertThat(Term.calendarDays(3).liberty().extension()).isEqualTo(TermExtension.LIBERTY);
    }

    @ParameterizedTest
    @CsvSource({
        // the act, in time for: five days by law, five working days, three days by law, three plain days
        "2026-12-23, true, true, true, true",
        "2026-12-27, true, true, true, true",
        "2026-12-28, true, true, true, false",
        "2026-12-29, true, true, true, false",
        "2026-12-30, false, true, false, false",
        "2027-01-03, false, true, false, false",
        "2027-01-04, false, true, false, false",
        "2027-01-05, false, false, false, false"
    })
    void an_act_is_in_time_up_to_and_including_the_last_day(
            LocalDate act, boolean fiveDays, boolean fiveWorkingDays, boolean threeDays, boolean threePlainDays) {
        assertThat(inTime(Term.calendarDays(5).statutory(), act)).isEqualTo(fiveDays);
        assertThat(inTime(Term.workingDays(5), act)).isEqualTo(fiveWorkingDays);
        assertThat(inTime(Term.calendarDays(3).statutory(), act)).isEqualTo(threeDays);
        assertThat(inTime(Term.calendarDays(3), act)).isEqualTo(threePlainDays);
    }

    @Test
    void a_statutory_term_in_working_days_does_not_end_on_good_friday_either() {
        DutchCalendar goodFridayWorks = CALENDAR.withWorkingDays(WorkingDays.NO_GENERAL_HOLIDAY);
        LocalDate thursday = LocalDate.of(2026, 4, 2);

        assertThat(Term.workingDays(1).lastDay(thursday, goodFridayWorks)).isEqualTo(LocalDate.of(2026, 4, 3));
        assertThat(Term.workingDays(1).statutory().lastDay(thursday, goodFridayWorks))
                .isEqualTo(LocalDate.of(2026, 4, 7));
    }

    @Test
    void is_equal_by_amount_unit_and_regime() {
        assertThat(Term.months(3).statutory())
                .isEqualTo(Term.of(3, TermUnit.MONTHS).statutory())
                .hasSameHashCodeAs(Term.of(3, TermUnit.MONTHS).statutory())
                .isNotEqualTo(Term.months(3))
                .isNotEqualTo(Term.weeks(3).statutory())
                .hasToString("Term[3 MONTHS, STATUTORY]");
    }

    @Test
    void has_an_amount_from_1_to_9999() {
        assertThat(Term.years(9999).amount()).isEqualTo(9999);
        assertThatThrownBy(() -> Term.calendarDays(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Term.calendarDays(10_000)).isInstanceOf(IllegalArgumentException.class);
    }

    private static boolean inTime(Term term, LocalDate act) {
        return term.isInTime(THURSDAY_BEFORE_CHRISTMAS, act, CALENDAR);
    }
}
