package nl.bredeblik.model.judgement;

import io.vavr.control.Option;
import nl.bredeblik.model.entry.Described;
import nl.bredeblik.model.entry.Text;
import nl.bredeblik.model.shape.Kinds;
import nl.bredeblik.model.shape.Shape;
import nl.bredeblik.model.shape.Table;
import nl.bredeblik.model.style.ModelStyle;
import org.immutables.value.Value;

/**
 * That an instrument was used.
 *
 * <p>Dutch: <i>gebruik van een instrument</i>.
 */
@Value.Immutable
@ModelStyle
public interface InstrumentUse extends Described {

    /** The table of the fields. */
    Shape<InstrumentUse> SHAPE = Shape.of(
            "InstrumentUse",
            () -> Table.of(Builder::new, Builder::build)
                    .one("name", Kinds.TEXT, InstrumentUse::name, Builder::name)
                    .maybe("version", Kinds.TEXT, InstrumentUse::version, Builder::version)
                    .maybe("outcome", Kinds.TEXT, InstrumentUse::outcome, Builder::outcome));

    /** {@return its name} */
    Text name();

    /** {@return its version} */
    Option<Text> version();

    /** {@return what it said, as text} */
    Option<Text> outcome();

    @Override
    default String describe() {
        return "InstrumentUse";
    }

    /** {@return a new builder, with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds {@link InstrumentUse} values. Must be set before building: {@code name}.
     */
    final class Builder extends ImmutableInstrumentUse.Builder {
        Builder() {}
    }
}
