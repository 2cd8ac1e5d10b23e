package nl.bredeblik.model.participation;

import io.vavr.control.Option;
import nl.bredeblik.model.entry.Described;
import nl.bredeblik.model.entry.Text;
import nl.bredeblik.model.shape.Kinds;
import nl.bredeblik.model.shape.Shape;
import nl.bredeblik.model.shape.Table;
import nl.bredeblik.model.style.ModelStyle;
import org.immutables.value.Value;

/**
 * An answer about one theme.
 *
 * <p>Dutch: <i>antwoord in een procesevaluatie</i>.
 */
@Value.Immutable
@ModelStyle
public interface ProcessAnswer extends Described {

    /** The table of the fields. */
    Shape<ProcessAnswer> SHAPE = Shape.of(
            "ProcessAnswer",
            () -> Table.of(Builder::new, Builder::build)
                    .one(
                            "theme",
                            Kinds.code("ProcessTheme", ProcessTheme.values()),
                            ProcessAnswer::theme,
                            Builder::theme)
                    .maybe("score", Kinds.INTEGER, ProcessAnswer::score, Builder::score)
                    .maybe("words", Kinds.TEXT, ProcessAnswer::words, Builder::words));

    /** {@return the theme} */
    ProcessTheme theme();

    /**
     * {@return a mark from 1 to 5 inclusive, where it was asked} It belongs to the person and is never computed with.
     */
    Option<Integer> score();

    /** {@return in own words} */
    Option<Text> words();

    @Override
    default String describe() {
        return "ProcessAnswer";
    }

    /** {@return a new builder, with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds {@link ProcessAnswer} values. Must be set before building: {@code theme}.
     */
    final class Builder extends ImmutableProcessAnswer.Builder {
        Builder() {}
    }
}
