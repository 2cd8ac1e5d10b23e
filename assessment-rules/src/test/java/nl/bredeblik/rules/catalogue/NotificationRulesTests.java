package nl.bredeblik.rules.catalogue;

import static nl.bredeblik.rules.family.Change.member;
import static nl.bredeblik.rules.family.Change.nothing;
import static nl.bredeblik.rules.family.Change.with;
import static nl.bredeblik.rules.family.ChargedFamily.ASSESSOR;
import static nl.bredeblik.rules.family.ChargedFamily.REPORT;
import static nl.bredeblik.rules.family.ChargedFamily.reported;
import static nl.bredeblik.rules.family.ChargedFamily.spoke;
import static nl.bredeblik.rules.family.ChargedFamily.step;
import static nl.bredeblik.rules.family.ChargedFamily.told;
import static nl.bredeblik.rules.family.SoundFamily.DAUGHTER;
import static nl.bredeblik.rules.family.SoundFamily.FATHER;
import static nl.bredeblik.rules.family.SoundFamily.INSTITUTION;
import static nl.bredeblik.rules.family.SoundFamily.MOTHER;
import static nl.bredeblik.rules.family.SoundFamily.OPENED;
import static nl.bredeblik.rules.family.SoundFamily.TODAY;

import io.vavr.collection.Array;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.bredeblik.model.concern.AssessmentOutcome;
import nl.bredeblik.model.concern.Notification;
import nl.bredeblik.model.concern.NotificationKind;
import nl.bredeblik.model.concern.NotificationStep;
import nl.bredeblik.model.concern.NotificationStepKind;
import nl.bredeblik.model.concern.PriorInvolvement;
import nl.bredeblik.model.concern.ReporterKind;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.Text;
import nl.bredeblik.model.entry.YesNoUnknown;
import nl.bredeblik.model.family.Member;
import nl.bredeblik.model.participation.InformTopic;
import nl.bredeblik.model.participation.Informing;
import nl.bredeblik.model.participation.NotToldReason;
import nl.bredeblik.model.statement.Incident;
import nl.bredeblik.model.statement.IncidentKind;
import nl.bredeblik.model.team.Organisation;
import nl.bredeblik.model.team.OrganisationKind;
import nl.bredeblik.model.time.PartialDate;
import nl.bredeblik.model.time.Term;
import nl.bredeblik.rules.Moment;
import nl.bredeblik.rules.RuleSet;
import nl.bredeblik.rules.family.Areas;
import nl.bredeblik.rules.family.Change;
import nl.bredeblik.rules.family.Example;
import nl.bredeblik.rules.family.SoundFamily;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What Veilig Thuis does with a report and by when, who is told of what, and the report of a calamity. */
class NotificationRulesTests {

    private static final RuleSet TERM = Areas.of("TERM");

    /** Five working days after Monday 5 January 2026. */
    private static final LocalDate FIFTH = LocalDate.of(2026, 1, 12);

    /** Four weeks after it. */
    private static final LocalDate FOUR_WEEKS = LocalDate.of(2026, 2, 2);

    private static final Change REPORTED = reported(OPENED, built -> built);
    private static final Change CHECKED = step("step0001", NotificationStepKind.ACUTE_CHECK, OPENED);
    private static final Change TOLD = step("step0003", NotificationStepKind.FAMILY_TOLD, FIFTH);
    private static final Change FEEDBACK = step("step0004", NotificationStepKind.FEEDBACK_TO_REPORTER, FIFTH);
    private static final Change SOUND =
            REPORTED.and(CHECKED).and(assessed(FIFTH)).and(TOLD).and(FEEDBACK);

    @ParameterizedTest
    @MethodSource({
        "checks",
        "assessments",
        "outcomes",
        "investigations",
        "data",
        "feedback",
        "information",
        "calamities"
    })
    void theRecordOfReports(Example example) {
        example.holds();
    }

    static Stream<Example> checks() {
        Change without = REPORTED.and(assessed(FIFTH)).and(TOLD).and(FEEDBACK);
        String asked = "TERM-07 ATTENTION report01 @receivedOn";
        return Stream.of(
                example("on the day of receipt", SOUND),
                example("on the day itself there is time", REPORTED).on(OPENED),
                example("not on the day after", REPORTED, asked).on(OPENED.plusDays(1)),
                example(
                        "a day later",
                        without.and(step("step0001", NotificationStepKind.ACUTE_CHECK, OPENED.plusDays(1))),
                        "TERM-07 HINT report01 @receivedOn"),
                example("never", without, asked),
                example(
                        "never, and the report was closed",
                        without.and(step("step0005", NotificationStepKind.CLOSED, FIFTH))),
                example(
                        "a request for advice",
                        reported(OPENED, built -> built.kind(NotificationKind.REQUEST_FOR_ADVICE))),
                example("a report to another organisation", reported(OPENED, built -> built.receiver(INSTITUTION))));
    }

    static Stream<Example> assessments() {
        Change open = REPORTED.and(CHECKED).and(TOLD);
        String late = "TERM-08 ATTENTION report01";
        return Stream.of(
                example("not yet, on the fifth working day", open).on(FIFTH),
                example("not on the day after", open, late).on(FIFTH.plusDays(1)),
                example(
                        "assessed a day late",
                        open.and(FEEDBACK)
                                .and(assessed(FIFTH.plusDays(1)))
                                .and(step("step0006", NotificationStepKind.FEEDBACK_TO_REPORTER, TODAY)),
                        late),
                example(
                        "late, and ended since",
                        open.and(assessed(FIFTH.plusDays(1)))
                                .and(step("step0006", NotificationStepKind.FEEDBACK_TO_REPORTER, TODAY))
                                .and(step("step0005", NotificationStepKind.TRANSFERRED, TODAY.minusDays(1)))),
                example(
                        "a report during an assessment",
                        reported(OPENED, built -> built.during(PriorInvolvement.DURING_ASSESSMENT))
                                .and(CHECKED)
                                .and(TOLD)),
                Example.in(
                                TERM.withSetting(VeiligThuisReport.ASSESSED_WITHIN, Term.calendarDays(5)),
                                "in calendar days",
                                open,
                                late)
                        .on(FIFTH));
    }

    static Stream<Example> outcomes() {
        Change before = REPORTED.and(CHECKED).and(TOLD).and(FEEDBACK);
        return Stream.of(
                example(
                        "no outcome",
                        before.and(assessed(FIFTH, built -> built.outcome(Option.none()))),
                        "TERM-09 ATTENTION step0002 @outcome"),
                example(
                        "no reasons",
                        before.and(assessed(FIFTH, built -> built.reasons(Option.none()))),
                        "TERM-09 ATTENTION step0002 @reasons"),
                example(
                        "another outcome than the list has",
                        before.and(assessed(FIFTH, built -> built.outcome(AssessmentOutcome.OTHER)))));
    }

    static Stream<Example> investigations() {
        Change decided = SOUND.and(step("step0007", NotificationStepKind.INVESTIGATION_DECIDED, FIFTH));
        LocalDate tenWeeks = FIFTH.plusWeeks(10);
        String asked = "TERM-10 ATTENTION report01";
        return Stream.of(
                example("ten weeks later", decided).on(tenWeeks),
                example("a day after that", decided, asked).on(tenWeeks.plusDays(1)),
                example(
                                "decided on by the outcome of the assessment",
                                REPORTED.and(CHECKED)
                                        .and(TOLD)
                                        .and(FEEDBACK)
                                        .and(assessed(
                                                FIFTH, built -> built.outcome(AssessmentOutcome.OWN_INVESTIGATION))),
                                asked)
                        .on(tenWeeks.plusDays(1)),
                example(
                                "concluded in time",
                                decided.and(step("step0008", NotificationStepKind.INVESTIGATION_CONCLUDED, tenWeeks))
                                        .and(step("step0009", NotificationStepKind.FEEDBACK_TO_REPORTER, tenWeeks)))
                        .on(tenWeeks.plusDays(9)),
                example(
                                "ten weeks that end on Easter Monday run on",
                                SOUND.and(step(
                                        "step0007",
                                        NotificationStepKind.INVESTIGATION_DECIDED,
                                        LocalDate.of(2026, 1, 26))))
                        .on(LocalDate.of(2026, 4, 7)));
    }

    static Stream<Example> data() {
        Change silent = REPORTED.and(CHECKED).and(assessed(FIFTH)).and(FEEDBACK);
        String mother = "TERM-11 ATTENTION report01+mother01";
        String father = "TERM-11 ATTENTION report01+father01";
        return Stream.of(
                example("nobody was told, on the last day", silent).on(FOUR_WEEKS),
                example("nobody was told, a day later: for the daughter of eleven both parents", silent, father, mother)
                        .on(FOUR_WEEKS.plusDays(1)),
                example(
                        "both on the last day",
                        silent.and(received(MOTHER, FOUR_WEEKS)).and(received(FATHER, FOUR_WEEKS))),
                example(
                        "the father a day later",
                        silent.and(received(MOTHER, FOUR_WEEKS)).and(received(FATHER, FOUR_WEEKS.plusDays(1))),
                        father),
                example(
                        "a daughter of twelve is told herself",
                        silent.and(member(DAUGHTER, built -> built.birthDate(PartialDate.onDay(OPENED.minusYears(12)))))
                                .and(received(MOTHER, FOUR_WEEKS)),
                        "TERM-11 ATTENTION report01+daughter01"),
                example(
                        "who reported it is not told of it",
                        reported(OPENED, built -> built.reporter(MOTHER))
                                .and(CHECKED)
                                .and(assessed(FIFTH))
                                .and(FEEDBACK)
                                .and(received(FATHER, FIFTH))),
                example(
                                "extended for an investigation",
                                silent.and(received(FATHER, FIFTH))
                                        .and(delayed(MOTHER, FOUR_WEEKS, NotToldReason.ONGOING_INVESTIGATION)))
                        .on(FOUR_WEEKS.plusWeeks(2)),
                example(
                                "the extension is over",
                                silent.and(received(FATHER, FIFTH))
                                        .and(delayed(MOTHER, FOUR_WEEKS, NotToldReason.ONGOING_INVESTIGATION)),
                                mother)
                        .on(FOUR_WEEKS.plusWeeks(2).plusDays(1)),
                example(
                                "extended when the term was over",
                                silent.and(received(FATHER, FIFTH))
                                        .and(delayed(
                                                MOTHER, FOUR_WEEKS.plusDays(1), NotToldReason.ONGOING_INVESTIGATION)),
                                mother)
                        .on(FOUR_WEEKS.plusDays(1)),
                example(
                                "extended for a reason that is none",
                                silent.and(received(FATHER, FIFTH))
                                        .and(delayed(MOTHER, FOUR_WEEKS, NotToldReason.OTHER)),
                                mother)
                        .on(FOUR_WEEKS.plusDays(1)));
    }

    static Stream<Example> feedback() {
        Change without = REPORTED.and(CHECKED).and(assessed(FIFTH)).and(TOLD);
        LocalDate tenth = LocalDate.of(2026, 1, 26);
        return Stream.of(
                example("none yet, on the tenth working day", without).on(tenth),
                example("none, a day later", without, "TERM-12 ATTENTION step0002")
                        .on(tenth.plusDays(1)),
                example(
                        "later than the setting says",
                        without.and(step("step0004", NotificationStepKind.FEEDBACK_TO_REPORTER, TODAY))),
                example(
                        "before the assessment",
                        without.and(step("step0004", NotificationStepKind.FEEDBACK_TO_REPORTER, OPENED)),
                        "TERM-12 ATTENTION step0002"),
                example(
                        "not again after an investigation",
                        SOUND.and(step("step0008", NotificationStepKind.INVESTIGATION_CONCLUDED, FIFTH.plusDays(1))),
                        "TERM-12 ATTENTION step0008"),
                example(
                        "nobody knows who reported",
                        reported(OPENED, built -> built.reporterKind(ReporterKind.UNKNOWN))
                                .and(CHECKED)
                                .and(assessed(FIFTH))
                                .and(TOLD)));
    }

    static Stream<Example> information() {
        Change withoutRights = with(file -> file.informings(Array.empty()));
        Change visit = spoke(
                "visit001",
                FIFTH,
                built -> built.by(Array.of(ASSESSOR)).addWith(FATHER).addWith(DAUGHTER));
        return Stream.of(
                example("who was told", SOUND.and(visit)).at(Moment.PLAN),
                example(
                                "who was told nothing",
                                withoutRights.and(SOUND).and(visit),
                                "TERM-13 ATTENTION father01",
                                "TERM-14 ATTENTION mother01")
                        .at(Moment.PLAN),
                example("not at direct safety", withoutRights.and(SOUND).and(visit))
                        .at(Moment.DIRECT_SAFETY),
                example(
                                "with the reason why not",
                                withoutRights
                                        .and(SOUND)
                                        .and(visit)
                                        .and(notTold("reason01", MOTHER))
                                        .and(notTold("reason02", FATHER)))
                        .at(Moment.PLAN),
                example(
                                "a daughter of twelve",
                                SOUND.and(with(file -> file.informings(Array.of(
                                                SoundFamily.toldRights("told0001", MOTHER, OPENED),
                                                SoundFamily.toldRights("told0002", FATHER, OPENED)))))
                                        .and(visit)
                                        .and(member(
                                                DAUGHTER,
                                                built -> built.birthDate(PartialDate.onDay(TODAY.minusYears(12))))),
                                "TERM-13 ATTENTION daughter01")
                        .at(Moment.PLAN),
                example("nobody was spoken with", withoutRights.and(with(file -> file.contacts(Array.empty()))))
                        .at(Moment.PLAN),
                example(
                                "an attempt is no contact",
                                withoutRights
                                        .and(with(file -> file.contacts(Array.empty())))
                                        .and(spoke(
                                                "visit001",
                                                FIFTH,
                                                built -> built.held(false).addWith(FATHER))))
                        .at(Moment.PLAN));
    }

    static Stream<Example> calamities() {
        String asked = "TERM-15 ATTENTION incident";
        return Stream.of(
                example("an event in the family", happened(IncidentKind.INCIDENT)),
                example("a calamity, the next working day", happened(IncidentKind.CALAMITY))
                        .on(OPENED.plusDays(1)),
                example("not reported by then", happened(IncidentKind.CALAMITY), asked)
                        .on(OPENED.plusDays(2)),
                example("violence during help", happened(IncidentKind.VIOLENCE_DURING_HELP), asked),
                example("reported at once", happened(IncidentKind.CALAMITY).and(inspectorateTold(OPENED))),
                example("reported late", happened(IncidentKind.CALAMITY).and(inspectorateTold(TODAY)), asked),
                example(
                        "the law does not bind a local team",
                        happened(IncidentKind.CALAMITY)
                                .and(with(file -> file.organisations(Array.of(Organisation.builder()
                                        .id(INSTITUTION)
                                        .recordedOn(OPENED)
                                        .kind(OrganisationKind.LOCAL_TEAM)
                                        .build()))))),
                example("nothing happened", nothing()));
    }

    private static Example example(String name, Change change, String... expected) {
        return Example.in(TERM, name, change, expected);
    }

    private static Change assessed(LocalDate on) {
        return assessed(on, built -> built);
    }

    private static Change assessed(LocalDate on, UnaryOperator<NotificationStep.Builder> change) {
        return step(
                "step0002",
                NotificationStepKind.SAFETY_ASSESSMENT,
                on,
                built -> change.apply(built.outcome(AssessmentOutcome.CONDITIONS_AND_FOLLOW_UP)
                        .reasons(Text.of("redenen"))));
    }

    private static Change received(Id<Member> person, LocalDate on) {
        return told("data" + person, person, on, InformTopic.DATA_RECEIVED);
    }

    private static Change delayed(Id<Member> person, LocalDate on, NotToldReason reason) {
        return with(file -> file.addInformings(Informing.builder()
                .id(Id.of("delayed1"))
                .recordedOn(on)
                .to(person)
                .addItems(REPORT)
                .notTold(reason)
                .build()));
    }

    private static Change notTold(String id, Id<Member> person) {
        return with(file -> file.addInformings(Informing.builder()
                .from(SoundFamily.toldRights(id, person, OPENED))
                .id(Id.of(id))
                .on(Option.none())
                .notTold(NotToldReason.NOT_REACHED)
                .build()));
    }

    private static Change happened(IncidentKind kind) {
        return with(file -> file.addIncidents(Incident.builder()
                .id(Id.of("incident"))
                .recordedOn(OPENED)
                .kind(kind)
                .happened(PartialDate.onDay(OPENED))
                .description(Text.of("woorden"))
                .police(YesNoUnknown.NO)
                .build()));
    }

    private static Change inspectorateTold(LocalDate on) {
        return with(file -> file.addOrganisations(Organisation.builder()
                        .id(Id.of("inspectorate"))
                        .recordedOn(OPENED)
                        .kind(OrganisationKind.INSPECTORATE)
                        .build())
                .addNotifications(Notification.builder()
                        .id(Id.of("report02"))
                        .recordedOn(on)
                        .kind(NotificationKind.REPORT_TO_INSPECTORATE)
                        .receivedOn(on)
                        .receiver(Id.of("inspectorate"))
                        .reporter(INSTITUTION)
                        .reporterKind(ReporterKind.PROFESSIONAL)
                        .anonymousToFamily(false)
                        .during(PriorInvolvement.NONE)
                        .incident(Id.of("incident"))
                        .build()));
    }
}
