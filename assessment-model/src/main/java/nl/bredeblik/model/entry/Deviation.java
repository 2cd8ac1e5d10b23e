package nl.bredeblik.model.entry;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import nl.bredeblik.model.style.ModelStyle;
import org.immutables.value.Value;

/**
 * A recorded, dated and reasoned departure from a norm: comply or explain. It explains a finding and stays visible; it
 * never says that the norm was met. Only a norm that allows departure can be deviated from.
 *
 * <p>Dutch: <i>gemotiveerde afwijking</i>.
 */
@Value.Immutable
@ModelStyle
@SuppressWarnings("immutables:from") // Copies of a general type leave out the id, whose type is narrower here.
public interface Deviation extends Entry {

    @Override
    Id<Deviation> id();

    /** {@return the rule that is deviated from} */
    RuleCode rule();

    /** {@return what the deviation is about; empty means the whole file} */
    Seq<Id<? extends Identified>> about();

    /** {@return the day on which the deviation was decided} */
    LocalDate decidedOn();

    /** {@return who decided it} */
    Option<Id<? extends Party>> decidedBy();

    /** {@return why} */
    Text reason();

    /** {@return what is done instead} */
    Option<Text> instead();

    /** {@return who was told} */
    Seq<Id<? extends Party>> told();

    @Override
    default String describe() {
        return "Deviation " + id();
    }

    /** {@return a new builder, with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds {@link Deviation} values. Must be set before building: {@code id}, {@code recordedOn}, {@code rule},
     * {@code decidedOn}, {@code reason}.
     */
    final class Builder extends ImmutableDeviation.Builder implements EntryBuilder<Deviation, Builder> {
        Builder() {
            revision(FIRST_REVISION);
        }
    }
}
