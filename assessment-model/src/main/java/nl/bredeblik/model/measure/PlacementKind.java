package nl.bredeblik.model.measure;

import nl.bredeblik.model.entry.Code;

/**
 * The kind of place where a child stays.
 *
 * <p>Dutch: <i>soort plaats</i>.
 */
public enum PlacementKind implements Code {
    /** A foster family. */
    FOSTER_CARE("pleeggezin"),
    /** A foster family from the own network. */
    NETWORK_FOSTER_CARE("netwerkpleeggezin"),
    /** A family home run by professionals. */
    FAMILY_HOUSE("gezinshuis"),
    /** A residential place of a youth-help provider. */
    RESIDENTIAL("accommodatie van een jeugdhulpaanbieder"),
    /** Secure care. */
    SECURE("gesloten accommodatie"),
    /** The other parent with authority. */
    OTHER_PARENT("de andere ouder met gezag"),
    /** A crisis place. */
    CRISIS("crisisplek"),
    /** Living alone, with guidance. */
    LIVING_ALONE("begeleid zelfstandig wonen"),
    /** Another kind of place. */
    OTHER("anders");

    private final String label;

    PlacementKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
