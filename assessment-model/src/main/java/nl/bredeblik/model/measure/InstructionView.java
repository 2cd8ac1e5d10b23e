package nl.bredeblik.model.measure;

import io.vavr.control.Option;
import java.time.LocalDate;
import nl.bredeblik.model.entry.Described;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.Party;
import nl.bredeblik.model.entry.Text;
import nl.bredeblik.model.shape.Kinds;
import nl.bredeblik.model.shape.Shape;
import nl.bredeblik.model.shape.Table;
import nl.bredeblik.model.style.ModelStyle;
import org.immutables.value.Value;

/**
 * Whether somebody to whom a written instruction is addressed could say beforehand what he or she thinks of it; or why not.
 *
 * <p>Dutch: <i>zienswijze vooraf</i>.
 */
@Value.Immutable
@ModelStyle
public interface InstructionView extends Described {

    /** The table of the fields. */
    Shape<InstructionView> SHAPE = Shape.of(
            "InstructionView",
            () -> Table.of(Builder::new, Builder::build)
                    .one("person", Kinds.partyRef(), InstructionView::person, Builder::person)
                    .maybe("askedOn", Kinds.DAY, InstructionView::askedOn, Builder::askedOn)
                    .maybe("view", Kinds.TEXT, InstructionView::view, Builder::view)
                    .maybe("whyNot", Kinds.TEXT, InstructionView::whyNot, Builder::whyNot));

    /** {@return who} */
    Id<? extends Party> person();

    /** {@return when the person was asked} */
    Option<LocalDate> askedOn();

    /** {@return what the person said} */
    Option<Text> view();

    /** {@return why the person could not be asked beforehand} */
    Option<Text> whyNot();

    @Override
    default String describe() {
        return "InstructionView";
    }

    /** {@return a new builder, with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds {@link InstructionView} values. Must be set before building: {@code person}.
     */
    final class Builder extends ImmutableInstructionView.Builder {
        Builder() {}
    }
}
