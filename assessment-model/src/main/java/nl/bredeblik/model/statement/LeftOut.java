package nl.bredeblik.model.statement;

import nl.bredeblik.model.entry.Described;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.Identified;
import nl.bredeblik.model.entry.Text;
import nl.bredeblik.model.shape.Kinds;
import nl.bredeblik.model.shape.Shape;
import nl.bredeblik.model.shape.Table;
import nl.bredeblik.model.style.ModelStyle;
import org.immutables.value.Value;

/**
 * That a record is deliberately not used, and why.
 *
 * <p>Dutch: <i>weggelaten, met reden</i>.
 */
@Value.Immutable
@ModelStyle
public interface LeftOut extends Described {

    /** The table of the fields. */
    Shape<LeftOut> SHAPE = Shape.of(
            "LeftOut",
            () -> Table.of(Builder::new, Builder::build)
                    .one("item", Kinds.anyRef(), LeftOut::item, Builder::item)
                    .one("reason", Kinds.TEXT, LeftOut::reason, Builder::reason));

    /** {@return what is left out} */
    Id<? extends Identified> item();

    /** {@return why} */
    Text reason();

    @Override
    default String describe() {
        return "LeftOut";
    }

    /** {@return a new builder, with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds {@link LeftOut} values. Must be set before building: {@code item}, {@code reason}.
     */
    final class Builder extends ImmutableLeftOut.Builder {
        Builder() {}
    }
}
