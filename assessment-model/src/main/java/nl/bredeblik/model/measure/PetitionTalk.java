package nl.bredeblik.model.measure;

import io.vavr.control.Option;
import java.time.LocalDate;
import nl.bredeblik.model.entry.Described;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.Party;
import nl.bredeblik.model.entry.Text;
import nl.bredeblik.model.shape.Kinds;
import nl.bredeblik.model.shape.Shape;
import nl.bredeblik.model.shape.Table;
import nl.bredeblik.model.style.ModelStyle;
import org.immutables.value.Value;

/**
 * Whether and how a petition was discussed with a person, and the reaction; or why not.
 *
 * <p>Dutch: <i>bespreking van het verzoek</i>.
 */
@Value.Immutable
@ModelStyle
public interface PetitionTalk extends Described {

    /** The table of the fields. */
    Shape<PetitionTalk> SHAPE = Shape.of(
            "PetitionTalk",
            () -> Table.of(Builder::new, Builder::build)
                    .one("person", Kinds.partyRef(), PetitionTalk::person, Builder::person)
                    .maybe("on", Kinds.DAY, PetitionTalk::on, Builder::on)
                    .maybe("how", Kinds.TEXT, PetitionTalk::how, Builder::how)
                    .maybe("reaction", Kinds.TEXT, PetitionTalk::reaction, Builder::reaction)
                    .maybe("whyNot", Kinds.TEXT, PetitionTalk::whyNot, Builder::whyNot));

    /** {@return with whom} */
    Id<? extends Party> person();

    /** {@return when} */
    Option<LocalDate> on();

    /** {@return how} */
    Option<Text> how();

    /** {@return the reaction} */
    Option<Text> reaction();

    /** {@return why it was not discussed} */
    Option<Text> whyNot();

    @Override
    default String describe() {
        return "PetitionTalk";
    }

    /** {@return a new builder, with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds {@link PetitionTalk} values. Must be set before building: {@code person}.
     */
    final class Builder extends ImmutablePetitionTalk.Builder {
        Builder() {}
    }
}
