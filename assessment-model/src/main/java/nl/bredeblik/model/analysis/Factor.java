package nl.bredeblik.model.analysis;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.IdKind;
import nl.bredeblik.model.entry.Identified;
import nl.bredeblik.model.entry.Party;
import nl.bredeblik.model.entry.Text;
import nl.bredeblik.model.entry.YesNoUnknown;
import nl.bredeblik.model.shape.Kinds;
import nl.bredeblik.model.shape.Shape;
import nl.bredeblik.model.shape.Table;
import nl.bredeblik.model.style.ModelStyle;
import org.immutables.value.Value;

/**
 * An influence, by its function: what made it likely, what set it off, what keeps it going, what protects.
 *
 * <p>Dutch: <i>factor</i>.
 */
@Value.Immutable
@ModelStyle
@SuppressWarnings("immutables:from") // Copies of a general type leave out the id, whose type is narrower here.
public interface Factor extends Element {

    /** The table of the fields. */
    Shape<Factor> SHAPE = Shape.of(
            IdKind.FACTOR,
            () -> Table.of(Builder::new, Builder::build)
                    .one("id", Kinds.id(), Factor::id, Builder::id)
                    .one("text", Kinds.TEXT, Factor::text, Builder::text)
                    .many(
                            "functions",
                            Kinds.code("FactorFunction", FactorFunction.values()),
                            Factor::functions,
                            Builder::functions)
                    .one("level", Kinds.code("FactorLevel", FactorLevel.values()), Factor::level, Builder::level)
                    .maybe(
                            "dimension",
                            Kinds.code("FactorDimension", FactorDimension.values()),
                            Factor::dimension,
                            Builder::dimension)
                    .many("members", Kinds.ref(IdKind.MEMBER, IdKind.NETWORK_PERSON), Factor::members, Builder::members)
                    .one(
                            "changeable",
                            Kinds.code("YesNoUnknown", YesNoUnknown.values()),
                            Factor::changeable,
                            Builder::changeable)
                    .many("evidence", Kinds.anyRef(), Factor::evidence, Builder::evidence));

    @Override
    Id<Factor> id();

    /** {@return what it is} */
    Text text();

    /** {@return what it does; one or more} */
    Seq<FactorFunction> functions();

    /** {@return where it is found} */
    FactorLevel level();

    /** {@return biological, psychological or social} */
    Option<FactorDimension> dimension();

    /** {@return whom it is about} Empty means nobody in particular. */
    Seq<Id<? extends Party>> members();

    /** {@return whether it can be changed} */
    YesNoUnknown changeable();

    /** {@return on what it rests} */
    Seq<Id<? extends Identified>> evidence();

    @Override
    default String describe() {
        return "Factor " + id();
    }

    /** {@return a new builder, with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds {@link Factor} values. Must be set before building: {@code id}, {@code text}, {@code level}, {@code
     * changeable}.
     */
    final class Builder extends ImmutableFactor.Builder {
        Builder() {}
    }
}
