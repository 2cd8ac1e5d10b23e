package nl.bredeblik.rules.catalogue;

import static nl.bredeblik.rules.family.Change.member;
import static nl.bredeblik.rules.family.Change.nothing;
import static nl.bredeblik.rules.family.Change.with;
import static nl.bredeblik.rules.family.ChargedFamily.adopted;
import static nl.bredeblik.rules.family.ChargedFamily.assigned;
import static nl.bredeblik.rules.family.ChargedFamily.charged;
import static nl.bredeblik.rules.family.ChargedFamily.planned;
import static nl.bredeblik.rules.family.ChargedFamily.registered;
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
import static nl.bredeblik.rules.family.SoundFamily.TODAY;
import static nl.bredeblik.rules.family.SoundFamily.WORKER;
import static nl.bredeblik.rules.family.Titles.SUPERVISION;
import static nl.bredeblik.rules.family.Titles.YEAR_END;
import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Array;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.bredeblik.model.entry.Acknowledgement;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.RuleCode;
import nl.bredeblik.model.entry.Text;
import nl.bredeblik.model.family.MemberRole;
import nl.bredeblik.model.judgement.CoreDecision;
import nl.bredeblik.model.judgement.CoreDecisionKind;
import nl.bredeblik.model.measure.MeasureKind;
import nl.bredeblik.model.measure.ProtectionMeasure;
import nl.bredeblik.model.participation.InformTopic;
import nl.bredeblik.model.team.AssignmentRole;
import nl.bredeblik.model.team.DuoAssignment;
import nl.bredeblik.model.team.HandOver;
import nl.bredeblik.model.team.HandOverOf;
import nl.bredeblik.model.team.Organisation;
import nl.bredeblik.model.team.OrganisationKind;
import nl.bredeblik.model.team.Professional;
import nl.bredeblik.model.team.Registration;
import nl.bredeblik.model.time.DayPeriod;
import nl.bredeblik.model.time.PartialDate;
import nl.bredeblik.rules.Language;
import nl.bredeblik.rules.Moment;
import nl.bredeblik.rules.RuleSet;
import nl.bredeblik.rules.TextPart;
import nl.bredeblik.rules.family.Areas;
import nl.bredeblik.rules.family.Change;
import nl.bredeblik.rules.family.ChargedFamily;
import nl.bredeblik.rules.family.Example;
import nl.bredeblik.rules.family.SoundFamily;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who works for the family, from when, and who takes over. */
class TeamRulesTests {

    private static final RuleSet TEAM = Areas.of("TEAM");

    /** Five working days after Monday 5 January 2026. */
    private static final LocalDate FIFTH = LocalDate.of(2026, 1, 12);

    private static final LocalDate AFTER_PROVISIONAL = LocalDate.of(2026, 4, 5);

    private static final Change SOUND = charged().and(workedOn(OPENED)).and(spokeWithAll(FIFTH));

    private static final Id<Organisation> LOCAL_TEAM = Id.of("localteam");
    private static final Id<Professional> FACE = Id.of("worker03");

    @ParameterizedTest
    @MethodSource({
        "workers",
        "articles",
        "contacts",
        "toldOfReplacement",
        "waiting",
        "coordination",
        "handOvers",
        "steps",
        "duos"
    })
    void theRecordOfWhoWorksForTheFamily(Example example) {
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
                                "another institution takes over",
                                SOUND.and(localTeam()).and(extended(built -> built.executor(LOCAL_TEAM))),
                                "TEAM-03 BLOCKING extension",
                                "TEAM-06 ATTENTION extension+daughter01",
                                "TEAM-06 ATTENTION extension+father01",
                                "TEAM-06 ATTENTION extension+mother01",
                                "TEAM-10 ATTENTION extension")
                        .on(YEAR_END.plusMonths(6)));
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

    static Stream<Example> waiting() {
        Change nobody = charged().and(spokeWithAll(OPENED)).and(registered());
        Change interim = assigned("interim1", AssignmentRole.INTERIM_CONTACT, DayPeriod.startingOn(FIFTH));
        String late = "TEAM-03 BLOCKING supervision";
        return Stream.of(
                example("a contact person, and the child was seen", nobody.and(interim), late),
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

    static Stream<Example> coordination() {
        Change plan = registered().and(planned(OPENED)).and(adopted(FIFTH));
        Change until =
                assigned("coord001", AssignmentRole.COORDINATOR, DayPeriod.between(OPENED, LocalDate.of(2026, 2, 13)));
        return Stream.of(
                example("the plan names its coordinator", plan),
                example(
                        "nobody is named",
                        registered()
                                .and(planned(OPENED, built -> built.coordinator(Option.none())))
                                .and(adopted(FIFTH)),
                        "TEAM-11 ATTENTION plan0001 @coordinator"),
                example(
                        "a draft needs none",
                        registered().and(planned(OPENED, built -> built.coordinator(Option.none())))),
                example(
                        "the coordinator left, and the plan still names him or her",
                        plan.and(until),
                        "TEAM-11 ATTENTION coord001 @period"),
                example("the coordinator is still there that day", plan.and(until))
                        .on(LocalDate.of(2026, 2, 13)),
                example(
                        "a weekend between two",
                        plan.and(until).and(second(LocalDate.of(2026, 2, 16))).and(handedOver())),
                example(
                        "a working day between two",
                        plan.and(until).and(second(LocalDate.of(2026, 2, 17))).and(handedOver()),
                        "TEAM-11 ATTENTION coord001 @period"),
                example(
                                "two at the same time",
                                plan.and(until)
                                        .and(second(LocalDate.of(2026, 2, 10)))
                                        .and(handedOver()),
                                "TEAM-11 HINT plan0001 @coordinator")
                        .on(LocalDate.of(2026, 2, 13)));
    }

    static Stream<Example> handOvers() {
        Change plan = registered().and(planned(OPENED)).and(adopted(FIFTH));
        Change changed = plan.and(assigned(
                        "coord001", AssignmentRole.COORDINATOR, DayPeriod.between(OPENED, LocalDate.of(2026, 2, 13))))
                .and(second(LocalDate.of(2026, 2, 16)));
        String none = "TEAM-12 HINT coord002+coord001";
        return Stream.of(
                example("from the one to the other", changed.and(handedOver())),
                example("no hand-over", changed, none),
                example(
                        "of something else",
                        changed.and(handOver(
                                built -> built.of(HandOverOf.SIGHT_ON_SAFETY).giver(WORKER))),
                        none),
                example(
                        "by the organisation",
                        changed.and(handOver(
                                built -> built.of(HandOverOf.WHOLE_CASE).giver(INSTITUTION)))),
                example("of which neither is named", changed.and(handOver(built -> built)), none),
                example(
                        "to somebody else",
                        changed.and(handOver(built -> built.giver(WORKER).receiver(FACE))),
                        none));
    }

    static Stream<Example> steps() {
        Change decided = decided(Array.of(WORKER));
        return Stream.of(
                example("by a registered worker", registered().and(decided)).at(Moment.DECISION),
                example("by nobody registered", decided, "TEAM-13 ATTENTION decision+worker01")
                        .at(Moment.DECISION),
                example(
                                "with the reason why",
                                worker(built -> built.registrationException(Text.of("in opleiding, onder begeleiding")))
                                        .and(decided))
                        .at(Moment.DECISION),
                example(
                                "together with a colleague who is registered",
                                registered()
                                        .and(worker(built -> built.registrations(Array.empty())))
                                        .and(decided(Array.of(WORKER, ChargedFamily.SECOND))))
                        .at(Moment.DECISION),
                example(
                                "a registration that ended before",
                                worker(built -> built.registrations(Array.of(Registration.builder()
                                                .from(ChargedFamily.registration())
                                                .period(SoundFamily.between(
                                                        LocalDate.of(2020, 1, 1), TODAY.minusDays(1)))
                                                .build())))
                                        .and(decided),
                                "TEAM-13 ATTENTION decision+worker01")
                        .at(Moment.DECISION),
                example("by the school", localTeam().and(decided(Array.of(FACE))))
                        .at(Moment.DECISION),
                example(
                                "the worker under a measure",
                                SOUND.and(toldBoth(FIFTH)).and(worker(built -> built.registrations(Array.empty()))),
                                "TEAM-13 ATTENTION assigned1+worker01")
                        .at(Moment.PLAN));
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

    private static Change assignedUntil(LocalDate end) {
        return assigned(
                "assigned1",
                AssignmentRole.WORKER,
                DayPeriod.between(OPENED, end),
                built -> built.addMeasures(SUPERVISION));
    }

    private static Change second(LocalDate start) {
        return assigned(
                "coord002",
                AssignmentRole.COORDINATOR,
                DayPeriod.startingOn(start),
                built -> built.professional(ChargedFamily.SECOND));
    }

    private static Change handedOver() {
        return handOver(built -> built.giver(WORKER).receiver(ChargedFamily.SECOND));
    }

    private static Change handOver(UnaryOperator<HandOver.Builder> change) {
        return with(file -> file.addHandOvers(change.apply(HandOver.builder()
                        .id(Id.of("handover"))
                        .recordedOn(OPENED)
                        .of(HandOverOf.COORDINATION)
                        .handedOn(LocalDate.of(2026, 2, 13)))
                .build()));
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

    private static Change worker(UnaryOperator<Professional.Builder> change) {
        return file -> with(builder -> builder.professionals(file.professionals()
                        .map(each -> each.id().equals(WORKER)
                                ? change.apply(Professional.builder().from(each))
                                        .build()
                                : each)))
                .in(file);
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

    private static Change decided(Array<Id<Professional>> by) {
        return with(file -> file.addDecisions(CoreDecision.builder()
                .id(Id.of("decision"))
                .recordedOn(TODAY)
                .kind(CoreDecisionKind.PLACEMENT)
                .on(TODAY)
                .takenBy(by)
                .build()));
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
