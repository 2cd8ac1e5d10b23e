package nl.bredeblik.model.team;

import nl.bredeblik.model.entry.Described;
import nl.bredeblik.model.shape.Kinds;
import nl.bredeblik.model.shape.Shape;
import nl.bredeblik.model.shape.Table;
import nl.bredeblik.model.shape.TimeShapes;
import nl.bredeblik.model.style.ModelStyle;
import nl.bredeblik.model.time.PartialPeriod;
import org.immutables.value.Value;

/**
 * An entry of a professional in a professional register.
 *
 * <p>Dutch: <i>beroepsregistratie</i>.
 */
@Value.Immutable
@ModelStyle
public interface Registration extends Described {

    /** The table of the fields. */
    Shape<Registration> SHAPE = Shape.of(
            "Registration",
            () -> Table.of(Builder::new, Builder::build)
                    .one(
                            "register",
                            Kinds.code("ProfessionalRegister", ProfessionalRegister.values()),
                            Registration::register,
                            Builder::register)
                    .one("period", TimeShapes.PARTIAL_PERIOD, Registration::period, Builder::period));

    /** {@return which register} */
    ProfessionalRegister register();

    /** {@return from when until when, both ends inclusive} */
    PartialPeriod period();

    @Override
    default String describe() {
        return "Registration";
    }

    /** {@return a new builder, with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds {@link Registration} values. Must be set before building: {@code register}, {@code period}.
     */
    final class Builder extends ImmutableRegistration.Builder {
        Builder() {}
    }
}
