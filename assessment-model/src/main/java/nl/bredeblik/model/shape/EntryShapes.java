package nl.bredeblik.model.shape;

import nl.bredeblik.model.entry.Acknowledgement;
import nl.bredeblik.model.entry.Address;
import nl.bredeblik.model.entry.Deviation;
import nl.bredeblik.model.entry.IdKind;
import nl.bredeblik.model.entry.PersonName;
import nl.bredeblik.model.entry.Visibility;
import nl.bredeblik.model.entry.VisibilityLevel;

/**
 * The field tables of the package {@code entry}.
 *
 * <p>JSON, schema, pointers, the cut to a day and every walk over a file follow from them.
 */
public final class EntryShapes {

    /**
     * The fields of {@link Visibility}.
     */
    public static final Shape<Visibility> VISIBILITY = Shape.of(
            "Visibility",
            () -> Table.of(Visibility::builder, Visibility.Builder::build)
                    .one(
                            "level",
                            Kinds.code("VisibilityLevel", VisibilityLevel.values()),
                            Visibility::level,
                            Visibility.Builder::level)
                    .many("audience", Kinds.partyRef(), Visibility::audience, Visibility.Builder::audience));

    /**
     * The fields of {@link PersonName}.
     */
    public static final Shape<PersonName> PERSON_NAME = Shape.of(
            "PersonName",
            () -> Table.of(PersonName::builder, PersonName.Builder::build)
                    .maybe("display", Kinds.TEXT, PersonName::display, PersonName.Builder::display)
                    .maybe("firstNames", Kinds.TEXT, PersonName::firstNames, PersonName.Builder::firstNames)
                    .maybe("surname", Kinds.TEXT, PersonName::surname, PersonName.Builder::surname));

    /**
     * The fields of {@link Address}.
     */
    public static final Shape<Address> ADDRESS = Shape.of(
            "Address",
            () -> Table.of(Address::builder, Address.Builder::build)
                    .maybe("street", Kinds.TEXT, Address::street, Address.Builder::street)
                    .maybe("houseNumber", Kinds.TEXT, Address::houseNumber, Address.Builder::houseNumber)
                    .maybe("postcode", Kinds.TEXT, Address::postcode, Address.Builder::postcode)
                    .maybe("place", Kinds.TEXT, Address::place, Address.Builder::place)
                    .maybe("country", Kinds.TEXT, Address::country, Address.Builder::country));

    /**
     * The fields of {@link Deviation}.
     */
    public static final Shape<Deviation> DEVIATION = Shape.of(
            IdKind.DEVIATION,
            () -> Table.entry(Deviation::builder, Deviation.Builder::build)
                    .one("rule", Kinds.RULE_CODE, Deviation::rule, Deviation.Builder::rule)
                    .many("about", Kinds.anyRef(), Deviation::about, Deviation.Builder::about)
                    .one("decidedOn", Kinds.DAY, Deviation::decidedOn, Deviation.Builder::decidedOn)
                    .maybe("decidedBy", Kinds.partyRef(), Deviation::decidedBy, Deviation.Builder::decidedBy)
                    .one("reason", Kinds.TEXT, Deviation::reason, Deviation.Builder::reason)
                    .maybe("instead", Kinds.TEXT, Deviation::instead, Deviation.Builder::instead)
                    .many("told", Kinds.partyRef(), Deviation::told, Deviation.Builder::told));

    /**
     * The fields of {@link Acknowledgement}.
     */
    public static final Shape<Acknowledgement> ACKNOWLEDGEMENT = Shape.of(
            IdKind.ACKNOWLEDGEMENT,
            () -> Table.entry(Acknowledgement::builder, Acknowledgement.Builder::build)
                    .one("rule", Kinds.RULE_CODE, Acknowledgement::rule, Acknowledgement.Builder::rule)
                    .many("about", Kinds.anyRef(), Acknowledgement::about, Acknowledgement.Builder::about)
                    .one(
                            "acknowledgedOn",
                            Kinds.DAY,
                            Acknowledgement::acknowledgedOn,
                            Acknowledgement.Builder::acknowledgedOn)
                    .maybe(
                            "acknowledgedBy",
                            Kinds.partyRef(),
                            Acknowledgement::acknowledgedBy,
                            Acknowledgement.Builder::acknowledgedBy)
                    .one("happened", Kinds.TEXT, Acknowledgement::happened, Acknowledgement.Builder::happened)
                    .one("reason", Kinds.TEXT, Acknowledgement::reason, Acknowledgement.Builder::reason)
                    .maybe("instead", Kinds.TEXT, Acknowledgement::instead, Acknowledgement.Builder::instead)
                    .many("told", Kinds.partyRef(), Acknowledgement::told, Acknowledgement.Builder::told));

    private EntryShapes() {}
}
