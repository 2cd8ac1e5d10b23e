package nl.bredeblik.model.time;

import static org.assertj.core.api.Assertions.assertThat;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A second opinion on the yearly days. Easter Sunday and Whit Sunday are no days of article 3 and always Sundays: left out there. */
class JollydayOracleTest {

    private static final Set<String> NOT_IN_ARTICLE_3 = Set.of("christian.EASTER", "christian.PENTECOST");

    @Test
    void agrees_with_another_library_on_every_day_of_2011_to_2035() {
        HolidayManager oracle = HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.NETHERLANDS));
        for (int year = 2011; year <= 2035; year++) {
            Set<LocalDate> expected = oracle.getHolidays(Year.of(year)).stream()
                    .filter(holiday -> !NOT_IN_ARTICLE_3.contains(holiday.getPropertiesKey()))
                    .map(Holiday::getDate)
                    .collect(Collectors.toSet());
            Set<LocalDate> actual = LocalDate.of(year, 1, 1)
                    .datesUntil(LocalDate.of(year + 1, 1, 1))
                    .filter(day -> GeneralHolidays.kindOf(day) != DayKind.ORDINARY)
                    .collect(Collectors.toSet());

            assertThat(actual).as("year %d", year).isEqualTo(expected).hasSizeBetween(8, 9);
        }
    }
}
