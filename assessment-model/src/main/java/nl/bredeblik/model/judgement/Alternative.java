package nl.bredeblik.model.judgement;

import io.vavr.control.Option;
import nl.bredeblik.model.entry.Described;
import nl.bredeblik.model.entry.Text;
import nl.bredeblik.model.entry.YesNoUnknown;
import nl.bredeblik.model.shape.Kinds;
import nl.bredeblik.model.shape.Shape;
import nl.bredeblik.model.shape.Table;
import nl.bredeblik.model.style.ModelStyle;
import org.immutables.value.Value;

/**
 * Another way that was weighed.
 *
 * <p>Dutch: <i>afgewogen alternatief</i>.
 */
@Value.Immutable
@ModelStyle
public interface Alternative extends Described {

    /** The table of the fields. */
    Shape<Alternative> SHAPE = Shape.of(
            "Alternative",
            () -> Table.of(Builder::new, Builder::build)
                    .one("text", Kinds.TEXT, Alternative::text, Builder::text)
                    .one(
                            "lighter",
                            Kinds.code("YesNoUnknown", YesNoUnknown.values()),
                            Alternative::lighter,
                            Builder::lighter)
                    .maybe("weighing", Kinds.TEXT, Alternative::weighing, Builder::weighing)
                    .one(
                            "origin",
                            Kinds.code("AlternativeOrigin", AlternativeOrigin.values()),
                            Alternative::origin,
                            Builder::origin)
                    .maybe("result", Kinds.TEXT, Alternative::result, Builder::result));

    /** {@return what it is} */
    Text text();

    /** {@return whether it is less far-reaching} */
    YesNoUnknown lighter();

    /** {@return why it was not chosen} */
    Option<Text> weighing();

    /** {@return where it comes from} */
    AlternativeOrigin origin();

    /** {@return what came of it, where it was tried} */
    Option<Text> result();

    @Override
    default String describe() {
        return "Alternative";
    }

    /** {@return a new builder, with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds {@link Alternative} values. Must be set before building: {@code text}, {@code lighter}, {@code origin}.
     */
    final class Builder extends ImmutableAlternative.Builder {
        Builder() {}
    }
}
