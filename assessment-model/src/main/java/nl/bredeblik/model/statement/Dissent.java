package nl.bredeblik.model.statement;

import io.vavr.control.Option;
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
 * That somebody sees it differently, and how that was answered. It stands beside the joint view.
 *
 * <p>Dutch: <i>afwijkende mening</i>.
 */
@Value.Immutable
@ModelStyle
public interface Dissent extends Described {

    /** The table of the fields. */
    Shape<Dissent> SHAPE = Shape.of(
            "Dissent",
            () -> Table.of(Builder::new, Builder::build)
                    .one("person", Kinds.partyRef(), Dissent::person, Builder::person)
                    .one("text", Kinds.TEXT, Dissent::text, Builder::text)
                    .maybe("answer", Kinds.TEXT, Dissent::answer, Builder::answer));

    /** {@return who} */
    Id<? extends Party> person();

    /** {@return how the person sees it} */
    Text text();

    /** {@return how it was answered} */
    Option<Text> answer();

    @Override
    default String describe() {
        return "Dissent";
    }

    /** {@return a new builder, with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds {@link Dissent} values. Must be set before building: {@code person}, {@code text}.
     */
    final class Builder extends ImmutableDissent.Builder {
        Builder() {}
    }
}
