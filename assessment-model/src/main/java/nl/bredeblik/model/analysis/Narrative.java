package nl.bredeblik.model.analysis;

import io.vavr.collection.Seq;
import nl.bredeblik.model.entry.Described;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.IdKind;
import nl.bredeblik.model.entry.Identified;
import nl.bredeblik.model.entry.Text;
import nl.bredeblik.model.family.Member;
import nl.bredeblik.model.shape.Kinds;
import nl.bredeblik.model.shape.Shape;
import nl.bredeblik.model.shape.Table;
import nl.bredeblik.model.style.ModelStyle;
import org.immutables.value.Value;

/**
 * A short account in plain words that uses only elements of the analysis.
 *
 * <p>Dutch: <i>samenhangend beeld, werktheorie</i>.
 */
@Value.Immutable
@ModelStyle
public interface Narrative extends Described {

    /** The table of the fields. */
    Shape<Narrative> SHAPE = Shape.of(
            "Narrative",
            () -> Table.of(Builder::new, Builder::build)
                    .many("members", Kinds.ref(IdKind.MEMBER), Narrative::members, Builder::members)
                    .one("text", Kinds.TEXT, Narrative::text, Builder::text)
                    .many(
                            "uses",
                            Kinds.ref(
                                    IdKind.PROBLEM,
                                    IdKind.STRENGTH,
                                    IdKind.FACTOR,
                                    IdKind.CAUSAL_LINK,
                                    IdKind.HYPOTHESIS,
                                    IdKind.NEED,
                                    IdKind.SAFETY_CONCERN),
                            Narrative::uses,
                            Builder::uses));

    /** {@return whose story it is} Empty means the whole family's. */
    Seq<Id<Member>> members();

    /** {@return the account} */
    Text text();

    /** {@return the elements it uses} */
    Seq<Id<? extends Identified>> uses();

    @Override
    default String describe() {
        return "Narrative";
    }

    /** {@return a new builder, with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds {@link Narrative} values. Must be set before building: {@code text}.
     */
    final class Builder extends ImmutableNarrative.Builder {
        Builder() {}
    }
}
