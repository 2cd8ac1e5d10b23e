package nl.bredeblik.rules.catalogue;

import static nl.bredeblik.rules.family.Change.member;
import static nl.bredeblik.rules.family.Change.with;
import static nl.bredeblik.rules.family.ChargedFamily.assigned;
import static nl.bredeblik.rules.family.ChargedFamily.charged;
import static nl.bredeblik.rules.family.ChargedFamily.spoke;
import static nl.bredeblik.rules.family.ChargedFamily.spokeWithAll;
import static nl.bredeblik.rules.family.ChargedFamily.told;
import static nl.bredeblik.rules.family.ChargedFamily.toldBoth;
import static nl.bredeblik.rules.family.ChargedFamily.workedOn;
import static nl.bredeblik.rules.family.SoundFamily.DAUGHTER;
import static nl.bredeblik.rules.family.SoundFamily.FATHER;
import static nl.bredeblik.rules.family.SoundFamily.INSTITUTION;
import static nl.bredeblik.rules.family.SoundFamily.MOTHER;
import static nl.bredeblik.rules.family.SoundFamily.OPENED;
import static nl.bredeblik.rules.family.SoundFamily.SON;
import static nl.bredeblik.rules.family.Titles.YEAR_END;

import io.vavr.collection.Array;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.stream.Stream;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.family.MemberRole;
import nl.bredeblik.model.measure.MeasureKind;
import nl.bredeblik.model.measure.ProtectionMeasure;
import nl.bredeblik.model.participation.InformTopic;
import nl.bredeblik.model.team.AssignmentRole;
import nl.bredeblik.model.team.Organisation;
import nl.bredeblik.model.team.OrganisationKind;
import nl.bredeblik.model.team.Professional;
import nl.bredeblik.model.time.DayPeriod;
import nl.bredeblik.model.time.PartialDate;
import nl.bredeblik.rules.Moment;
import nl.bredeblik.rules.RuleSet;
import nl.bredeblik.rules.family.Areas;
import nl.bredeblik.rules.family.Change;
import nl.bredeblik.rules.family.Example;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The first contact under a measure, and what is told then. */
class FirstContactRulesTests {

    private static final RuleSet TEAM = Areas.of("TEAM");

    /** Five working days after Monday 5 January 2026. */
    private static final LocalDate FIFTH = LocalDate.of(2026, 1, 12);

    private static final Change SOUND = charged().and(workedOn(OPENED)).and(spokeWithAll(FIFTH));

    private static final Id<Organisation> LOCAL_TEAM = Id.of("localteam");

    private static final Id<Professional> FACE = Id.of("worker03");

    @ParameterizedTest
    @MethodSource({"contacts", "toldOfReplacement"})
    void theRecordOfTheFirstContact(Example example) {
        example.holds();
    }

    static Stream<Example> contacts() {
        Change assigned = charged().and(workedOn(OPENED));
        String father = "TEAM-06 ATTENTION supervision+father01";
        String daughter = "TEAM-06 ATTENTION supervision+daughter01";
        return Stream.of(
                example("all on the fifth working day", SOUND),
                example("a day later", assigned.and(spokeWithAll(FIFTH.plusDays(1))), daughter, father),
                example("nobody yet, on the last day", assigned).on(FIFTH),
                example("nobody, a day later", assigned, daughter, father).on(FIFTH.plusDays(1)),
                example(
                        "the daughter was seen",
                        assigned.and(spoke(
                                "visit001",
                                FIFTH,
                                built -> built.addWith(FATHER).addSeen(DAUGHTER)))),
                example(
                        "an attempt in time is a reason",
                        SOUND.and(with(file -> file.contacts(Array.empty())))
                                .and(spoke(
                                        "visit001",
                                        OPENED,
                                        built -> built.addWith(MOTHER).addWith(DAUGHTER)))
                                .and(spoke(
                                        "visit002",
                                        FIFTH,
                                        built -> built.addWith(FATHER).held(false)))),
                example(
                        "an attempt after it is late",
                        assigned.and(spoke("visit001", FIFTH, built -> built.addWith(DAUGHTER)))
                                .and(spoke(
                                        "visit002",
                                        FIFTH.plusDays(1),
                                        built -> built.addWith(FATHER).held(false))),
                        father),
                example(
                        "a contact before the measure is not the first under it",
                        assigned.and(spokeWithAll(OPENED.minusDays(1))),
                        daughter,
                        father),
                example(
                        "a contact by another organisation",
                        assigned.and(localTeam())
                                .and(spoke(
                                        "visit001",
                                        FIFTH,
                                        built -> built.addWith(FATHER)
                                                .addWith(DAUGHTER)
                                                .by(Array.of(FACE)))),
                        daughter,
                        father),
                example(
                        "by another organisation at the institution's request",
                        assigned.and(localTeam())
                                .and(spoke(
                                        "visit001",
                                        FIFTH,
                                        built -> built.addWith(FATHER)
                                                .addWith(DAUGHTER)
                                                .by(Array.of(FACE))
                                                .onBehalfOf(INSTITUTION)))),
                example(
                        "a father without authority",
                        assigned.and(spoke("visit001", FIFTH, built -> built.addWith(DAUGHTER)))
                                .and(Change.authority(Id.of("overdaughter"), held -> held.holders(Array.of(MOTHER))))),
                example(
                        "a father who died",
                        assigned.and(spoke("visit001", FIFTH, built -> built.addWith(DAUGHTER)))
                                .and(member(FATHER, built -> built.deathDate(PartialDate.onDay(FIFTH))))),
                example(
                        "an unborn child",
                        assigned.and(spoke("visit001", FIFTH, built -> built.addWith(FATHER)))
                                .and(member(
                                        DAUGHTER,
                                        built -> built.role(MemberRole.UNBORN_CHILD)
                                                .birthDate(Option.none())))),
                example(
                        "of two children whose measures began together a parent is asked after once",
                        charged()
                                .and(assigned("assigned1", AssignmentRole.WORKER, DayPeriod.startingOn(OPENED)))
                                .and(with(file -> file.contacts(Array.empty())))
                                .and(forSon())
                                .and(spoke(
                                        "visit001",
                                        FIFTH,
                                        built -> built.addWith(DAUGHTER).addWith(SON))),
                        "TEAM-06 ATTENTION sonmeasure+father01",
                        "TEAM-06 ATTENTION sonmeasure+mother01"));
    }

    static Stream<Example> toldOfReplacement() {
        String father = "TEAM-09 ATTENTION supervision+father01";
        return Stream.of(
                example("both parents were told", SOUND.and(toldBoth(FIFTH))).at(Moment.PLAN),
                example("nobody was told", SOUND, father, "TEAM-09 ATTENTION supervision+mother01")
                        .at(Moment.PLAN),
                example(
                                "the father was told of one of the two",
                                SOUND.and(told(
                                                "replacem",
                                                MOTHER,
                                                FIFTH,
                                                InformTopic.REPLACEMENT,
                                                InformTopic.COURT_REQUESTS))
                                        .and(told("replacef", FATHER, FIFTH, InformTopic.REPLACEMENT)),
                                father)
                        .at(Moment.PLAN),
                example(
                                "told before the measure",
                                SOUND.and(toldBoth(OPENED.minusDays(1))),
                                father,
                                "TEAM-09 ATTENTION supervision+mother01")
                        .at(Moment.PLAN),
                example(
                                "a daughter of twelve is asked after",
                                SOUND.and(toldBoth(FIFTH))
                                        .and(member(
                                                DAUGHTER,
                                                built -> built.birthDate(PartialDate.onDay(OPENED.minusYears(12))))),
                                "TEAM-09 ATTENTION supervision+daughter01")
                        .at(Moment.PLAN),
                example(
                                "a day younger she is not",
                                SOUND.and(toldBoth(FIFTH))
                                        .and(member(
                                                DAUGHTER,
                                                built -> built.birthDate(PartialDate.onDay(
                                                        OPENED.minusYears(12).plusDays(1))))))
                        .at(Moment.PLAN));
    }

    private static Example example(String name, Change change, String... expected) {
        return Example.in(TEAM, name, change, expected);
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

    private static Change forSon() {
        return with(file -> file.addMeasures(ProtectionMeasure.builder()
                .id(Id.of("sonmeasure"))
                .recordedOn(OPENED)
                .kind(MeasureKind.SUPERVISION)
                .subject(SON)
                .period(DayPeriod.between(OPENED, YEAR_END))
                .executor(INSTITUTION)
                .chargedOn(OPENED)
                .build()));
    }
}
