package nl.bredeblik.model.team;

import java.time.LocalDate;
import nl.bredeblik.model.entry.Entry;
import nl.bredeblik.model.entry.EntryBuilder;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.IdKind;
import nl.bredeblik.model.entry.Party;
import nl.bredeblik.model.shape.Kinds;
import nl.bredeblik.model.shape.Shape;
import nl.bredeblik.model.shape.Table;
import nl.bredeblik.model.style.ModelStyle;
import org.immutables.value.Value;

/**
 * That the receiver took over what was handed over.
 *
 * <p>Dutch: <i>aanvaarding van een overdracht</i>.
 */
@Value.Immutable
@ModelStyle
@SuppressWarnings("immutables:from") // Copies of a general type leave out the id, whose type is narrower here.
public interface HandOverAcceptance extends Entry {

    /** The table of the fields. */
    Shape<HandOverAcceptance> SHAPE = Shape.of(
            IdKind.HAND_OVER_ACCEPTANCE,
            () -> Table.entry(Builder::new, Builder::build)
                    .one("handOver", Kinds.ref(IdKind.HAND_OVER), HandOverAcceptance::handOver, Builder::handOver)
                    .one("acceptedOn", Kinds.DAY, HandOverAcceptance::acceptedOn, Builder::acceptedOn)
                    .one("acceptedBy", Kinds.partyRef(), HandOverAcceptance::acceptedBy, Builder::acceptedBy));

    @Override
    Id<HandOverAcceptance> id();

    /** {@return the hand-over} */
    Id<HandOver> handOver();

    /** {@return the day on which it was accepted} */
    LocalDate acceptedOn();

    /** {@return who accepted it} */
    Id<? extends Party> acceptedBy();

    @Override
    default String describe() {
        return "HandOverAcceptance " + id();
    }

    /** {@return a new builder, with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds {@link HandOverAcceptance} values. Must be set before building: {@code id}, {@code recordedOn}, {@code
     * handOver}, {@code acceptedOn}, {@code acceptedBy}.
     */
    final class Builder extends ImmutableHandOverAcceptance.Builder
            implements EntryBuilder<HandOverAcceptance, Builder> {
        Builder() {
            revision(FIRST_REVISION);
        }
    }
}
