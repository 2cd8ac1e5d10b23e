package nl.bredeblik.model.view;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import nl.bredeblik.model.concern.AssessmentOutcome;
import nl.bredeblik.model.concern.Notification;
import nl.bredeblik.model.concern.NotificationStep;
import nl.bredeblik.model.concern.NotificationStepKind;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.YesNoUnknown;

/**
 * What Veilig Thuis tells who made a notification (<i>terugkoppeling aan de melder</i>): after the assessment and after an
 * investigation, whether there is a follow-up, and that it was transferred (Wmo 2015 4.1.1; KNMG meldcode, annex 4).
 *
 * <p>To whom it was transferred, and conditions in which the reporter has a part, are told by a professional: a reporter in
 * that role sees no entry of the file.
 *
 * @param on the day of the step
 * @param after the step: assessment, end of the investigation, or transfer
 * @param followUp whether there is a follow-up; {@code UNKNOWN} where the outcome is another one or not recorded
 */
public record Feedback(LocalDate on, NotificationStepKind after, YesNoUnknown followUp) {

    static Seq<Feedback> to(Id<Notification> notification, Records records) {
        boolean isHeld = records.index().find(Notification.class, notification).exists(held -> !Grants.isStrict(held));
        return isHeld
                ? records.entries()
                        .filter(held -> held.rivals()
                                .append(held.entry())
                                .forAll(state -> state.visibility().isEmpty()))
                        .filter(held -> held.entry() instanceof NotificationStep)
                        .map(held -> (NotificationStep) held.entry())
                        .filter(step -> step.notification().equals(notification) && isToldOf(step.kind()))
                        .map(Feedback::of)
                : Array.empty();
    }

    private static boolean isToldOf(NotificationStepKind kind) {
        return switch (kind) {
            case SAFETY_ASSESSMENT, INVESTIGATION_CONCLUDED, TRANSFERRED -> true;
            case ACUTE_CHECK,
                    INVESTIGATION_DECIDED,
                    INVESTIGATION_STARTED,
                    CONDITIONS_AND_FOLLOW_UP,
                    FEEDBACK_TO_REPORTER,
                    FAMILY_TOLD,
                    MONITORED,
                    CLOSED -> false;
        };
    }

    private static Feedback of(NotificationStep step) {
        YesNoUnknown followUp = step.kind() == NotificationStepKind.TRANSFERRED
                ? YesNoUnknown.YES
                : step.outcome().map(Feedback::leadsOn).getOrElse(YesNoUnknown.UNKNOWN);
        return new Feedback(step.on(), step.kind(), followUp);
    }

    private static YesNoUnknown leadsOn(AssessmentOutcome outcome) {
        return switch (outcome) {
            case OWN_INVESTIGATION, REQUEST_TO_BOARD, CONDITIONS_AND_FOLLOW_UP, TRANSFER -> YesNoUnknown.YES;
            case END_OF_INVOLVEMENT -> YesNoUnknown.NO;
            case OTHER -> YesNoUnknown.UNKNOWN;
        };
    }
}
