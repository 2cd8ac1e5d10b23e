package nl.bredeblik.model.family;

import io.vavr.control.Option;
import nl.bredeblik.model.entry.Address;
import nl.bredeblik.model.entry.Entry;
import nl.bredeblik.model.entry.EntryBuilder;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.IdKind;
import nl.bredeblik.model.entry.Text;
import nl.bredeblik.model.shape.EntryShapes;
import nl.bredeblik.model.shape.Kinds;
import nl.bredeblik.model.shape.Shape;
import nl.bredeblik.model.shape.Table;
import nl.bredeblik.model.style.ModelStyle;
import org.immutables.value.Value;

/**
 * A home shared by people, whether or not they are family. A person may live in two households.
 *
 * <p>Dutch: <i>huishouden</i>.
 */
@Value.Immutable
@ModelStyle
@SuppressWarnings("immutables:from") // Copies of a general type leave out the id, whose type is narrower here.
public interface Household extends Entry {

    /** The table of the fields. */
    Shape<Household> SHAPE = Shape.of(
            IdKind.HOUSEHOLD,
            () -> Table.entry(Builder::new, Builder::build)
                    .one("kind", Kinds.code("HouseholdKind", HouseholdKind.values()), Household::kind, Builder::kind)
                    .maybe("label", Kinds.TEXT, Household::label, Builder::label)
                    .maybe("address", EntryShapes.ADDRESS, Household::address, Builder::address)
                    .one("addressSecret", Kinds.BOOLEAN, Household::addressSecret, Builder::addressSecret));

    @Override
    Id<Household> id();

    /** {@return the kind of home} */
    HouseholdKind kind();

    /** {@return a name to recognise it by, without the address} */
    Option<Text> label();

    /** {@return the address} */
    Option<Address> address();

    /**
     * {@return whether the address is secret (geheim adres) for anyone who reads along} When true no view for anybody
     * outside the team shows the address.
     */
    boolean addressSecret();

    @Override
    default String describe() {
        return "Household " + id();
    }

    /** {@return a new builder, with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds {@link Household} values. Must be set before building: {@code id}, {@code recordedOn}, {@code kind},
     * {@code addressSecret}.
     */
    final class Builder extends ImmutableHousehold.Builder implements EntryBuilder<Household, Builder> {
        Builder() {
            revision(FIRST_REVISION);
        }
    }
}
