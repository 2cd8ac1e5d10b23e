package nl.bredeblik.model.family;

import nl.bredeblik.model.entry.Code;

/**
 * Why a member lives in none of the recorded households.
 *
 * <p>Dutch: <i>reden van verblijf elders</i>.
 */
public enum ElsewhereReason implements Code {
    /** The child is placed; the placement is recorded with the measures. */
    PLACEMENT("uithuisplaatsing"),
    /** Stays in a shelter whose household is not recorded. */
    SHELTER("opvang"),
    /** Is detained. */
    DETENTION("detentie"),
    /** Is in hospital. */
    HOSPITAL("ziekenhuis"),
    /** Lives in an institution for care. */
    CARE_INSTITUTION("zorginstelling"),
    /** Is abroad. */
    ABROAD("buitenland"),
    /** May not enter the home for the time being. */
    HOME_BAN("tijdelijk huisverbod"),
    /** Lives in a home of their own that is not recorded as a household. */
    OWN_HOME("eigen woning"),
    /** Has no home. */
    WITHOUT_HOME("dak- of thuisloos"),
    /** Not known where. */
    UNKNOWN("onbekend"),
    /** Not yet born. */
    UNBORN("nog niet geboren");

    private final String label;

    ElsewhereReason(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
