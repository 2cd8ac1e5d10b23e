package nl.bredeblik.model.participation;

import io.vavr.control.Option;
import java.time.LocalDate;
import nl.bredeblik.model.entry.Entry;
import nl.bredeblik.model.entry.EntryBuilder;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.IdKind;
import nl.bredeblik.model.entry.Party;
import nl.bredeblik.model.entry.Text;
import nl.bredeblik.model.shape.Kinds;
import nl.bredeblik.model.shape.Shape;
import nl.bredeblik.model.shape.Table;
import nl.bredeblik.model.style.ModelStyle;
import org.immutables.value.Value;

/**
 * The answer to a message, or the reason why there is none.
 *
 * <p>Dutch: <i>antwoord</i>.
 */
@Value.Immutable
@ModelStyle
@SuppressWarnings("immutables:from") // Copies of a general type leave out the id, whose type is narrower here.
public interface MessageAnswer extends Entry {

    /** The table of the fields. */
    Shape<MessageAnswer> SHAPE = Shape.of(
            IdKind.MESSAGE_ANSWER,
            () -> Table.entry(Builder::new, Builder::build)
                    .one("message", Kinds.ref(IdKind.MESSAGE), MessageAnswer::message, Builder::message)
                    .one("on", Kinds.DAY, MessageAnswer::on, Builder::on)
                    .maybe("by", Kinds.partyRef(), MessageAnswer::by, Builder::by)
                    .maybe("text", Kinds.TEXT, MessageAnswer::text, Builder::text)
                    .maybe("reasonNone", Kinds.TEXT, MessageAnswer::reasonNone, Builder::reasonNone));

    @Override
    Id<MessageAnswer> id();

    /** {@return to which message} */
    Id<Message> message();

    /** {@return when} */
    LocalDate on();

    /** {@return who answered} */
    Option<Id<? extends Party>> by();

    /** {@return the answer} */
    Option<Text> text();

    /** {@return why there is no answer} */
    Option<Text> reasonNone();

    @Override
    default String describe() {
        return "MessageAnswer " + id();
    }

    /** {@return a new builder, with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds {@link MessageAnswer} values. Must be set before building: {@code id}, {@code recordedOn}, {@code
     * message}, {@code on}.
     */
    final class Builder extends ImmutableMessageAnswer.Builder implements EntryBuilder<MessageAnswer, Builder> {
        Builder() {
            revision(FIRST_REVISION);
        }
    }
}
