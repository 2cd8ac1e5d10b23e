package nl.bredeblik.model.family;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import nl.bredeblik.model.entry.Entry;
import nl.bredeblik.model.entry.EntryBuilder;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.IdKind;
import nl.bredeblik.model.entry.Party;
import nl.bredeblik.model.entry.PersonName;
import nl.bredeblik.model.entry.Text;
import nl.bredeblik.model.entry.YesNoUnknown;
import nl.bredeblik.model.shape.EntryShapes;
import nl.bredeblik.model.shape.Kinds;
import nl.bredeblik.model.shape.Shape;
import nl.bredeblik.model.shape.Table;
import nl.bredeblik.model.style.ModelStyle;
import nl.bredeblik.model.time.PartialDate;
import org.immutables.value.Value;

/**
 * Somebody from the surroundings of the family who can help, check or care, and is not a professional.
 *
 * <p>Dutch: <i>netwerklid, steunfiguur</i>.
 */
@Value.Immutable
@ModelStyle
@SuppressWarnings("immutables:from") // Copies of a general type leave out the id, whose type is narrower here.
public interface NetworkPerson extends Entry, Party {

    /** The table of the fields. */
    Shape<NetworkPerson> SHAPE = Shape.of(
            IdKind.NETWORK_PERSON,
            () -> Table.entry(Builder::new, Builder::build)
                    .maybe("name", EntryShapes.PERSON_NAME, NetworkPerson::name, Builder::name)
                    .maybe("birthDate", Kinds.PARTIAL_DATE, NetworkPerson::birthDate, Builder::birthDate)
                    .many("near", Kinds.ref(IdKind.MEMBER), NetworkPerson::near, Builder::near)
                    .many(
                            "roles",
                            Kinds.code("NetworkRole", NetworkRole.values()),
                            NetworkPerson::roles,
                            Builder::roles)
                    .one(
                            "agreedToHelp",
                            Kinds.code("YesNoUnknown", YesNoUnknown.values()),
                            NetworkPerson::agreedToHelp,
                            Builder::agreedToHelp)
                    .one(
                            "partOfConcern",
                            Kinds.code("YesNoUnknown", YesNoUnknown.values()),
                            NetworkPerson::partOfConcern,
                            Builder::partOfConcern)
                    .maybe("availability", Kinds.TEXT, NetworkPerson::availability, Builder::availability));

    @Override
    Id<NetworkPerson> id();

    /** {@return the name, or a pseudonym} */
    Option<PersonName> name();

    /** {@return the date of birth, as far as known; asked of whoever holds authority} */
    Option<PartialDate> birthDate();

    /** {@return the members to whom this person is near} */
    Seq<Id<Member>> near();

    /** {@return what this person is or does for them} */
    Seq<NetworkRole> roles();

    /** {@return whether the person agreed to help} */
    YesNoUnknown agreedToHelp();

    /** {@return whether the person is part of a recorded concern} */
    YesNoUnknown partOfConcern();

    /** {@return when and how the person can be reached or can help} */
    Option<Text> availability();

    @Override
    default String describe() {
        return "NetworkPerson " + id();
    }

    /** {@return a new builder, with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds {@link NetworkPerson} values. Must be set before building: {@code id}, {@code recordedOn}, {@code
     * agreedToHelp}, {@code partOfConcern}.
     */
    final class Builder extends ImmutableNetworkPerson.Builder implements EntryBuilder<NetworkPerson, Builder> {
        Builder() {
            revision(FIRST_REVISION);
        }
    }
}
