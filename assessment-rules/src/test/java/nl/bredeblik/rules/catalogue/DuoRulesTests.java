package nl.bredeblik.rules.catalogue;

import static nl.bredeblik.rules.family.Change.nothing;
import static nl.bredeblik.rules.family.Change.with;
import static nl.bredeblik.rules.family.ChargedFamily.assigned;
import static nl.bredeblik.rules.family.ChargedFamily.registered;
import static nl.bredeblik.rules.family.SoundFamily.OPENED;
import static nl.bredeblik.rules.family.SoundFamily.TODAY;
import static nl.bredeblik.rules.family.SoundFamily.WORKER;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.team.AssignmentRole;
import nl.bredeblik.model.team.DuoAssignment;
import nl.bredeblik.model.team.Organisation;
import nl.bredeblik.model.team.OrganisationKind;
import nl.bredeblik.model.team.Professional;
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

    private static final Id<Organisation> LOCAL_TEAM = Id.of("localteam");

    private static final Id<Professional> FACE = Id.of("worker03");

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
        RuleSet optIn = RuleSet.of("opt-in", "test", TeamRules.OPT_IN);
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

    private static Change localTeam() {
        return with(file -> file.addOrganisations(Organisation.builder()
                        .id(LOCAL_TEAM)
                        .recordedOn(OPENED)
                        .kind(OrganisationKind.LOCAL_TEAM)
                        .build())
                .addProfessionals(Professional.builder()
                        .id(FACE)
                        .recordedOn(OPENED)
                        .organisation(LOCAL_TEAM)
                        .build()));
    }

    private static Change duo(String id, Id<Professional> second, DayPeriod period) {
        return with(file -> file.addDuos(DuoAssignment.builder()
                .id(Id.of(id))
                .recordedOn(OPENED)
                .first(WORKER)
                .second(second)
                .period(period)
                .build()));
    }
}
