package nl.bredeblik.model.analysis;

import io.vavr.collection.Seq;
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
 * What somebody wants to understand.
 *
 * <p>Dutch: <i>gedeelde vraag</i>.
 */
@Value.Immutable
@ModelStyle
public interface SharedQuestion extends Described {

    /** The table of the fields. */
    Shape<SharedQuestion> SHAPE = Shape.of(
            "SharedQuestion",
            () -> Table.of(Builder::new, Builder::build)
                    .many("askedBy", Kinds.partyRef(), SharedQuestion::askedBy, Builder::askedBy)
                    .one("text", Kinds.TEXT, SharedQuestion::text, Builder::text));

    /** {@return who asks; empty means everybody} */
    Seq<Id<? extends Party>> askedBy();

    /** {@return the question} */
    Text text();

    @Override
    default String describe() {
        return "SharedQuestion";
    }

    /** {@return a new builder, with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds {@link SharedQuestion} values. Must be set before building: {@code text}.
     */
    final class Builder extends ImmutableSharedQuestion.Builder {
        Builder() {}
    }
}
