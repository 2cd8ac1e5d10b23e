package nl.bredeblik.model.participation;

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
 * That a person withdraws consent, objects or declines. It is a right, never a defect.
 *
 * <p>Dutch: <i>standpunt: intrekking van toestemming, bezwaar, of niet op een aanbod ingaan</i>.
 */
@Value.Immutable
@ModelStyle
@SuppressWarnings("immutables:from") // Copies of a general type leave out the id, whose type is narrower here.
public interface Position extends Entry {

    /** The table of the fields. */
    Shape<Position> SHAPE = Shape.of(
            IdKind.POSITION,
            () -> Table.entry(Builder::new, Builder::build)
                    .one("kind", Kinds.code("PositionKind", PositionKind.values()), Position::kind, Builder::kind)
                    .one("person", Kinds.partyRef(), Position::person, Builder::person)
                    .one("on", Kinds.DAY, Position::on, Builder::on)
                    .many("about", Kinds.anyRef(), Position::about, Builder::about)
                    .maybe("words", Kinds.TEXT, Position::words, Builder::words));

    @Override
    Id<Position> id();

    /** {@return what kind of position} */
    PositionKind kind();

    /** {@return whose} */
    Id<? extends Party> person();

    /** {@return when} */
    LocalDate on();

    /** {@return about what} */
    Seq<Id<? extends Identified>> about();

    /** {@return in own words} */
    Option<Text> words();

    @Override
    default String describe() {
        return "Position " + id();
    }

    /** {@return a new builder, with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds {@link Position} values. Must be set before building: {@code id}, {@code recordedOn}, {@code kind},
     * {@code person}, {@code on}.
     */
    final class Builder extends ImmutablePosition.Builder implements EntryBuilder<Position, Builder> {
        Builder() {
            revision(FIRST_REVISION);
        }
    }
}
