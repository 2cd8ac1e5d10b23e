package nl.bredeblik.model.analysis;

import io.vavr.collection.Seq;
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
 * What a member needs.
 *
 * <p>Dutch: <i>behoefte</i>.
 */
@Value.Immutable
@ModelStyle
@SuppressWarnings("immutables:from") // Copies of a general type leave out the id, whose type is narrower here.
public interface Need extends Part {

    /** The table of the fields. */
    Shape<Need> SHAPE = Shape.of(
            IdKind.NEED,
            () -> Table.of(Builder::new, Builder::build)
                    .one("id", Kinds.id(), Need::id, Builder::id)
                    .many("members", Kinds.ref(IdKind.MEMBER), Need::members, Builder::members)
                    .one("text", Kinds.TEXT, Need::text, Builder::text)
                    .many(
                            "basedOn",
                            Kinds.ref(IdKind.PROBLEM, IdKind.STRENGTH, IdKind.FACTOR),
                            Need::basedOn,
                            Builder::basedOn));

    @Override
    Id<Need> id();

    /** {@return who needs it} Empty means the whole family. */
    Seq<Id<Member>> members();

    /** {@return what is needed} */
    Text text();

    /** {@return on which elements it rests} */
    Seq<Id<? extends Element>> basedOn();

    @Override
    default String describe() {
        return "Need " + id();
    }

    /** {@return a new builder, with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds {@link Need} values. Must be set before building: {@code id}, {@code text}.
     */
    final class Builder extends ImmutableNeed.Builder {
        Builder() {}
    }
}
