package nl.bredeblik.model.analysis;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.IdKind;
import nl.bredeblik.model.entry.Identified;
import nl.bredeblik.model.entry.Part;
import nl.bredeblik.model.entry.Text;
import nl.bredeblik.model.entry.YesNoUnknown;
import nl.bredeblik.model.shape.Kinds;
import nl.bredeblik.model.shape.Shape;
import nl.bredeblik.model.shape.Table;
import nl.bredeblik.model.style.ModelStyle;
import org.immutables.value.Value;

/**
 * A testable explanation, with what speaks for and against it.
 *
 * <p>Dutch: <i>hypothese</i>.
 */
@Value.Immutable
@ModelStyle
@SuppressWarnings("immutables:from") // Copies of a general type leave out the id, whose type is narrower here.
public interface Hypothesis extends Part {

    /** The table of the fields. */
    Shape<Hypothesis> SHAPE = Shape.of(
            IdKind.HYPOTHESIS,
            () -> Table.of(Builder::new, Builder::build)
                    .one("id", Kinds.id(), Hypothesis::id, Builder::id)
                    .one("text", Kinds.TEXT, Hypothesis::text, Builder::text)
                    .many(
                            "explains",
                            Kinds.ref(IdKind.PROBLEM, IdKind.STRENGTH, IdKind.FACTOR, IdKind.SAFETY_CONCERN),
                            Hypothesis::explains,
                            Builder::explains)
                    .many("supportedBy", Kinds.anyRef(), Hypothesis::supportedBy, Builder::supportedBy)
                    .many("contradictedBy", Kinds.anyRef(), Hypothesis::contradictedBy, Builder::contradictedBy)
                    .one(
                            "contradictionSought",
                            Kinds.code("YesNoUnknown", YesNoUnknown.values()),
                            Hypothesis::contradictionSought,
                            Builder::contradictionSought)
                    .one(
                            "status",
                            Kinds.code("HypothesisStatus", HypothesisStatus.values()),
                            Hypothesis::status,
                            Builder::status)
                    .maybe("test", Kinds.TEXT, Hypothesis::test, Builder::test)
                    .many(
                            "alternativeTo",
                            Kinds.ref(IdKind.HYPOTHESIS),
                            Hypothesis::alternativeTo,
                            Builder::alternativeTo));

    @Override
    Id<Hypothesis> id();

    /** {@return the explanation} */
    Text text();

    /** {@return what it explains} */
    Seq<Id<? extends Identified>> explains();

    /** {@return what speaks for it} */
    Seq<Id<? extends Identified>> supportedBy();

    /** {@return what speaks against it} */
    Seq<Id<? extends Identified>> contradictedBy();

    /** {@return whether contradicting information was looked for} */
    YesNoUnknown contradictionSought();

    /** {@return how it stands} */
    HypothesisStatus status();

    /** {@return how it is tested} */
    Option<Text> test();

    /** {@return the explanations it competes with} */
    Seq<Id<Hypothesis>> alternativeTo();

    @Override
    default String describe() {
        return "Hypothesis " + id();
    }

    /** {@return a new builder, with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds {@link Hypothesis} values. Must be set before building: {@code id}, {@code text}, {@code
     * contradictionSought}, {@code status}.
     */
    final class Builder extends ImmutableHypothesis.Builder {
        Builder() {}
    }
}
