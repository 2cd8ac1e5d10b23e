package nl.bredeblik.model.entry;

import io.vavr.collection.Seq;
import nl.bredeblik.model.style.ModelStyle;
import org.immutables.value.Value;

/**
 * For whom an entry may be seen, set by the person who wrote it, at the moment of writing. An entry without a
 * visibility is for the team only.
 *
 * <p>Dutch: <i>zichtbaarheid</i>.
 */
@Value.Immutable
@ModelStyle
public interface Visibility extends Described {

    /** {@return how far the entry may be shown} */
    VisibilityLevel level();

    /** {@return the persons it is shown to when the level is {@code SELECTED}; empty at every other level} */
    Seq<Id<? extends Party>> audience();

    @Override
    default String describe() {
        return "Visibility";
    }

    /** {@return a new builder, with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds {@link Visibility} values. Must be set before building: {@code level}.
     */
    final class Builder extends ImmutableVisibility.Builder {
        Builder() {}
    }
}
