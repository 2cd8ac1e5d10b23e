package nl.bredeblik.model.statement;

import io.vavr.control.Option;
import java.time.LocalDate;
import nl.bredeblik.model.entry.Described;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.IdKind;
import nl.bredeblik.model.entry.Party;
import nl.bredeblik.model.entry.Text;
import nl.bredeblik.model.shape.Kinds;
import nl.bredeblik.model.shape.Shape;
import nl.bredeblik.model.shape.Table;
import nl.bredeblik.model.style.ModelStyle;
import org.immutables.value.Value;

/**
 * A line about one person in a judgement, report or analysis: what was considered, or that there is nothing particular
 * and when that was asked.
 *
 * <p>Dutch: <i>overweging per gezinslid</i>.
 */
@Value.Immutable
@ModelStyle
public interface Consideration extends Described {

    /** The table of the fields. */
    Shape<Consideration> SHAPE = Shape.of(
            "Consideration",
            () -> Table.of(Builder::new, Builder::build)
                    .one(
                            "person",
                            Kinds.ref(IdKind.MEMBER, IdKind.NETWORK_PERSON),
                            Consideration::person,
                            Builder::person)
                    .maybe("note", Kinds.TEXT, Consideration::note, Builder::note)
                    .maybe(
                            "nothingParticularOn",
                            Kinds.DAY,
                            Consideration::nothingParticularOn,
                            Builder::nothingParticularOn));

    /** {@return about whom} */
    Id<? extends Party> person();

    /** {@return what was considered} */
    Option<Text> note();

    /** {@return the day on which it was asked and nothing particular came up} */
    Option<LocalDate> nothingParticularOn();

    @Override
    default String describe() {
        return "Consideration";
    }

    /** {@return a new builder, with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds {@link Consideration} values. Must be set before building: {@code person}.
     */
    final class Builder extends ImmutableConsideration.Builder {
        Builder() {}
    }
}
