package nl.bredeblik.model.analysis;

import io.vavr.collection.Seq;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.IdKind;
import nl.bredeblik.model.entry.Identified;
import nl.bredeblik.model.entry.Party;
import nl.bredeblik.model.entry.Text;
import nl.bredeblik.model.shape.Kinds;
import nl.bredeblik.model.shape.Shape;
import nl.bredeblik.model.shape.Table;
import nl.bredeblik.model.style.ModelStyle;
import org.immutables.value.Value;

/**
 * What goes well or helps.
 *
 * <p>Dutch: <i>kracht</i>.
 */
@Value.Immutable
@ModelStyle
@SuppressWarnings("immutables:from") // Copies of a general type leave out the id, whose type is narrower here.
public interface Strength extends Element {

    /** The table of the fields. */
    Shape<Strength> SHAPE = Shape.of(
            IdKind.STRENGTH,
            () -> Table.of(Builder::new, Builder::build)
                    .one("id", Kinds.id(), Strength::id, Builder::id)
                    .one("text", Kinds.TEXT, Strength::text, Builder::text)
                    .many("of", Kinds.ref(IdKind.MEMBER, IdKind.NETWORK_PERSON), Strength::of, Builder::of)
                    .one(
                            "lifeDomain",
                            Kinds.code("LifeDomain", LifeDomain.values()),
                            Strength::lifeDomain,
                            Builder::lifeDomain)
                    .many("evidence", Kinds.anyRef(), Strength::evidence, Builder::evidence));

    @Override
    Id<Strength> id();

    /** {@return what goes well} */
    Text text();

    /** {@return whose it is} Empty means of the whole family. */
    Seq<Id<? extends Party>> of();

    /** {@return in which area of life} */
    LifeDomain lifeDomain();

    /** {@return on what it rests} */
    Seq<Id<? extends Identified>> evidence();

    @Override
    default String describe() {
        return "Strength " + id();
    }

    /** {@return a new builder, with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds {@link Strength} values. Must be set before building: {@code id}, {@code text}, {@code lifeDomain}.
     */
    final class Builder extends ImmutableStrength.Builder {
        Builder() {}
    }
}
