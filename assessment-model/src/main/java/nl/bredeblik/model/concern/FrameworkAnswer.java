package nl.bredeblik.model.concern;

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
 * One of the five questions of the decision framework, answered with reasons.
 *
 * <p>Dutch: <i>antwoord op een vraag van het afwegingskader</i>.
 */
@Value.Immutable
@ModelStyle
public interface FrameworkAnswer extends Described {

    /** The table of the fields. */
    Shape<FrameworkAnswer> SHAPE = Shape.of(
            "FrameworkAnswer",
            () -> Table.of(Builder::new, Builder::build)
                    .one(
                            "question",
                            Kinds.code("FrameworkQuestion", FrameworkQuestion.values()),
                            FrameworkAnswer::question,
                            Builder::question)
                    .one(
                            "answer",
                            Kinds.code("YesNoUnknown", YesNoUnknown.values()),
                            FrameworkAnswer::answer,
                            Builder::answer)
                    .maybe("reason", Kinds.TEXT, FrameworkAnswer::reason, Builder::reason));

    /** {@return which question} */
    FrameworkQuestion question();

    /** {@return the answer} */
    YesNoUnknown answer();

    /** {@return why} */
    Option<Text> reason();

    @Override
    default String describe() {
        return "FrameworkAnswer";
    }

    /** {@return a new builder, with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds {@link FrameworkAnswer} values. Must be set before building: {@code question}, {@code answer}.
     */
    final class Builder extends ImmutableFrameworkAnswer.Builder {
        Builder() {}
    }
}
