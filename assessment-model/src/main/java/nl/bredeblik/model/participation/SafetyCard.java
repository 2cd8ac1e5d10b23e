package nl.bredeblik.model.participation;

import io.vavr.collection.Seq;
import java.time.LocalDate;
import nl.bredeblik.model.entry.Entry;
import nl.bredeblik.model.entry.EntryBuilder;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.IdKind;
import nl.bredeblik.model.entry.Identified;
import nl.bredeblik.model.entry.Party;
import nl.bredeblik.model.shape.Kinds;
import nl.bredeblik.model.shape.Shape;
import nl.bredeblik.model.shape.Table;
import nl.bredeblik.model.style.ModelStyle;
import org.immutables.value.Value;

/**
 * A safety card that was made for one reader: what it shows, as of which day. It is the means to hold the conversation with
 * somebody and to be open about the steps that are taken. That it was shared is an {@link Informing} about this card, and what the
 * reader said to it a reaction; a card as of a later day is another card.
 *
 * <p>Dutch: <i>veiligheidskaart</i>. What stands on the card of a region is not published: the sections are the region's choice.
 */
@Value.Immutable
@ModelStyle
@SuppressWarnings("immutables:from") // Copies of a general type leave out the id, whose type is narrower here.
public interface SafetyCard extends Entry {

    /** The table of the fields. */
    Shape<SafetyCard> SHAPE = Shape.of(
            IdKind.SAFETY_CARD,
            () -> Table.entry(Builder::new, Builder::build)
                    .one("reader", Kinds.partyRef(), SafetyCard::reader, Builder::reader)
                    .one("on", Kinds.DAY, SafetyCard::on, Builder::on)
                    .many("shows", Kinds.anyRef(), SafetyCard::shows, Builder::shows));

    @Override
    Id<SafetyCard> id();

    /** {@return for whom it was made} */
    Id<? extends Party> reader();

    /** {@return as of which day it shows the file} */
    LocalDate on();

    /** {@return the records it shows, such as concerns, a judgement and a plan} */
    Seq<Id<? extends Identified>> shows();

    @Override
    default String describe() {
        return "SafetyCard " + id();
    }

    /** {@return a new builder, with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds {@link SafetyCard} values. Must be set before building: {@code id}, {@code recordedOn}, {@code reader},
     * {@code on}.
     */
    final class Builder extends ImmutableSafetyCard.Builder implements EntryBuilder<SafetyCard, Builder> {
        Builder() {
            revision(FIRST_REVISION);
        }
    }
}
