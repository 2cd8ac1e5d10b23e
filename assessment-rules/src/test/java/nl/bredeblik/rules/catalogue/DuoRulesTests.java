package nl.bredeblik.rules.catalogue;

import static nl.bredeblik.rules.family.Change.nothing;
import static nl.bredeblik.rules.family.ChargedFamily.assigned;
import static nl.bredeblik.rules.family.ChargedFamily.registered;
import static nl.bredeblik.rules.family.SoundFamily.OPENED;
import static nl.bredeblik.rules.family.SoundFamily.TODAY;
import static nl.bredeblik.rules.family.SoundFamily.WORKER;
import static nl.bredeblik.rules.family.TeamedFamily.FACE;
import static nl.bredeblik.rules.family.TeamedFamily.duo;
import static nl.bredeblik.rules.family.TeamedFamily.localTeam;
import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Array;
import java.time.LocalDate;
import java.util.stream.Stream;
import nl.bredeblik.model.team.AssignmentRole;
import nl.bredeblik.model.time.DayPeriod;
import nl.bredeblik.rules.Language;
import nl.bredeblik.rules.Moment;
import nl.bredeblik.rules.RuleSet;
import nl.bredeblik.rules.TextPart;
import nl.bredeblik.rules.family.Areas;
import nl.bredeblik.rules.family.Change;
import nl.bredeblik.rules.family.ChargedFamily;
import nl.bredeblik.rules.family.Example;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The fixed duo, and how often fixed professionals change. */
class DuoRulesTests {

    private static final RuleSet TEAM = Areas.of("TEAM");

    @ParameterizedTest
    @MethodSource({"duos"})
    void theRecordOfTheFixedDuo(Example example) {
        example.holds();
    }

    static Stream<Example> duos() {
        Change two = localTeam();
        return Stream.of(
                example("a family without a duo", nothing()).at(Moment.PLAN),
                example("of two organisations", two.and(duo("duo00001", FACE, DayPeriod.startingOn(OPENED))))
                        .at(Moment.PLAN),
                example(
                                "of one organisation",
                                registered().and(duo("duo00001", ChargedFamily.SECOND, DayPeriod.startingOn(OPENED))),
                                "TEAM-01 HINT duo00001 @second")
                        .at(Moment.PLAN),
                example(
                                "one person twice",
                                duo("duo00001", WORKER, DayPeriod.startingOn(OPENED)),
                                "TEAM-01 ATTENTION duo00001 @second")
                        .at(Moment.PLAN),
                example(
                                "ended, and nobody after it",
                                two.and(duo("duo00001", FACE, DayPeriod.between(OPENED, TODAY.minusDays(1)))),
                                "TEAM-01 ATTENTION duo00001 @period")
                        .at(Moment.PLAN),
                example(
                                "ended, and another after it",
                                registered()
                                        .and(two)
                                        .and(duo("duo00001", FACE, DayPeriod.between(OPENED, TODAY.minusDays(1))))
                                        .and(duo("duo00002", FACE, DayPeriod.startingOn(TODAY))))
                        .at(Moment.PLAN));
    }

    @Test
    void anOptInRuleCountsNewFixedProfessionals() {
        RuleSet optIn = RuleSet.of("opt-in", "test", Array.of(TeamRules.FIXED_PROFESSIONALS_STAY));
        Change one = localTeam()
                .and(registered())
                .and(assigned("assigned1", AssignmentRole.WORKER, DayPeriod.startingOn(OPENED)))
                .and(second(LocalDate.of(2026, 1, 20)));
        Change two = one.and(assigned(
                "coord003",
                AssignmentRole.COORDINATOR,
                DayPeriod.startingOn(TODAY),
                built -> built.professional(FACE)));
        Example.in(optIn, "two changes", two).at(Moment.PLAN).holds();
        Example.in(
                        optIn.withSetting(Continuity.MOST_CHANGES_IN_A_YEAR, 1),
                        "one change is too many",
                        two,
                        "TEAM-02 HINT coord003")
                .at(Moment.PLAN)
                .holds();
        Example.in(optIn.withSetting(Continuity.MOST_CHANGES_IN_A_YEAR, 1), "a year later", two)
                .on(TODAY.plusYears(1).plusDays(1))
                .at(Moment.PLAN)
                .holds();
    }

    @Test
    void optInRulesHaveTheirTexts() {
        TeamRules.OPT_IN.forEach(rule -> {
            for (TextPart part : TextPart.values()) {
                assertThat(rule.text(Language.DUTCH, part)).isNotEmpty();
                assertThat(rule.text(Language.ENGLISH, part)).isNotEmpty();
            }
        });
    }

    private static Example example(String name, Change change, String... expected) {
        return Example.in(TEAM, name, change, expected);
    }

    private static Change second(LocalDate start) {
        return assigned(
                "coord002",
                AssignmentRole.COORDINATOR,
                DayPeriod.startingOn(start),
                built -> built.professional(ChargedFamily.SECOND));
    }
}
