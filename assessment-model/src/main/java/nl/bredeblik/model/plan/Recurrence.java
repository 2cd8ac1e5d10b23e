package nl.bredeblik.model.plan;

import nl.bredeblik.model.entry.Described;
import nl.bredeblik.model.shape.Kinds;
import nl.bredeblik.model.shape.Shape;
import nl.bredeblik.model.shape.Table;
import nl.bredeblik.model.style.ModelStyle;
import org.immutables.value.Value;

/**
 * That something is repeated.
 *
 * <p>Dutch: <i>herhaling</i>.
 */
@Value.Immutable
@ModelStyle
public interface Recurrence extends Described {

    /** The table of the fields. */
    Shape<Recurrence> SHAPE = Shape.of(
            "Recurrence",
            () -> Table.of(Builder::new, Builder::build)
                    .one("every", Kinds.INTEGER, Recurrence::every, Builder::every)
                    .one(
                            "unit",
                            Kinds.code("RecurrenceUnit", RecurrenceUnit.values()),
                            Recurrence::unit,
                            Builder::unit));

    /** {@return the number of units between two times, from 1} */
    int every();

    /** {@return the unit} */
    RecurrenceUnit unit();

    @Override
    default String describe() {
        return "Recurrence";
    }

    /** {@return a new builder, with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds {@link Recurrence} values. Must be set before building: {@code every}, {@code unit}.
     */
    final class Builder extends ImmutableRecurrence.Builder {
        Builder() {}
    }
}
