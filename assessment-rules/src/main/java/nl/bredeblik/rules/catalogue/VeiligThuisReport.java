package nl.bredeblik.rules.catalogue;

import io.vavr.collection.Array;
import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.bredeblik.model.concern.AssessmentOutcome;
import nl.bredeblik.model.concern.Notification;
import nl.bredeblik.model.concern.NotificationKind;
import nl.bredeblik.model.concern.NotificationStep;
import nl.bredeblik.model.concern.NotificationStepKind;
import nl.bredeblik.model.concern.PriorInvolvement;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.team.OrganisationKind;
import nl.bredeblik.model.time.Term;
import nl.bredeblik.rules.Argument;
import nl.bredeblik.rules.Look;
import nl.bredeblik.rules.Setting;
import nl.bredeblik.rules.Severity;
import nl.bredeblik.rules.Subjects;
import nl.bredeblik.rules.TermCheck;
import nl.bredeblik.rules.Verdict;

/**
 * A report (<i>melding</i>) that Veilig Thuis received, and what it did with it until the reference day. A request for advice
 * is none: there the responsibility stays with who asks.
 *
 * @param notification the report
 * @param steps the steps, the earliest first
 */
record VeiligThuisReport(Notification notification, Seq<NotificationStep> steps) {

    /** Five working days, or five days as the decree has it for the start of an investigation. */
    static final Setting<Term> ASSESSED_WITHIN = Setting.of("veilig-thuis.assessment.within", Term.workingDays(5));

    static final Subjects<VeiligThuisReport> REPORTS = Subjects.about(
            "reports to Veilig Thuis",
            VeiligThuisReport::in,
            VeiligThuisReport::notification,
            report -> Array.of(report.notification().id()));

    private static final Term TEN_WEEKS = Term.weeks(10).statutory();

    /** A report during or after an assessment is looked at within the process that runs. */
    private static final Set<PriorInvolvement> IN_A_RUNNING_PROCESS =
            HashSet.of(PriorInvolvement.DURING_ASSESSMENT, PriorInvolvement.AFTER_ASSESSMENT);

    private static final TermCheck<VeiligThuisReport> ASSESSED = TermCheck.<VeiligThuisReport>of(
                    (report, look) ->
                            Option.some(report.notification().receivedOn()).filter(Stretches::isCivil),
                    (subject, look) -> look.setting(ASSESSED_WITHIN),
                    (report, look) -> report.first(NotificationStepKind.SAFETY_ASSESSMENT))
            .whileItRuns((report, look) -> report.lastDay());

    private static final TermCheck<VeiligThuisReport> CONCLUDED = TermCheck.<VeiligThuisReport>of(
                    (report, look) -> report.investigationDecided().filter(Stretches::isCivil),
                    (subject, look) -> TEN_WEEKS,
                    (report, look) -> report.first(NotificationStepKind.INVESTIGATION_CONCLUDED))
            .whileItRuns((report, look) -> report.lastDay());

    static Seq<VeiligThuisReport> in(Look look) {
        Seq<Notification> received = look.file()
                .notifications()
                .filter(each -> each.kind() == NotificationKind.REPORT && isAtVeiligThuis(each, look));
        if (received.isEmpty()) {
            return Array.empty();
        }
        Map<Id<?>, List<NotificationStep>> steps = new HashMap<>();
        look.file()
                .notificationSteps()
                .filter(step -> look.day().reached(step.on()))
                .forEach(step -> steps.computeIfAbsent(step.notification(), none -> new ArrayList<>())
                        .add(step));
        return received.map(each -> new VeiligThuisReport(
                each,
                Array.ofAll(steps.getOrDefault(each.id(), List.of()))
                        .sortBy(step -> step.id().text())
                        .sortBy(NotificationStep::on)));
    }

    private static boolean isAtVeiligThuis(Notification notification, Look look) {
        return look.index()
                .organisation(notification.receiver())
                .exists(receiver -> receiver.kind() == OrganisationKind.VEILIG_THUIS);
    }

    Seq<NotificationStep> of(NotificationStepKind kind) {
        return steps.filter(step -> step.kind() == kind);
    }

    Option<LocalDate> first(NotificationStepKind kind) {
        return steps.find(step -> step.kind() == kind).map(NotificationStep::on);
    }

    /** On which day the process ended: handed over, closed, or assessed with that outcome. */
    Option<LocalDate> lastDay() {
        return steps.find(step -> step.kind() == NotificationStepKind.TRANSFERRED
                        || step.kind() == NotificationStepKind.CLOSED
                        || step.outcome().contains(AssessmentOutcome.END_OF_INVOLVEMENT))
                .map(NotificationStep::on);
    }

    private Option<LocalDate> investigationDecided() {
        return first(NotificationStepKind.INVESTIGATION_DECIDED)
                .orElse(() -> of(NotificationStepKind.SAFETY_ASSESSMENT)
                        .find(step -> step.outcome().contains(AssessmentOutcome.OWN_INVESTIGATION))
                        .map(NotificationStep::on));
    }

    /** On the day of receipt itself. Once the process ended, nothing is asked any more. */
    Verdict isCheckedForAcuteUnsafety(Look look) {
        LocalDate received = notification.receivedOn();
        if (!look.day().reached(received) || lastDay().exists(look.day()::past)) {
            return Verdict.EXEMPT;
        }
        Option<LocalDate> checked = first(NotificationStepKind.ACUTE_CHECK);
        if (checked.exists(day -> !day.isAfter(received)) || !look.day().past(received)) {
            return Verdict.SATISFIED;
        }
        Verdict late = Verdict.VIOLATED.at("receivedOn").with(new Argument.OfDate("due", received));
        return checked.isDefined() ? late.as(Severity.HINT) : late;
    }

    Verdict isAssessedInTime(Look look) {
        return IN_A_RUNNING_PROCESS.contains(notification.during()) ? Verdict.EXEMPT : ASSESSED.check(this, look);
    }

    /** Nothing is owed where no investigation was decided on. */
    Verdict isConcludedInTime(Look look) {
        return CONCLUDED.check(this, look);
    }
}
