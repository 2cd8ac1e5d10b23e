package nl.bredeblik.model.measure;

import nl.bredeblik.model.entry.Described;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.IdKind;
import nl.bredeblik.model.entry.Text;
import nl.bredeblik.model.family.Member;
import nl.bredeblik.model.shape.Kinds;
import nl.bredeblik.model.shape.Shape;
import nl.bredeblik.model.shape.Table;
import nl.bredeblik.model.style.ModelStyle;
import org.immutables.value.Value;

/**
 * Why a child does not stay in the same place as a brother or sister.
 *
 * <p>Dutch: <i>reden om broers en zussen apart te plaatsen</i>.
 */
@Value.Immutable
@ModelStyle
public interface PlacedApart extends Described {

    /** The table of the fields. */
    Shape<PlacedApart> SHAPE = Shape.of(
            "PlacedApart",
            () -> Table.of(Builder::new, Builder::build)
                    .one("sibling", Kinds.ref(IdKind.MEMBER), PlacedApart::sibling, Builder::sibling)
                    .one("reason", Kinds.TEXT, PlacedApart::reason, Builder::reason));

    /** {@return the brother or sister} */
    Id<Member> sibling();

    /** {@return why they stay apart} */
    Text reason();

    @Override
    default String describe() {
        return "PlacedApart";
    }

    /** {@return a new builder, with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds {@link PlacedApart} values. Must be set before building: {@code sibling}, {@code reason}.
     */
    final class Builder extends ImmutablePlacedApart.Builder {
        Builder() {}
    }
}
