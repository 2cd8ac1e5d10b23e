package nl.bredeblik.model.analysis;

import io.vavr.control.Option;
import nl.bredeblik.model.entry.Described;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.IdKind;
import nl.bredeblik.model.entry.Identified;
import nl.bredeblik.model.entry.Text;
import nl.bredeblik.model.shape.Kinds;
import nl.bredeblik.model.shape.Shape;
import nl.bredeblik.model.shape.Table;
import nl.bredeblik.model.style.ModelStyle;
import org.immutables.value.Value;

/**
 * What comes first, and why.
 *
 * <p>Dutch: <i>prioriteit</i>.
 */
@Value.Immutable
@ModelStyle
public interface Priority extends Described {

    /** The table of the fields. */
    Shape<Priority> SHAPE = Shape.of(
            "Priority",
            () -> Table.of(Builder::new, Builder::build)
                    .one(
                            "element",
                            Kinds.ref(IdKind.PROBLEM, IdKind.STRENGTH, IdKind.FACTOR, IdKind.SAFETY_CONCERN),
                            Priority::element,
                            Builder::element)
                    .one("rank", Kinds.INTEGER, Priority::rank, Builder::rank)
                    .maybe("reason", Kinds.TEXT, Priority::reason, Builder::reason));

    /** {@return what} */
    Id<? extends Identified> element();

    /** {@return the order, from 1} */
    int rank();

    /** {@return why} */
    Option<Text> reason();

    @Override
    default String describe() {
        return "Priority";
    }

    /** {@return a new builder, with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds {@link Priority} values. Must be set before building: {@code element}, {@code rank}.
     */
    final class Builder extends ImmutablePriority.Builder {
        Builder() {}
    }
}
