package nl.bredeblik.model.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.control.Option;
import java.time.LocalDate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgeLineTest {

    @ParameterizedTest(name = "born {0}, {1} years on {2}")
    @CsvSource({
        // birth, age, day, certainly reached, possibly reached
        "2014-03-05, 12, 2026-03-04, false, false",
        "2014-03-05, 12, 2026-03-05, true, true",
        "2014-03-05, 12, 2026-03-06, true, true",
        "2014-03, 12, 2026-02-28, false, false",
        "2014-03, 12, 2026-03-01, false, true",
        "2014-03, 12, 2026-03-31, true, true",
        "2014, 12, 2025-12-31, false, false",
        "2014, 12, 2026-12-30, false, true",
        "2014, 12, 2026-12-31, true, true",
        // 29 February: on 1 March in a year without that day
        "2008-02-29, 18, 2026-02-28, false, false",
        "2008-02-29, 18, 2026-03-01, true, true",
        "2008-02-29, 16, 2024-02-28, false, false",
        "2008-02-29, 16, 2024-02-29, true, true",
        "2008-02, 18, 2026-02-28, false, true",
        "2008-02, 18, 2026-03-01, true, true",
        "unknown, 18, 2026-03-01, false, true",
        "unknown; being checked since 2026-01-01, 18, 2026-03-01, false, true"
    })
    void is_reached_on_the_birthday(String birth, int years, LocalDate day, boolean certainly, boolean possibly) {
        AgeLine line = new AgeLine(years);

        assertThat(line.isCertainlyReached(PartialDate.parse(birth), day)).isEqualTo(certainly);
        assertThat(line.isPossiblyReached(PartialDate.parse(birth), day)).isEqualTo(possibly);
    }

    @ParameterizedTest
    @CsvSource({
        "2014-03-05, 2026-03-05, 2026-03-05",
        "2008-02-29, 2020-02-29, 2020-02-29",
        "2006-02-28, 2018-02-28, 2018-02-28",
        "2009, 2021-01-01, 2021-12-31"
    })
    void twelve_is_reached_within(String birth, LocalDate first, LocalDate last) {
        assertThat(new AgeLine(12).reachedWithin(PartialDate.parse(birth)))
                .isEqualTo(Option.some(DayPeriod.between(first, last)));
    }

    @Test
    void is_reached_no_one_knows_when_without_a_date_of_birth() {
        assertThat(new AgeLine(12).reachedWithin(PartialDate.unknown())).isEqualTo(Option.none());
    }

    @ParameterizedTest
    @CsvSource({
        "2014-03-05, 2026-03-04, 11",
        "2014-03-05, 2026-03-05, 12",
        "2014-03-05, 2014-03-05, 0",
        "2014-03-05, 2014-03-04,",
        "2014-03, 2026-03-15,",
        "2014-03, 2026-04-01, 12",
        "2014, 2026-06-01,",
        "2014, 2026-12-31, 12",
        "2008-02-29, 2026-02-28, 17",
        "unknown, 2026-02-28,"
    })
    void gives_an_age_only_where_it_is_certain(String birth, LocalDate day, Integer years) {
        assertThat(AgeLine.yearsOn(PartialDate.parse(birth), day)).isEqualTo(Option.of(years));
    }

    @Test
    void refuses_an_age_below_nought() {
        assertThatThrownBy(() -> new AgeLine(-1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void the_age_is_the_highest_line_that_is_reached(
            @ForAll("births") LocalDate born, @ForAll("days") LocalDate day, @ForAll @IntRange(max = 30) int line) {
        PartialDate birth = PartialDate.onDay(born);

        assertThat(new AgeLine(line).isCertainlyReached(birth, day))
                .isEqualTo(AgeLine.yearsOn(birth, day).get() >= line);
    }

    @Provide("births")
    Arbitrary<LocalDate> births() {
        return Days.between(LocalDate.of(2004, 2, 20), LocalDate.of(2010, 12, 31));
    }

    @Provide("days")
    Arbitrary<LocalDate> days() {
        return Days.between(LocalDate.of(2011, 1, 1), LocalDate.of(2034, 12, 31));
    }
}
