package nl.bredeblik.model.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.collection.Array;
import java.time.LocalDate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DutchCalendarTest {

    private static final DutchCalendar CALENDAR = DutchCalendar.standard();

    @ParameterizedTest(name = "{2}: {0}")
    @CsvSource({
        "2026-01-01, GENERAL_HOLIDAY, New Year's Day",
        "2026-01-02, EQUATED_DAY, Friday after New Year's Day",
        "2026-04-02, ORDINARY, Thursday before Good Friday",
        "2026-04-03, GOOD_FRIDAY, Good Friday",
        "2026-04-05, WEEKEND, Easter Sunday",
        "2026-04-06, GENERAL_HOLIDAY, Easter Monday",
        "2026-04-07, ORDINARY, Tuesday after Easter",
        "2026-04-27, GENERAL_HOLIDAY, King's Day on a Monday",
        "2026-05-04, ORDINARY, 4 May",
        "2026-05-05, GENERAL_HOLIDAY, 5 May in a year that is no lustrum",
        "2025-05-05, GENERAL_HOLIDAY, 5 May in a lustrum year",
        "2026-05-14, GENERAL_HOLIDAY, Ascension Day",
        "2026-05-15, EQUATED_DAY, Friday after Ascension Day",
        "2026-05-24, WEEKEND, Whit Sunday",
        "2026-05-25, GENERAL_HOLIDAY, Whit Monday",
        "2026-12-24, ORDINARY, Thursday before Christmas",
        "2018-12-24, EQUATED_DAY, Monday before Christmas 2018",
        "2026-12-25, GENERAL_HOLIDAY, Christmas Day",
        "2025-12-26, GENERAL_HOLIDAY, second Christmas day",
        "2026-12-26, WEEKEND, second Christmas day on a Saturday",
        "2026-12-31, ORDINARY, last day of the year",
        "2008-05-01, GENERAL_HOLIDAY, Ascension Day early",
        "2038-04-26, GENERAL_HOLIDAY, Easter Monday at its latest",
        "2038-06-14, GENERAL_HOLIDAY, Whit Monday at its latest"
    })
    void knows_the_days_of_article_3(LocalDate day, DayKind kind, String name) {
        assertThat(CALENDAR.kindOf(day)).as(name).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-04-26, GENERAL_HOLIDAY",
        "2025-04-27, ORDINARY",
        "2025-04-28, ORDINARY",
        "2031-04-26, GENERAL_HOLIDAY",
        "2031-04-27, ORDINARY",
        "2026-04-26, ORDINARY",
        "2026-04-27, GENERAL_HOLIDAY",
        "2013-04-27, ORDINARY",
        "2013-04-30, GENERAL_HOLIDAY",
        "2006-04-29, GENERAL_HOLIDAY",
        "2006-04-30, ORDINARY"
    })
    void the_birthday_of_the_monarch_moves_to_saturday_before_a_sunday(LocalDate day, DayKind kindApartFromWeekend) {
        assertThat(GeneralHolidays.kindOf(day)).isEqualTo(kindApartFromWeekend);
    }

    @ParameterizedTest
    @CsvSource({
        // day, by default, if only general holidays are days off
        "2026-05-13, true, true",
        "2026-05-14, false, false",
        "2026-05-15, false, true",
        "2026-05-16, false, false",
        "2026-04-03, false, true"
    })
    void what_a_working_day_is_is_a_setting(LocalDate day, boolean byDefault, boolean ifOnlyHolidaysAreOff) {
        DutchCalendar other = CALENDAR.withWorkingDays(WorkingDays.NO_GENERAL_HOLIDAY);

        assertThat(CALENDAR.isWorkingDay(day)).isEqualTo(byDefault);
        assertThat(other.isWorkingDay(day)).isEqualTo(ifOnlyHolidaysAreOff);
        assertThat(other.kindOf(day)).isEqualTo(CALENDAR.kindOf(day));
    }

    @ParameterizedTest
    @CsvSource({"2026-05-13, 2026-05-13", "2026-05-14, 2026-05-18", "2026-12-25, 2026-12-28", "2027-01-01, 2027-01-04"})
    void finds_the_ordinary_day_on_or_after(LocalDate day, LocalDate expected) {
        assertThat(CALENDAR.ordinaryDayOnOrAfter(day)).isEqualTo(expected);
    }

    @Test
    void a_later_decree_can_be_added() {
        LocalDate fridayAfterAscension = LocalDate.of(2029, 5, 11);
        EquatedDayDecree decree =
                new EquatedDayDecree("an invented decree", 2029, 2031, Array.of(fridayAfterAscension), true);
        EquatedDays table = EquatedDays.published().plus(decree);
        DutchCalendar extended = CALENDAR.withEquatedDays(table);

        assertThat(CALENDAR.kindOf(fridayAfterAscension)).isEqualTo(DayKind.ORDINARY);
        assertThat(extended.kindOf(fridayAfterAscension)).isEqualTo(DayKind.EQUATED_DAY);
        assertThat(extended.kindOf(LocalDate.of(2026, 5, 15))).isEqualTo(DayKind.EQUATED_DAY);
        assertThat(table.decreeFor(fridayAfterAscension)).containsExactly(decree);
        assertThat(CALENDAR.equatedDays().coversYear(2029)).isFalse();
        assertThat(extended.equatedDays().coversYear(2031)).isTrue();
        assertThat(extended).isNotEqualTo(CALENDAR);
        assertThat(CALENDAR.withEquatedDays(EquatedDays.none()).isOrdinaryDay(LocalDate.of(2026, 5, 15)))
                .isTrue();
    }

    @Test
    void an_earlier_decree_can_be_added_after_a_later_one() {
        EquatedDays table = EquatedDays.published()
                .plus(EquatedDayDecree.of("an invented decree", 2009, 2010, true, "2010-05-14", "2009-05-22"));

        assertThat(table.decrees().flatMap(EquatedDayDecree::days)).hasSize(35).allMatch(table::contains);
    }

    @Test
    void a_decree_names_days_of_the_years_it_covers_only() {
        assertThatThrownBy(() -> EquatedDayDecree.of("x", 2029, 2031, true, "2032-05-07"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> EquatedDayDecree.of("x", 2031, 2029, true))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_published_decrees_cover_2011_to_2028_with_days_that_were_working_days() {
        for (int year = 2011; year <= 2028; year++) {
            assertThat(EquatedDays.published().coversYear(year)).isTrue();
        }
        assertThat(EquatedDays.published().coversYear(2010)).isFalse();
        DutchCalendar without = CALENDAR.withEquatedDays(EquatedDays.none());
        assertThat(EquatedDays.published().decrees().flatMap(EquatedDayDecree::days))
                .hasSize(33)
                .allMatch(without::isOrdinaryDay);
    }

    @ParameterizedTest
    @EnumSource(WorkingDays.class)
    void adding_no_working_days_stays_on_the_day(WorkingDays setting) {
        LocalDate saturday = LocalDate.of(2026, 12, 26);
        DutchCalendar calendar = CALENDAR.withWorkingDays(setting);

        assertThat(calendar.plusWorkingDays(saturday, 0)).isEqualTo(saturday);
        assertThat(calendar.minusWorkingDays(saturday, 0)).isEqualTo(saturday);
    }

    @Property
    void adding_working_days_counts_exactly_so_many_and_ends_on_one(
            @ForAll("days") LocalDate start, @ForAll @IntRange(min = 1, max = 60) int count) {
        LocalDate end = CALENDAR.plusWorkingDays(start, count);

        assertThat(CALENDAR.isWorkingDay(end)).isTrue();
        assertThat(start.plusDays(1).datesUntil(end.plusDays(1)).filter(CALENDAR::isWorkingDay))
                .hasSize(count);
    }

    @Property
    void counting_working_days_back_and_forth_returns(
            @ForAll("days") LocalDate event, @ForAll @IntRange(min = 1, max = 60) int count) {
        LocalDate back = CALENDAR.minusWorkingDays(event, count);
        LocalDate workingDayFromEvent = event;
        while (!CALENDAR.isWorkingDay(workingDayFromEvent)) {
            workingDayFromEvent = workingDayFromEvent.plusDays(1);
        }

        assertThat(CALENDAR.isWorkingDay(back)).isTrue();
        assertThat(CALENDAR.plusWorkingDays(back, count)).isEqualTo(workingDayFromEvent);
    }

    @Property
    void two_ordinary_days_are_in_every_two_weeks(@ForAll("days") LocalDate day) {
        assertThat(day.datesUntil(day.plusDays(14)).filter(CALENDAR::isOrdinaryDay))
                .hasSizeGreaterThanOrEqualTo(2);
    }

    @Provide("days")
    Arbitrary<LocalDate> days() {
        return Days.days();
    }
}
