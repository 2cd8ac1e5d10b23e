package nl.bredeblik.model.measure;

import io.vavr.control.Option;
import java.time.LocalDate;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.IdKind;
import nl.bredeblik.model.entry.Part;
import nl.bredeblik.model.entry.Party;
import nl.bredeblik.model.entry.Text;
import nl.bredeblik.model.shape.Kinds;
import nl.bredeblik.model.shape.Shape;
import nl.bredeblik.model.shape.Table;
import nl.bredeblik.model.style.ModelStyle;
import org.immutables.value.Value;

/**
 * Something that a court ordered an organisation to do.
 *
 * <p>Dutch: <i>opdracht van de rechter</i>.
 */
@Value.Immutable
@ModelStyle
@SuppressWarnings("immutables:from") // Copies of a general type leave out the id, whose type is narrower here.
public interface CourtInstruction extends Part {

    /** The table of the fields. */
    Shape<CourtInstruction> SHAPE = Shape.of(
            IdKind.COURT_INSTRUCTION,
            () -> Table.of(Builder::new, Builder::build)
                    .one("id", Kinds.id(), CourtInstruction::id, Builder::id)
                    .one("text", Kinds.TEXT, CourtInstruction::text, Builder::text)
                    .maybe("to", Kinds.partyRef(), CourtInstruction::to, Builder::to)
                    .maybe("due", Kinds.DAY, CourtInstruction::due, Builder::due));

    @Override
    Id<CourtInstruction> id();

    /** {@return what} */
    Text text();

    /** {@return who must do it} */
    Option<Id<? extends Party>> to();

    /** {@return by when, inclusive} */
    Option<LocalDate> due();

    @Override
    default String describe() {
        return "CourtInstruction " + id();
    }

    /** {@return a new builder, with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds {@link CourtInstruction} values. Must be set before building: {@code id}, {@code text}.
     */
    final class Builder extends ImmutableCourtInstruction.Builder {
        Builder() {}
    }
}
