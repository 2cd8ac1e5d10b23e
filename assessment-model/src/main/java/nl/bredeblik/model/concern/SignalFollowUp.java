package nl.bredeblik.model.concern;

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
 * What was done with a signal, or why nothing was.
 *
 * <p>Dutch: <i>opvolging van een signaal</i>.
 */
@Value.Immutable
@ModelStyle
@SuppressWarnings("immutables:from") // Copies of a general type leave out the id, whose type is narrower here.
public interface SignalFollowUp extends Entry {

    /** The table of the fields. */
    Shape<SignalFollowUp> SHAPE = Shape.of(
            IdKind.SIGNAL_FOLLOW_UP,
            () -> Table.entry(Builder::new, Builder::build)
                    .one("signal", Kinds.ref(IdKind.SIGNAL), SignalFollowUp::signal, Builder::signal)
                    .one("on", Kinds.DAY, SignalFollowUp::on, Builder::on)
                    .maybe("done", Kinds.TEXT, SignalFollowUp::done, Builder::done)
                    .maybe("reasonNone", Kinds.TEXT, SignalFollowUp::reasonNone, Builder::reasonNone)
                    .maybe("by", Kinds.partyRef(), SignalFollowUp::by, Builder::by));

    @Override
    Id<SignalFollowUp> id();

    /** {@return which signal} */
    Id<Signal> signal();

    /** {@return when} */
    LocalDate on();

    /** {@return what was done} */
    Option<Text> done();

    /** {@return why nothing was done} */
    Option<Text> reasonNone();

    /** {@return who did it} */
    Option<Id<? extends Party>> by();

    @Override
    default String describe() {
        return "SignalFollowUp " + id();
    }

    /** {@return a new builder, with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds {@link SignalFollowUp} values. Must be set before building: {@code id}, {@code recordedOn}, {@code
     * signal}, {@code on}.
     */
    final class Builder extends ImmutableSignalFollowUp.Builder implements EntryBuilder<SignalFollowUp, Builder> {
        Builder() {
            revision(FIRST_REVISION);
        }
    }
}
