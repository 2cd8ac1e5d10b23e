package nl.bredeblik.model.team;

import nl.bredeblik.model.entry.Described;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.Party;
import nl.bredeblik.model.shape.Kinds;
import nl.bredeblik.model.shape.Shape;
import nl.bredeblik.model.shape.Table;
import nl.bredeblik.model.style.ModelStyle;
import org.immutables.value.Value;

/**
 * Somebody who took part in a meeting, an analysis or an evaluation, and how.
 *
 * <p>Dutch: <i>deelnemer</i>.
 */
@Value.Immutable
@ModelStyle
public interface Participant extends Described {

    /** The table of the fields. */
    Shape<Participant> SHAPE = Shape.of(
            "Participant",
            () -> Table.of(Builder::new, Builder::build)
                    .one("person", Kinds.partyRef(), Participant::person, Builder::person)
                    .one(
                            "mode",
                            Kinds.code("ParticipationMode", ParticipationMode.values()),
                            Participant::mode,
                            Builder::mode));

    /** {@return who} */
    Id<? extends Party> person();

    /** {@return how} */
    ParticipationMode mode();

    @Override
    default String describe() {
        return "Participant";
    }

    /** {@return a new builder, with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds {@link Participant} values. Must be set before building: {@code person}, {@code mode}.
     */
    final class Builder extends ImmutableParticipant.Builder {
        Builder() {}
    }
}
