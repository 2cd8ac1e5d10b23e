package nl.bredeblik.model.judgement;

import io.vavr.control.Option;
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
 * A number from 0 to 10 that one person gave on one day, with the reason. It belongs to that person.
 *
 * <p>Dutch: <i>score op de veiligheidsschaal</i>.
 */
@Value.Immutable
@ModelStyle
public interface ScaleScore extends Described {

    /** The table of the fields. */
    Shape<ScaleScore> SHAPE = Shape.of(
            "ScaleScore",
            () -> Table.of(Builder::new, Builder::build)
                    .one("person", Kinds.partyRef(), ScaleScore::person, Builder::person)
                    .one("value", Kinds.INTEGER, ScaleScore::value, Builder::value)
                    .maybe("reason", Kinds.TEXT, ScaleScore::reason, Builder::reason));

    /** {@return who gave it} */
    Id<? extends Party> person();

    /** {@return the number, from 0 to 10 inclusive} Values outside are kept and reported by a rule. */
    int value();

    /** {@return why} */
    Option<Text> reason();

    @Override
    default String describe() {
        return "ScaleScore";
    }

    /** {@return a new builder, with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds {@link ScaleScore} values. Must be set before building: {@code person}, {@code value}.
     */
    final class Builder extends ImmutableScaleScore.Builder {
        Builder() {}
    }
}
