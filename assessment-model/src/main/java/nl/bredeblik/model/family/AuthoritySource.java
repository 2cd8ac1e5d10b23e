package nl.bredeblik.model.family;

import nl.bredeblik.model.entry.Code;

/**
 * Where the record of authority comes from.
 *
 * <p>Dutch: <i>bron van het gezag</i>.
 */
public enum AuthoritySource implements Code {
    /** The register of authority kept by the courts. */
    AUTHORITY_REGISTER("gezagsregister"),
    /** The personal records database. */
    BRP("Basisregistratie Personen"),
    /** A court order. */
    COURT_ORDER("rechterlijke beslissing"),
    /** Only what a parent said. */
    WORD_OF_PARENT("mededeling van een ouder"),
    /** Only what somebody else said. */
    WORD_OF_OTHER("mededeling van een ander"),
    /** It is not known where the record comes from. */
    NOT_RECORDED("niet vastgelegd");

    private final String label;

    AuthoritySource(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
