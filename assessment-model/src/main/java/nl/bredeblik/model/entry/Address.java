package nl.bredeblik.model.entry;

import io.vavr.control.Option;
import nl.bredeblik.model.style.ModelStyle;
import org.immutables.value.Value;

/**
 * A Dutch or foreign address, in parts as far as they are known. Its secrecy stands on the household.
 *
 * <p>Dutch: <i>adres</i>.
 */
@Value.Immutable
@ModelStyle
public interface Address extends Described {

    /** {@return street (straat)} */
    Option<Text> street();

    /** {@return house number with addition (huisnummer)} */
    Option<Text> houseNumber();

    /** {@return postcode} */
    Option<Text> postcode();

    /** {@return place (woonplaats)} */
    Option<Text> place();

    /** {@return country, when not the Netherlands} */
    Option<Text> country();

    @Override
    default String describe() {
        return "Address";
    }

    /** {@return a new builder, with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds {@link Address} values. Nothing must be set before building.
     */
    final class Builder extends ImmutableAddress.Builder {
        Builder() {}
    }
}
