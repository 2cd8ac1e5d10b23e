package nl.bredeblik.model.measure;

import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.IdKind;
import nl.bredeblik.model.entry.Part;
import nl.bredeblik.model.entry.Text;
import nl.bredeblik.model.family.Member;
import nl.bredeblik.model.shape.Kinds;
import nl.bredeblik.model.shape.Shape;
import nl.bredeblik.model.shape.Table;
import nl.bredeblik.model.style.ModelStyle;
import org.immutables.value.Value;

/**
 * A concrete threat to a child's development, as the order or petition names it.
 *
 * <p>Dutch: <i>concrete bedreiging</i>.
 */
@Value.Immutable
@ModelStyle
@SuppressWarnings("immutables:from") // Copies of a general type leave out the id, whose type is narrower here.
public interface Threat extends Part {

    /** The table of the fields. */
    Shape<Threat> SHAPE = Shape.of(
            IdKind.THREAT,
            () -> Table.of(Builder::new, Builder::build)
                    .one("id", Kinds.id(), Threat::id, Builder::id)
                    .one("text", Kinds.TEXT, Threat::text, Builder::text)
                    .one("child", Kinds.ref(IdKind.MEMBER), Threat::child, Builder::child));

    @Override
    Id<Threat> id();

    /** {@return what it is} */
    Text text();

    /** {@return for which child} */
    Id<Member> child();

    @Override
    default String describe() {
        return "Threat " + id();
    }

    /** {@return a new builder, with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds {@link Threat} values. Must be set before building: {@code id}, {@code text}, {@code child}.
     */
    final class Builder extends ImmutableThreat.Builder {
        Builder() {}
    }
}
