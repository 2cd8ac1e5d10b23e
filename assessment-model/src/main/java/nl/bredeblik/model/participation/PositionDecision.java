package nl.bredeblik.model.participation;

import io.vavr.control.Option;
import java.time.LocalDate;
import nl.bredeblik.model.entry.Entry;
import nl.bredeblik.model.entry.EntryBuilder;
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
 * Whether, and on which ground, the work goes on after a withdrawal, objection or refusal.
 *
 * <p>Dutch: <i>besluit na een intrekking, bezwaar of niet ingaan op een aanbod</i>.
 */
@Value.Immutable
@ModelStyle
@SuppressWarnings("immutables:from") // Copies of a general type leave out the id, whose type is narrower here.
public interface PositionDecision extends Entry {

    /** The table of the fields. */
    Shape<PositionDecision> SHAPE = Shape.of(
            IdKind.POSITION_DECISION,
            () -> Table.entry(Builder::new, Builder::build)
                    .one("position", Kinds.ref(IdKind.POSITION), PositionDecision::position, Builder::position)
                    .one("on", Kinds.DAY, PositionDecision::on, Builder::on)
                    .one("goesOn", Kinds.BOOLEAN, PositionDecision::goesOn, Builder::goesOn)
                    .maybe("ground", Kinds.TEXT, PositionDecision::ground, Builder::ground)
                    .maybe("by", Kinds.partyRef(), PositionDecision::by, Builder::by));

    @Override
    Id<PositionDecision> id();

    /** {@return which position} */
    Id<Position> position();

    /** {@return when} */
    LocalDate on();

    /** {@return whether the work goes on} */
    boolean goesOn();

    /** {@return on which ground} */
    Option<Text> ground();

    /** {@return who decided} */
    Option<Id<? extends Party>> by();

    @Override
    default String describe() {
        return "PositionDecision " + id();
    }

    /** {@return a new builder, with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds {@link PositionDecision} values. Must be set before building: {@code id}, {@code recordedOn}, {@code
     * position}, {@code on}, {@code goesOn}.
     */
    final class Builder extends ImmutablePositionDecision.Builder implements EntryBuilder<PositionDecision, Builder> {
        Builder() {
            revision(FIRST_REVISION);
        }
    }
}
