package nl.bredeblik.rules.catalogue;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import nl.bredeblik.model.concern.NotificationStep;
import nl.bredeblik.model.concern.NotificationStepKind;
import nl.bredeblik.model.concern.ReporterKind;
import nl.bredeblik.model.time.Term;
import nl.bredeblik.rules.Look;
import nl.bredeblik.rules.Setting;
import nl.bredeblik.rules.Subjects;
import nl.bredeblik.rules.TermCheck;
import nl.bredeblik.rules.Verdict;

/**
 * A step of Veilig Thuis with a report.
 *
 * @param report the report
 * @param step the step
 */
record VeiligThuisStep(VeiligThuisReport report, NotificationStep step) {

    /** Own choice: the law says that the reporter is told, and gives no figure. */
    static final Setting<Term> FEEDBACK_WITHIN = Setting.of("reporter.feedback.within", Term.workingDays(10));

    static final Subjects<VeiligThuisStep> ASSESSMENTS =
            subjects("assessments of Veilig Thuis", NotificationStepKind.SAFETY_ASSESSMENT);

    /** The two moments of feedback. */
    static final Subjects<VeiligThuisStep> JUDGEMENTS = subjects(
            "assessments and investigations of Veilig Thuis",
            NotificationStepKind.SAFETY_ASSESSMENT,
            NotificationStepKind.INVESTIGATION_CONCLUDED);

    private static final TermCheck<VeiligThuisStep> FEEDBACK = TermCheck.of(
            (subject, look) -> Option.some(subject.step().on()).filter(Stretches::isCivil),
            (subject, look) -> look.setting(FEEDBACK_WITHIN),
            (subject, look) -> Option.none());

    private static Subjects<VeiligThuisStep> subjects(String name, NotificationStepKind... kinds) {
        Seq<NotificationStepKind> wanted = Array.of(kinds);
        return Subjects.about(
                name,
                look -> VeiligThuisReport.in(look)
                        .flatMap(report -> report.steps()
                                .filter(step -> wanted.contains(step.kind()))
                                .map(step -> new VeiligThuisStep(report, step))),
                VeiligThuisStep::step,
                subject -> Array.of(subject.step().id()));
    }

    /** The list of outcomes is open. */
    Verdict hasOutcomeWithReasons(Look look) {
        if (step.outcome().isEmpty()) {
            return Verdict.VIOLATED.at("outcome");
        }
        return Verdict.satisfiedIf(step.reasons().isDefined()).at("reasons");
    }

    /** On or after the day of the step. A feedback that came late is a feedback: the term is our own choice. */
    Verdict isToldToReporter(Look look) {
        if (report.notification().reporter().isEmpty()
                && report.notification().reporterKind() == ReporterKind.UNKNOWN) {
            return Verdict.EXEMPT;
        }
        LocalDate on = step.on();
        boolean told = report.of(NotificationStepKind.FEEDBACK_TO_REPORTER)
                .exists(feedback -> !feedback.on().isBefore(on));
        return told ? Verdict.SATISFIED : FEEDBACK.check(this, look);
    }
}
