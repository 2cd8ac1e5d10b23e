package nl.bredeblik.model.concern;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.LocalDate;
import nl.bredeblik.model.entry.Entry;
import nl.bredeblik.model.entry.EntryBuilder;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.IdKind;
import nl.bredeblik.model.entry.Identified;
import nl.bredeblik.model.entry.Party;
import nl.bredeblik.model.entry.Text;
import nl.bredeblik.model.family.Member;
import nl.bredeblik.model.shape.Kinds;
import nl.bredeblik.model.shape.Shape;
import nl.bredeblik.model.shape.Table;
import nl.bredeblik.model.style.ModelStyle;
import org.immutables.value.Value;

/**
 * What the receiver of a notification did with it, and when.
 *
 * <p>Dutch: <i>stap na een melding</i>.
 */
@Value.Immutable
@ModelStyle
@SuppressWarnings("immutables:from") // Copies of a general type leave out the id, whose type is narrower here.
public interface NotificationStep extends Entry {

    /** The table of the fields. */
    Shape<NotificationStep> SHAPE = Shape.of(
            IdKind.NOTIFICATION_STEP,
            () -> Table.entry(Builder::new, Builder::build)
                    .one(
                            "notification",
                            Kinds.ref(IdKind.NOTIFICATION),
                            NotificationStep::notification,
                            Builder::notification)
                    .one(
                            "kind",
                            Kinds.code("NotificationStepKind", NotificationStepKind.values()),
                            NotificationStep::kind,
                            Builder::kind)
                    .one("on", Kinds.DAY, NotificationStep::on, Builder::on)
                    .maybe("at", Kinds.MOMENT, NotificationStep::at, Builder::at)
                    .many("members", Kinds.ref(IdKind.MEMBER), NotificationStep::members, Builder::members)
                    .maybe(
                            "outcome",
                            Kinds.code("AssessmentOutcome", AssessmentOutcome.values()),
                            NotificationStep::outcome,
                            Builder::outcome)
                    .maybe("reasons", Kinds.TEXT, NotificationStep::reasons, Builder::reasons)
                    .maybe("by", Kinds.partyRef(), NotificationStep::by, Builder::by)
                    .many(
                            "conditions",
                            Kinds.ref(IdKind.SAFETY_CONDITION),
                            NotificationStep::conditions,
                            Builder::conditions));

    @Override
    Id<NotificationStep> id();

    /** {@return which notification} */
    Id<Notification> notification();

    /** {@return which step} */
    NotificationStepKind kind();

    /** {@return when} */
    LocalDate on();

    /** {@return the moment, where hours matter} */
    Option<Instant> at();

    /** {@return for which members; empty means all the notification is about} */
    Seq<Id<Member>> members();

    /** {@return the outcome, where the step has one} */
    Option<AssessmentOutcome> outcome();

    /** {@return why} */
    Option<Text> reasons();

    /** {@return who did it} */
    Option<Id<? extends Party>> by();

    /** {@return the safety conditions that were set} */
    Seq<Id<? extends Identified>> conditions();

    @Override
    default String describe() {
        return "NotificationStep " + id();
    }

    /** {@return a new builder, with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds {@link NotificationStep} values. Must be set before building: {@code id}, {@code recordedOn}, {@code
     * notification}, {@code kind}, {@code on}.
     */
    final class Builder extends ImmutableNotificationStep.Builder implements EntryBuilder<NotificationStep, Builder> {
        Builder() {
            revision(FIRST_REVISION);
        }
    }
}
