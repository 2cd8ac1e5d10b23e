package nl.bredeblik.model.entry;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import nl.bredeblik.model.style.ModelStyle;
import org.immutables.value.Value;

/**
 * A recorded and dated statement that a term was not met: what happened, why, what was done instead and who was told.
 * Open to statutory norms too, since it claims no permission.
 *
 * <p>Dutch: <i>erkenning</i>.
 */
@Value.Immutable
@ModelStyle
@SuppressWarnings("immutables:from") // Copies of a general type leave out the id, whose type is narrower here.
public interface Acknowledgement extends Entry {

    @Override
    Id<Acknowledgement> id();

    /** {@return the rule whose term was not met} */
    RuleCode rule();

    /** {@return what it is about; empty means the whole file} */
    Seq<Id<? extends Identified>> about();

    /** {@return the day on which it was acknowledged} */
    LocalDate acknowledgedOn();

    /** {@return who acknowledged it} */
    Option<Id<? extends Party>> acknowledgedBy();

    /** {@return what was late, overdue or missed} */
    Text happened();

    /** {@return why} */
    Text reason();

    /** {@return what was done instead} */
    Option<Text> instead();

    /** {@return who was told} */
    Seq<Id<? extends Party>> told();

    @Override
    default String describe() {
        return "Acknowledgement " + id();
    }

    /** {@return a new builder, with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds {@link Acknowledgement} values. Must be set before building: {@code id}, {@code recordedOn}, {@code
     * rule}, {@code acknowledgedOn}, {@code happened}, {@code reason}.
     */
    final class Builder extends ImmutableAcknowledgement.Builder implements EntryBuilder<Acknowledgement, Builder> {
        Builder() {
            revision(FIRST_REVISION);
        }
    }
}
