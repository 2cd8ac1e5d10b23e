package nl.bredeblik.model.family;

import nl.bredeblik.model.entry.Code;

/**
 * What kind of home it is.
 *
 * <p>Dutch: <i>soort huishouden</i>.
 */
public enum HouseholdKind implements Code {
    /** A home of a family or a person. */
    FAMILY_HOME("particulier huishouden"),
    /** The home of a foster family. */
    FOSTER_HOME("pleeggezin"),
    /** A shelter (vrouwenopvang, maatschappelijke opvang). */
    SHELTER("opvang"),
    /** A residential place of a youth-help provider. */
    RESIDENTIAL("accommodatie van een jeugdhulpaanbieder"),
    /** A family home run by professionals. */
    FAMILY_HOUSE("gezinshuis"),
    /** Another kind of home. */
    OTHER("anders");

    private final String label;

    HouseholdKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
