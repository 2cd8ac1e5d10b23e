package nl.bredeblik.rules.catalogue;

import static nl.bredeblik.rules.family.ReportedFamily.reported;
import static nl.bredeblik.rules.family.ReportedFamily.step;
import static nl.bredeblik.rules.family.SoundFamily.INSTITUTION;
import static nl.bredeblik.rules.family.SoundFamily.OPENED;
import static nl.bredeblik.rules.family.SoundFamily.TODAY;

import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.bredeblik.model.concern.AssessmentOutcome;
import nl.bredeblik.model.concern.NotificationKind;
import nl.bredeblik.model.concern.NotificationStep;
import nl.bredeblik.model.concern.NotificationStepKind;
import nl.bredeblik.model.concern.PriorInvolvement;
import nl.bredeblik.model.concern.ReporterKind;
import nl.bredeblik.model.entry.Text;
import nl.bredeblik.model.time.Term;
import nl.bredeblik.rules.RuleSet;
import nl.bredeblik.rules.family.Areas;
import nl.bredeblik.rules.family.Change;
import nl.bredeblik.rules.family.Example;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What Veilig Thuis does with a report, and by when. */
class NotificationRulesTests {

    private static final RuleSet TERM = Areas.of("TERM");

    /** Five working days after Monday 5 January 2026. */
    private static final LocalDate FIFTH = LocalDate.of(2026, 1, 12);

    private static final Change REPORTED = reported(OPENED, built -> built);

    private static final Change CHECKED = step("step0001", NotificationStepKind.ACUTE_CHECK, OPENED);

    private static final Change TOLD = step("step0003", NotificationStepKind.FAMILY_TOLD, FIFTH);

    private static final Change FEEDBACK = step("step0004", NotificationStepKind.FEEDBACK_TO_REPORTER, FIFTH);

    private static final Change SOUND =
            REPORTED.and(CHECKED).and(assessed(FIFTH)).and(TOLD).and(FEEDBACK);

    @ParameterizedTest
    @MethodSource({"checks", "assessments", "outcomes", "investigations", "feedback"})
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
}
