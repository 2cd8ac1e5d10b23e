package nl.bredeblik.model.judgement;

import io.vavr.control.Option;
import java.time.LocalDate;
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
 * A decision of a case discussion.
 *
 * <p>Dutch: <i>besluit van een bespreking</i>.
 */
@Value.Immutable
@ModelStyle
public interface DiscussionDecision extends Described {

    /** The table of the fields. */
    Shape<DiscussionDecision> SHAPE = Shape.of(
            "DiscussionDecision",
            () -> Table.of(Builder::new, Builder::build)
                    .one(
                            "kind",
                            Kinds.code("DiscussionDecisionKind", DiscussionDecisionKind.values()),
                            DiscussionDecision::kind,
                            Builder::kind)
                    .maybe("reasons", Kinds.TEXT, DiscussionDecision::reasons, Builder::reasons)
                    .maybe("responsible", Kinds.partyRef(), DiscussionDecision::responsible, Builder::responsible)
                    .maybe("due", Kinds.DAY, DiscussionDecision::due, Builder::due));

    /** {@return what was decided} */
    DiscussionDecisionKind kind();

    /** {@return why} */
    Option<Text> reasons();

    /** {@return who carries it out} */
    Option<Id<? extends Party>> responsible();

    /** {@return by when, inclusive} */
    Option<LocalDate> due();

    @Override
    default String describe() {
        return "DiscussionDecision";
    }

    /** {@return a new builder, with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds {@link DiscussionDecision} values. Must be set before building: {@code kind}.
     */
    final class Builder extends ImmutableDiscussionDecision.Builder {
        Builder() {}
    }
}
