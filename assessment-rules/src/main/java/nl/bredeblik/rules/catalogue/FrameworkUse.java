package nl.bredeblik.rules.catalogue;

import io.vavr.collection.Array;
import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.util.HashMap;
import java.util.Map;
import nl.bredeblik.model.concern.ConcernStatus;
import nl.bredeblik.model.concern.FrameworkAnswer;
import nl.bredeblik.model.concern.FrameworkQuestion;
import nl.bredeblik.model.concern.MeldcodeDecision;
import nl.bredeblik.model.concern.MeldcodeStep;
import nl.bredeblik.model.concern.MeldcodeStepKind;
import nl.bredeblik.model.concern.Notification;
import nl.bredeblik.model.concern.NotificationKind;
import nl.bredeblik.model.concern.SafetyConcern;
import nl.bredeblik.model.concern.UnsafetyKind;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.YesNoUnknown;
import nl.bredeblik.model.team.Organisation;
import nl.bredeblik.model.team.OrganisationKind;
import nl.bredeblik.rules.Argument;
import nl.bredeblik.rules.Look;
import nl.bredeblik.rules.Subjects;
import nl.bredeblik.rules.Verdict;

/**
 * How an organisation that goes through the reporting code used the decision framework (<i>afwegingskader</i>) of steps 4 and 5.
 *
 * @param run the process
 * @param unsafety what its concerns were last recorded as: acute, structural or neither
 * @param isReported whether a report to Veilig Thuis about the same concerns or members is recorded
 */
record FrameworkUse(MeldcodeRun run, Set<UnsafetyKind> unsafety, boolean isReported) {

    static final Subjects<FrameworkUse> USES = Subjects.about(
            "uses of the decision framework",
            FrameworkUse::in,
            use -> use.run().process(),
            use -> Array.of(use.run().process().id()));

    private static final Set<MeldcodeDecision> REPORTS =
            HashSet.of(MeldcodeDecision.REPORT, MeldcodeDecision.REPORT_AND_HELP);
    private static final Set<YesNoUnknown> ANSWERED =
            HashSet.of(YesNoUnknown.YES, YesNoUnknown.NO, YesNoUnknown.UNKNOWN);

    /** After the answer "no" no further question follows, but to the second: then help is looked at. */
    Verdict isAnsweredWithReasons(Look look) {
        if (decision().isEmpty()) {
            return Verdict.EXEMPT;
        }
        Map<FrameworkQuestion, FrameworkAnswer> answers = answers();
        int number = 0;
        for (FrameworkQuestion question : FrameworkQuestion.values()) {
            number++;
            FrameworkAnswer answer = answers.get(question);
            if (answer == null
                    || !ANSWERED.contains(answer.answer())
                    || answer.reason().isEmpty()) {
                return Verdict.VIOLATED.with(new Argument.OfFigure("question", number));
            }
            if (answer.answer() == YesNoUnknown.NO && question != FrameworkQuestion.ACUTE_OR_STRUCTURAL) {
                return Verdict.SATISFIED;
            }
        }
        return Verdict.SATISFIED;
    }

    /** The weighing itself belongs to people: asked is only that a report or the reason for none is recorded. */
    Verdict isReportedOrSaysWhyNot(Look look) {
        if (!asksForReport()) {
            return Verdict.EXEMPT;
        }
        boolean decidedToReport = decision().flatMap(MeldcodeStep::decision).exists(REPORTS::contains);
        boolean saysWhyNot = decision()
                .exists(step -> step.text().isDefined()
                        || step.answers().exists(answer -> answer.reason().isDefined()));
        return Verdict.satisfiedIf(isReported || decidedToReport || saysWhyNot);
    }

    /** Answered so or recorded as acute; recorded as structural once the code was gone through. */
    private boolean asksForReport() {
        FrameworkAnswer answer = answers().get(FrameworkQuestion.ACUTE_OR_STRUCTURAL);
        return (answer != null && answer.answer() == YesNoUnknown.YES)
                || unsafety.contains(UnsafetyKind.ACUTE)
                || (unsafety.contains(UnsafetyKind.STRUCTURAL) && decision().isDefined());
    }

    /** Step 5, as it was taken last. */
    private Option<MeldcodeStep> decision() {
        return run.steps()
                .filter(step -> step.step() == MeldcodeStepKind.DECIDE
                        && step.skipGround().isEmpty())
                .sortBy(MeldcodeStep::on)
                .lastOption();
    }

    /** Given in step 4 or 5; the last answer to a question counts. */
    private Map<FrameworkQuestion, FrameworkAnswer> answers() {
        Map<FrameworkQuestion, FrameworkAnswer> last = new HashMap<>();
        run.steps()
                .sortBy(MeldcodeStep::on)
                .flatMap(MeldcodeStep::answers)
                .forEach(answer -> last.put(answer.question(), answer));
        return last;
    }

    private static Seq<FrameworkUse> in(Look look) {
        Map<Id<SafetyConcern>, ConcernStatus> newest = ConcernTold.newestStatus(look);
        Seq<Notification> reports = look.file()
                .notifications()
                .filter(notification -> notification.kind() == NotificationKind.REPORT
                        && look.index().organisation(notification.receiver()).exists(FrameworkUse::isVeiligThuis));
        Set<Id<?>> reported = HashSet.<Id<?>>ofAll(reports.flatMap(Notification::concerns))
                .addAll(reports.flatMap(Notification::about));
        return MeldcodeRun.in(look)
                .filter(run ->
                        !look.index().organisation(run.process().organisation()).exists(FrameworkUse::isVeiligThuis))
                .map(run -> new FrameworkUse(
                        run,
                        HashSet.ofAll(run.process()
                                .concerns()
                                .flatMap(concern -> Option.of(newest.get(concern)))
                                .flatMap(ConcernStatus::unsafety)),
                        run.process().concerns().exists(reported::contains)
                                || run.process().about().exists(reported::contains)));
    }

    /** It receives reports and does not report to itself. */
    private static boolean isVeiligThuis(Organisation organisation) {
        return organisation.kind() == OrganisationKind.VEILIG_THUIS;
    }
}
