package nl.bredeblik.model.entry;

import io.vavr.control.Option;
import nl.bredeblik.model.style.ModelStyle;
import org.immutables.value.Value;

/**
 * The name of a person, in parts as far as they are known. A display name alone is enough, and may be a pseudonym; the
 * parts are needed where a norm asks for them (surname and first names when there is no citizen service number).
 *
 * <p>Dutch: <i>naam van een persoon</i>.
 */
@Value.Immutable
@ModelStyle
public interface PersonName extends Described {

    /** {@return the name by which the person is called in this file; may be a pseudonym} */
    Option<Text> display();

    /** {@return first names (voornamen), in full} */
    Option<Text> firstNames();

    /** {@return surname (achternaam), with its prefix} */
    Option<Text> surname();

    @Override
    default String describe() {
        return "PersonName";
    }

    /** {@return a new builder, with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds {@link PersonName} values. Nothing must be set before building.
     */
    final class Builder extends ImmutablePersonName.Builder {
        Builder() {}
    }
}
