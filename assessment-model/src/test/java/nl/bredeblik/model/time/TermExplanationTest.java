package nl.bredeblik.model.time;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Seq;
import java.time.LocalDate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class TermExplanationTest {

    private static final DutchCalendar CALENDAR = DutchCalendar.standard();

    @Test
    void shows_three_days_over_christmas_day_by_day() {
        assertThat(lines(Term.calendarDays(3).statutory(), LocalDate.of(2026, 12, 24)))
                .containsExactly(
                        "24 EVENT ORDINARY",
                        "25 COUNTED GENERAL_HOLIDAY",
                        "26 COUNTED WEEKEND",
                        "27 PLAIN_LAST_DAY WEEKEND",
                        "28 EXTENDED_ART_1 ORDINARY",
                        "29 LENGTHENED_ART_2 ORDINARY");
    }

    @Test
    void shows_the_days_that_are_no_working_days_as_skipped() {
        assertThat(lines(Term.workingDays(2), LocalDate.of(2026, 5, 13)))
                .containsExactly(
                        "13 EVENT ORDINARY",
                        "14 SKIPPED GENERAL_HOLIDAY",
                        "15 SKIPPED EQUATED_DAY",
                        "16 SKIPPED WEEKEND",
                        "17 SKIPPED WEEKEND",
                        "18 COUNTED ORDINARY",
                        "19 PLAIN_LAST_DAY ORDINARY");
    }

    @Test
    void shows_of_weeks_only_the_end_and_what_is_added() {
        assertThat(lines(Term.weeks(6).statutory(), LocalDate.of(2026, 4, 3)))
                .containsExactly(
                        "3 EVENT GOOD_FRIDAY",
                        "15 PLAIN_LAST_DAY EQUATED_DAY",
                        "16 EXTENDED_ART_1 WEEKEND",
                        "17 EXTENDED_ART_1 WEEKEND",
                        "18 EXTENDED_ART_1 ORDINARY");
    }

    @Test
    void shows_no_dates_in_a_log() {
        assertThat(new TermStep(LocalDate.of(2026, 4, 3), TermStepReason.EVENT, DayKind.GOOD_FRIDAY))
                .hasToString("TermStep[EVENT, GOOD_FRIDAY]");
    }

    @Property(tries = 300)
    void starts_at_the_event_and_ends_at_the_last_day_in_order(
            @ForAll("terms") Term term, @ForAll("days") LocalDate event) {
        for (Term each : new Term[] {term, term.statutory()}) {
            Seq<TermStep> steps = each.explain(event, CALENDAR);

            assertThat(steps.head().day()).isEqualTo(event);
            assertThat(steps.last().day()).isEqualTo(each.lastDay(event, CALENDAR));
            assertThat(steps.map(TermStep::day).toJavaList()).isSorted().doesNotHaveDuplicates();
            assertThat(steps.filter(step -> step.reason() == TermStepReason.PLAIN_LAST_DAY))
                    .singleElement()
                    .extracting(TermStep::day)
                    .isEqualTo(term.lastDay(event, CALENDAR));
        }
    }

    @Property(tries = 300)
    void counts_as_many_days_as_the_term_has(@ForAll("terms") Term term, @ForAll("days") LocalDate event) {
        if (term.unit() == TermUnit.CALENDAR_DAYS || term.unit() == TermUnit.WORKING_DAYS) {
            assertThat(term.explain(event, CALENDAR)
                            .count(step -> step.reason() == TermStepReason.COUNTED
                                    || step.reason() == TermStepReason.PLAIN_LAST_DAY))
                    .isEqualTo(term.amount());
        }
    }

    @Provide("terms")
    Arbitrary<Term> terms() {
        return Days.terms();
    }

    @Provide("days")
    Arbitrary<LocalDate> days() {
        return Days.days();
    }

    private static Seq<String> lines(Term term, LocalDate event) {
        return term.explain(event, CALENDAR)
                .map(step -> step.day().getDayOfMonth() + " " + step.reason() + " " + step.kind());
    }
}
