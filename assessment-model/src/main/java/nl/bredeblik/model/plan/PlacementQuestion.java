package nl.bredeblik.model.plan;

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
 * Something that is still examined during a stay elsewhere: what, by whom and by when.
 *
 * <p>Dutch: <i>onderzoeksvraag bij een plaatsing</i>.
 */
@Value.Immutable
@ModelStyle
public interface PlacementQuestion extends Described {

    /** The table of the fields. */
    Shape<PlacementQuestion> SHAPE = Shape.of(
            "PlacementQuestion",
            () -> Table.of(Builder::new, Builder::build)
                    .one("question", Kinds.TEXT, PlacementQuestion::question, Builder::question)
                    .maybe("by", Kinds.partyRef(), PlacementQuestion::by, Builder::by)
                    .maybe("due", Kinds.DAY, PlacementQuestion::due, Builder::due));

    /** {@return what is examined} */
    Text question();

    /** {@return by whom} */
    Option<Id<? extends Party>> by();

    /** {@return by when, inclusive: the day of the answer, never a term for a return} */
    Option<LocalDate> due();

    @Override
    default String describe() {
        return "PlacementQuestion";
    }

    /** {@return a new builder, with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds {@link PlacementQuestion} values. Must be set before building: {@code question}.
     */
    final class Builder extends ImmutablePlacementQuestion.Builder {
        Builder() {}
    }
}
