package nl.bredeblik.model.team;

import io.vavr.control.Option;
import nl.bredeblik.model.entry.Entry;
import nl.bredeblik.model.entry.EntryBuilder;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.IdKind;
import nl.bredeblik.model.entry.Text;
import nl.bredeblik.model.shape.Kinds;
import nl.bredeblik.model.shape.Shape;
import nl.bredeblik.model.shape.Table;
import nl.bredeblik.model.shape.TimeShapes;
import nl.bredeblik.model.style.ModelStyle;
import nl.bredeblik.model.time.DayPeriod;
import org.immutables.value.Value;

/**
 * The two steady professionals of a family. A change of the duo is a visible event.
 *
 * <p>Dutch: <i>vast duo</i>.
 */
@Value.Immutable
@ModelStyle
@SuppressWarnings("immutables:from") // Copies of a general type leave out the id, whose type is narrower here.
public interface DuoAssignment extends Entry {

    /** The table of the fields. */
    Shape<DuoAssignment> SHAPE = Shape.of(
            IdKind.DUO_ASSIGNMENT,
            () -> Table.entry(Builder::new, Builder::build)
                    .one("first", Kinds.ref(IdKind.PROFESSIONAL), DuoAssignment::first, Builder::first)
                    .one("second", Kinds.ref(IdKind.PROFESSIONAL), DuoAssignment::second, Builder::second)
                    .one("period", TimeShapes.DAY_PERIOD, DuoAssignment::period, Builder::period)
                    .maybe("reasonEnd", Kinds.TEXT, DuoAssignment::reasonEnd, Builder::reasonEnd));

    @Override
    Id<DuoAssignment> id();

    /** {@return one of the two} */
    Id<Professional> first();

    /** {@return the other} */
    Id<Professional> second();

    /** {@return from when until when, both ends inclusive} */
    DayPeriod period();

    /** {@return why it ended} */
    Option<Text> reasonEnd();

    @Override
    default String describe() {
        return "DuoAssignment " + id();
    }

    /** {@return a new builder, with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds {@link DuoAssignment} values. Must be set before building: {@code id}, {@code recordedOn}, {@code first},
     * {@code second}, {@code period}.
     */
    final class Builder extends ImmutableDuoAssignment.Builder implements EntryBuilder<DuoAssignment, Builder> {
        Builder() {
            revision(FIRST_REVISION);
        }
    }
}
