package nl.bredeblik.model.plan;

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
 * What somebody does first when it goes wrong.
 *
 * <p>Dutch: <i>eerste stap</i>.
 */
@Value.Immutable
@ModelStyle
public interface FallbackAction extends Described {

    /** The table of the fields. */
    Shape<FallbackAction> SHAPE = Shape.of(
            "FallbackAction",
            () -> Table.of(Builder::new, Builder::build)
                    .one("actor", Kinds.partyRef(), FallbackAction::actor, Builder::actor)
                    .one("text", Kinds.TEXT, FallbackAction::text, Builder::text));

    /** {@return who} */
    Id<? extends Party> actor();

    /** {@return what} */
    Text text();

    @Override
    default String describe() {
        return "FallbackAction";
    }

    /** {@return a new builder, with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds {@link FallbackAction} values. Must be set before building: {@code actor}, {@code text}.
     */
    final class Builder extends ImmutableFallbackAction.Builder {
        Builder() {}
    }
}
