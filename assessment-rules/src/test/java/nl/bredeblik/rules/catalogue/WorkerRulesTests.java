package nl.bredeblik.rules.catalogue;

import static nl.bredeblik.rules.family.Change.with;
import static nl.bredeblik.rules.family.ChargedFamily.assigned;
import static nl.bredeblik.rules.family.ChargedFamily.charged;
import static nl.bredeblik.rules.family.ChargedFamily.registered;
import static nl.bredeblik.rules.family.ChargedFamily.spoke;
import static nl.bredeblik.rules.family.ChargedFamily.spokeWithAll;
import static nl.bredeblik.rules.family.ChargedFamily.workedOn;
import static nl.bredeblik.rules.family.SoundFamily.DAUGHTER;
import static nl.bredeblik.rules.family.SoundFamily.FATHER;
import static nl.bredeblik.rules.family.SoundFamily.INSTITUTION;
import static nl.bredeblik.rules.family.SoundFamily.MOTHER;
import static nl.bredeblik.rules.family.SoundFamily.OPENED;
import static nl.bredeblik.rules.family.SoundFamily.SON;
import static nl.bredeblik.rules.family.SoundFamily.TODAY;
import static nl.bredeblik.rules.family.Titles.SUPERVISION;
import static nl.bredeblik.rules.family.Titles.YEAR_END;

import io.vavr.collection.Array;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.bredeblik.model.entry.Acknowledgement;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.RuleCode;
import nl.bredeblik.model.entry.Text;
import nl.bredeblik.model.measure.MeasureKind;
import nl.bredeblik.model.measure.ProtectionMeasure;
import nl.bredeblik.model.team.AssignmentRole;
import nl.bredeblik.model.team.Organisation;
import nl.bredeblik.model.team.OrganisationKind;
import nl.bredeblik.model.team.Professional;
import nl.bredeblik.model.time.DayPeriod;
import nl.bredeblik.rules.RuleSet;
import nl.bredeblik.rules.family.Areas;
import nl.bredeblik.rules.family.Change;
import nl.bredeblik.rules.family.Example;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who carries out a measure, from when, and what happens while it waits for somebody. */
class WorkerRulesTests {

    private static final RuleSet TEAM = Areas.of("TEAM");

    /** Five working days after Monday 5 January 2026. */
    private static final LocalDate FIFTH = LocalDate.of(2026, 1, 12);

    private static final LocalDate AFTER_PROVISIONAL = LocalDate.of(2026, 4, 5);

    private static final Change SOUND = charged().and(workedOn(OPENED)).and(spokeWithAll(FIFTH));

    private static final Id<Organisation> LOCAL_TEAM = Id.of("localteam");

    private static final Id<Professional> FACE = Id.of("worker03");

    @ParameterizedTest
    @MethodSource({"workers", "articles", "waiting"})
    void theRecordOfWhoCarriesOutAMeasure(Example example) {
        example.holds();
    }

    static Stream<Example> workers() {
        Change spoken = charged().and(spokeWithAll(OPENED)).and(registered());
        String nobody = "TEAM-03 BLOCKING supervision";
        String waits = "TEAM-10 ATTENTION supervision";
        return Stream.of(
                example("assigned on the fifth working day", spoken.and(workedOn(FIFTH))),
                example(
                        "assigned a day later",
                        spoken.and(workedOn(FIFTH.plusDays(1))),
                        "TEAM-03 ATTENTION supervision"),
                example("nobody, on the last day of the term", spoken).on(FIFTH),
                example("nobody, a day later", spoken, nobody, waits).on(FIFTH.plusDays(1)),
                example("nobody, once the measure ended", spoken).on(YEAR_END.plusDays(1)),
                example("the last worker left yesterday", spoken.and(assignedUntil(TODAY.minusDays(1))), nobody, waits),
                example("the last worker leaves today", spoken.and(assignedUntil(TODAY))),
                example(
                        "a replacement is no worker",
                        spoken.and(assigned("assigned1", AssignmentRole.REPLACEMENT, DayPeriod.startingOn(OPENED))),
                        nobody,
                        waits),
                example(
                        "assigned to the family by another organisation",
                        spoken.and(localTeam())
                                .and(assigned(
                                        "assigned1",
                                        AssignmentRole.WORKER,
                                        DayPeriod.startingOn(OPENED),
                                        built -> built.professional(FACE))),
                        nobody,
                        waits),
                example(
                        "assigned to the family by the institution",
                        spoken.and(assigned("assigned1", AssignmentRole.WORKER, DayPeriod.startingOn(OPENED)))),
                example(
                        "assigned to the other child",
                        spoken.and(assigned(
                                "assigned1",
                                AssignmentRole.WORKER,
                                DayPeriod.startingOn(OPENED),
                                built -> built.addMembers(SON))),
                        nobody,
                        waits),
                example(
                        "without the day of the charge nothing can be told",
                        charged(MeasureKind.SUPERVISION, built -> built.chargedOn(Option.none()))),
                example(
                                "the holidays of the end of the year are no working days",
                                chargedAtChristmas().and(spokeAtChristmas()))
                        .on(LocalDate.of(2027, 1, 4)),
                example("after them the term is over", chargedAtChristmas().and(spokeAtChristmas()), nobody, waits)
                        .on(LocalDate.of(2027, 1, 5)),
                example(
                        "acknowledged",
                        spoken.and(workedOn(TODAY)).and(acknowledged("TEAM-03")),
                        "TEAM-03 HINT supervision EXPLAINED"));
    }

    static Stream<Example> articles() {
        return Stream.of(
                example(
                        "guardianship",
                        charged(MeasureKind.GUARDIANSHIP, built -> built),
                        "TEAM-04 BLOCKING supervision",
                        "TEAM-07 ATTENTION supervision+daughter01",
                        "TEAM-07 ATTENTION supervision+father01",
                        "TEAM-10 ATTENTION supervision"),
                example(
                        "youth probation",
                        charged(MeasureKind.YOUTH_PROBATION, built -> built),
                        "TEAM-05 BLOCKING supervision",
                        "TEAM-08 ATTENTION supervision+daughter01",
                        "TEAM-10 ATTENTION supervision"),
                example(
                        "a home ban is carried out by nobody of youth protection",
                        charged(MeasureKind.TEMPORARY_HOME_BAN, built -> built)),
                example("an extension is no new charge", SOUND.and(extended(built -> built)))
                        .on(YEAR_END.plusMonths(6)),
                example(
                                "supervision the day after provisional supervision is no new charge",
                                provisional()
                                        .and(extended(built -> built.period(DayPeriod.startingOn(AFTER_PROVISIONAL))
                                                .chargedOn(AFTER_PROVISIONAL)
                                                .prolongs(Option.none()))))
                        .on(LocalDate.of(2026, 6, 1)),
                example(
                                "a day later it is",
                                provisional()
                                        .and(extended(built -> built.period(
                                                        DayPeriod.startingOn(AFTER_PROVISIONAL.plusDays(1)))
                                                .chargedOn(AFTER_PROVISIONAL)
                                                .prolongs(Option.none()))),
                                "TEAM-03 BLOCKING extension",
                                "TEAM-06 ATTENTION extension+daughter01",
                                "TEAM-06 ATTENTION extension+father01",
                                "TEAM-06 ATTENTION extension+mother01",
                                "TEAM-10 ATTENTION extension")
                        .on(LocalDate.of(2026, 6, 1)),
                example(
                        "another institution takes over in the course of the measure",
                        SOUND.and(otherInstitution()).and(takenOver(TODAY.minusWeeks(2))),
                        "TEAM-03 BLOCKING supervision",
                        "TEAM-06 ATTENTION supervision+daughter01",
                        "TEAM-06 ATTENTION supervision+father01",
                        "TEAM-06 ATTENTION supervision+mother01",
                        "TEAM-10 ATTENTION supervision"),
                example(
                        "another institution takes over, within its five working days",
                        SOUND.and(otherInstitution()).and(takenOver(TODAY.minusWeeks(1)))),
                example(
                                "the day after them",
                                SOUND.and(otherInstitution()).and(takenOver(TODAY.minusWeeks(1))),
                                "TEAM-03 BLOCKING supervision",
                                "TEAM-06 ATTENTION supervision+daughter01",
                                "TEAM-06 ATTENTION supervision+father01",
                                "TEAM-06 ATTENTION supervision+mother01",
                                "TEAM-10 ATTENTION supervision")
                        .on(TODAY.plusDays(1)),
                example(
                        "with a worker of its own, and a contact with everybody",
                        SOUND.and(otherInstitution())
                                .and(takenOver(TODAY.minusWeeks(2)))
                                .and(assigned(
                                        "assigned2",
                                        AssignmentRole.WORKER,
                                        DayPeriod.startingOn(TODAY.minusWeeks(2)),
                                        built -> built.professional(FACE).addMeasures(SUPERVISION)))
                                .and(spoke(
                                        "takenover",
                                        TODAY.minusWeeks(1),
                                        built -> built.by(Array.of(FACE))
                                                .addWith(MOTHER)
                                                .addWith(FATHER)
                                                .addWith(DAUGHTER)))),
                example(
                                "another institution takes over",
                                SOUND.and(localTeam()).and(extended(built -> built.executor(LOCAL_TEAM))),
                                "TEAM-03 BLOCKING extension",
                                "TEAM-06 ATTENTION extension+daughter01",
                                "TEAM-06 ATTENTION extension+father01",
                                "TEAM-06 ATTENTION extension+mother01",
                                "TEAM-10 ATTENTION extension")
                        .on(YEAR_END.plusMonths(6)));
    }

    static Stream<Example> waiting() {
        Change nobody = charged().and(spokeWithAll(OPENED)).and(registered());
        Change interim = assigned("interim1", AssignmentRole.INTERIM_CONTACT, DayPeriod.startingOn(FIFTH));
        String late = "TEAM-03 BLOCKING supervision";
        return Stream.of(
                example("a contact person, and the child was seen", nobody.and(interim), late),
                example(
                                "a contact person from the first day, and a worker within the term",
                                nobody.and(assigned(
                                                "interim1",
                                                AssignmentRole.INTERIM_CONTACT,
                                                DayPeriod.between(OPENED, FIFTH)))
                                        .and(workedOn(FIFTH)))
                        .on(FIFTH.minusDays(1)),
                example("nobody to turn to on the last day of the term", nobody).on(FIFTH),
                example("nobody to turn to a day later", nobody, late, "TEAM-10 ATTENTION supervision")
                        .on(FIFTH.plusDays(1)),
                example(
                        "a contact person who left",
                        nobody.and(assigned(
                                "interim1",
                                AssignmentRole.INTERIM_CONTACT,
                                DayPeriod.between(FIFTH, TODAY.minusDays(1)))),
                        late,
                        "TEAM-10 ATTENTION supervision"),
                example(
                                "ten working days without a contact with the child",
                                charged()
                                        .and(registered())
                                        .and(interim)
                                        .and(spoke("visit001", OPENED, built -> built.addWith(FATHER))),
                                late,
                                "TEAM-06 ATTENTION supervision+daughter01",
                                "TEAM-10 ATTENTION supervision")
                        .on(LocalDate.of(2026, 1, 20)),
                example(
                                "on the tenth",
                                charged()
                                        .and(registered())
                                        .and(interim)
                                        .and(spoke("visit001", OPENED, built -> built.addWith(FATHER))),
                                late,
                                "TEAM-06 ATTENTION supervision+daughter01")
                        .on(LocalDate.of(2026, 1, 19)));
    }

    private static Example example(String name, Change change, String... expected) {
        return Example.in(TEAM, name, change, expected);
    }

    private static Change assignedUntil(LocalDate end) {
        return assigned(
                "assigned1",
                AssignmentRole.WORKER,
                DayPeriod.between(OPENED, end),
                built -> built.addMeasures(SUPERVISION));
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

    private static Change otherInstitution() {
        return with(file -> file.addOrganisations(Organisation.builder()
                        .id(LOCAL_TEAM)
                        .recordedOn(OPENED)
                        .kind(OrganisationKind.CERTIFIED_INSTITUTION)
                        .build())
                .addProfessionals(Professional.builder()
                        .id(FACE)
                        .recordedOn(OPENED)
                        .organisation(LOCAL_TEAM)
                        .build()));
    }

    /** The court replaced the institution: the measure goes on, and the other was charged with it on that day. */
    private static Change takenOver(LocalDate on) {
        return file -> with(builder -> builder.addAllMeasures(file.measures()
                        .map(measure -> ProtectionMeasure.builder()
                                .from(measure)
                                .revision(2)
                                .recordedOn(on)
                                .executor(LOCAL_TEAM)
                                .chargedOn(on)
                                .build())))
                .in(file);
    }

    private static Change acknowledged(String rule) {
        return with(file -> file.addAcknowledgements(Acknowledgement.builder()
                .id(Id.of("acknowledged"))
                .recordedOn(TODAY)
                .rule(RuleCode.of(rule))
                .acknowledgedOn(TODAY)
                .happened(Text.of("te laat toegewezen"))
                .reason(Text.of("wachtlijst"))
                .build()));
    }

    private static Change extended(UnaryOperator<ProtectionMeasure.Builder> change) {
        return with(file -> file.addMeasures(change.apply(ProtectionMeasure.builder()
                        .id(Id.of("extension"))
                        .recordedOn(OPENED)
                        .kind(MeasureKind.SUPERVISION)
                        .subject(DAUGHTER)
                        .period(DayPeriod.between(YEAR_END.plusDays(1), YEAR_END.plusYears(1)))
                        .executor(INSTITUTION)
                        .chargedOn(YEAR_END.plusDays(1))
                        .prolongs(SUPERVISION))
                .build()));
    }

    private static Change provisional() {
        return charged(
                        MeasureKind.PROVISIONAL_SUPERVISION,
                        built -> built.period(DayPeriod.between(OPENED, AFTER_PROVISIONAL.minusDays(1))))
                .and(workedOn(OPENED))
                .and(spokeWithAll(FIFTH));
    }

    private static Change chargedAtChristmas() {
        LocalDate start = LocalDate.of(2026, 12, 24);
        return charged(
                MeasureKind.SUPERVISION,
                built -> built.period(DayPeriod.startingOn(start)).chargedOn(start));
    }

    private static Change spokeAtChristmas() {
        return spoke(
                "visit001",
                LocalDate.of(2026, 12, 28),
                built -> built.addWith(MOTHER).addWith(FATHER).addWith(DAUGHTER));
    }
}
