package nl.bredeblik.model.judgement;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import nl.bredeblik.model.entry.Entry;
import nl.bredeblik.model.entry.EntryBuilder;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.IdKind;
import nl.bredeblik.model.entry.Identified;
import nl.bredeblik.model.entry.Party;
import nl.bredeblik.model.entry.Text;
import nl.bredeblik.model.shape.Kinds;
import nl.bredeblik.model.shape.Shape;
import nl.bredeblik.model.shape.Table;
import nl.bredeblik.model.style.ModelStyle;
import org.immutables.value.Value;

/**
 * That a second person read a report, petition, analysis or decision critically.
 *
 * <p>Dutch: <i>tegenlezen, tegenspraak</i>.
 */
@Value.Immutable
@ModelStyle
@SuppressWarnings("immutables:from") // Copies of a general type leave out the id, whose type is narrower here.
public interface CounterReading extends Entry {

    /** The table of the fields. */
    Shape<CounterReading> SHAPE = Shape.of(
            IdKind.COUNTER_READING,
            () -> Table.entry(Builder::new, Builder::build)
                    .many("of", Kinds.anyRef(), CounterReading::of, Builder::of)
                    .one("by", Kinds.partyRef(), CounterReading::by, Builder::by)
                    .one("on", Kinds.DAY, CounterReading::on, Builder::on)
                    .maybe("found", Kinds.TEXT, CounterReading::found, Builder::found));

    @Override
    Id<CounterReading> id();

    /** {@return what was read} */
    Seq<Id<? extends Identified>> of();

    /** {@return who read it} */
    Id<? extends Party> by();

    /** {@return when} */
    LocalDate on();

    /** {@return what was found} */
    Option<Text> found();

    @Override
    default String describe() {
        return "CounterReading " + id();
    }

    /** {@return a new builder, with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds {@link CounterReading} values. Must be set before building: {@code id}, {@code recordedOn}, {@code by},
     * {@code on}.
     */
    final class Builder extends ImmutableCounterReading.Builder implements EntryBuilder<CounterReading, Builder> {
        Builder() {
            revision(FIRST_REVISION);
        }
    }
}
