package nl.bredeblik.model.participation;

import io.vavr.control.Option;
import java.time.LocalDate;
import nl.bredeblik.model.entry.Entry;
import nl.bredeblik.model.entry.EntryBuilder;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.IdKind;
import nl.bredeblik.model.entry.Text;
import nl.bredeblik.model.shape.Kinds;
import nl.bredeblik.model.shape.Shape;
import nl.bredeblik.model.shape.Table;
import nl.bredeblik.model.style.ModelStyle;
import org.immutables.value.Value;

/**
 * How a view was weighed, and that the person was told.
 *
 * <p>Dutch: <i>weging van een visie</i>.
 */
@Value.Immutable
@ModelStyle
@SuppressWarnings("immutables:from") // Copies of a general type leave out the id, whose type is narrower here.
public interface PerspectiveWeighing extends Entry {

    /** The table of the fields. */
    Shape<PerspectiveWeighing> SHAPE = Shape.of(
            IdKind.PERSPECTIVE_WEIGHING,
            () -> Table.entry(Builder::new, Builder::build)
                    .one(
                            "perspective",
                            Kinds.ref(IdKind.PERSPECTIVE),
                            PerspectiveWeighing::perspective,
                            Builder::perspective)
                    .one("on", Kinds.DAY, PerspectiveWeighing::on, Builder::on)
                    .one("weighing", Kinds.TEXT, PerspectiveWeighing::weighing, Builder::weighing)
                    .maybe("toldOn", Kinds.DAY, PerspectiveWeighing::toldOn, Builder::toldOn));

    @Override
    Id<PerspectiveWeighing> id();

    /** {@return which view} */
    Id<Perspective> perspective();

    /** {@return when} */
    LocalDate on();

    /** {@return how it was weighed} */
    Text weighing();

    /** {@return when the person was told} */
    Option<LocalDate> toldOn();

    @Override
    default String describe() {
        return "PerspectiveWeighing " + id();
    }

    /** {@return a new builder, with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds {@link PerspectiveWeighing} values. Must be set before building: {@code id}, {@code recordedOn}, {@code
     * perspective}, {@code on}, {@code weighing}.
     */
    final class Builder extends ImmutablePerspectiveWeighing.Builder
            implements EntryBuilder<PerspectiveWeighing, Builder> {
        Builder() {
            revision(FIRST_REVISION);
        }
    }
}
