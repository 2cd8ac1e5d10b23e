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
 * A question or message of a member, carer or network person to the organisation.
 *
 * <p>Dutch: <i>vraag of bericht</i>.
 */
@Value.Immutable
@ModelStyle
@SuppressWarnings("immutables:from") // Copies of a general type leave out the id, whose type is narrower here.
public interface Message extends Entry {

    /** The table of the fields. */
    Shape<Message> SHAPE = Shape.of(
            IdKind.MESSAGE,
            () -> Table.entry(Builder::new, Builder::build)
                    .one("sender", Kinds.partyRef(), Message::sender, Builder::sender)
                    .one("receivedOn", Kinds.DAY, Message::receivedOn, Builder::receivedOn)
                    .maybe("receiver", Kinds.partyRef(), Message::receiver, Builder::receiver)
                    .maybe("text", Kinds.TEXT, Message::text, Builder::text));

    @Override
    Id<Message> id();

    /** {@return who asks} */
    Id<? extends Party> sender();

    /** {@return when it was received} */
    LocalDate receivedOn();

    /** {@return to whom} */
    Option<Id<? extends Party>> receiver();

    /** {@return what was asked} */
    Option<Text> text();

    @Override
    default String describe() {
        return "Message " + id();
    }

    /** {@return a new builder, with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds {@link Message} values. Must be set before building: {@code id}, {@code recordedOn}, {@code sender},
     * {@code receivedOn}.
     */
    final class Builder extends ImmutableMessage.Builder implements EntryBuilder<Message, Builder> {
        Builder() {
            revision(FIRST_REVISION);
        }
    }
}
