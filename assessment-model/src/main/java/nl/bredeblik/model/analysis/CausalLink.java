package nl.bredeblik.model.analysis;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.IdKind;
import nl.bredeblik.model.entry.Identified;
import nl.bredeblik.model.entry.Part;
import nl.bredeblik.model.entry.Text;
import nl.bredeblik.model.shape.Kinds;
import nl.bredeblik.model.shape.Shape;
import nl.bredeblik.model.shape.Table;
import nl.bredeblik.model.style.ModelStyle;
import org.immutables.value.Value;

/**
 * A directed influence of one element on another, or on a concern.
 *
 * <p>Dutch: <i>samenhang, verband</i>.
 */
@Value.Immutable
@ModelStyle
@SuppressWarnings("immutables:from") // Copies of a general type leave out the id, whose type is narrower here.
public interface CausalLink extends Part {

    /** The table of the fields. */
    Shape<CausalLink> SHAPE = Shape.of(
            IdKind.CAUSAL_LINK,
            () -> Table.of(Builder::new, Builder::build)
                    .one("id", Kinds.id(), CausalLink::id, Builder::id)
                    .one(
                            "source",
                            Kinds.ref(IdKind.PROBLEM, IdKind.STRENGTH, IdKind.FACTOR),
                            CausalLink::source,
                            Builder::source)
                    .one(
                            "target",
                            Kinds.ref(IdKind.PROBLEM, IdKind.STRENGTH, IdKind.FACTOR, IdKind.SAFETY_CONCERN),
                            CausalLink::target,
                            Builder::target)
                    .one("effect", Kinds.code("LinkEffect", LinkEffect.values()), CausalLink::effect, Builder::effect)
                    .one(
                            "confidence",
                            Kinds.code("Confidence", Confidence.values()),
                            CausalLink::confidence,
                            Builder::confidence)
                    .maybe("explanation", Kinds.TEXT, CausalLink::explanation, Builder::explanation)
                    .many("evidence", Kinds.anyRef(), CausalLink::evidence, Builder::evidence));

    @Override
    Id<CausalLink> id();

    /** {@return what influences} */
    Id<? extends Element> source();

    /** {@return what is influenced} */
    Id<? extends Identified> target();

    /** {@return how} */
    LinkEffect effect();

    /** {@return how sure those who made the analysis are} */
    Confidence confidence();

    /** {@return how it works} */
    Option<Text> explanation();

    /** {@return on what it rests} */
    Seq<Id<? extends Identified>> evidence();

    @Override
    default String describe() {
        return "CausalLink " + id();
    }

    /** {@return a new builder, with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds {@link CausalLink} values. Must be set before building: {@code id}, {@code source}, {@code target},
     * {@code effect}, {@code confidence}.
     */
    final class Builder extends ImmutableCausalLink.Builder {
        Builder() {}
    }
}
