package nl.bredeblik.model.statement;

import nl.bredeblik.model.entry.Code;

/**
 * How far a statement was checked.
 *
 * <p>Dutch: <i>mate van verificatie</i>.
 */
public enum Verification implements Code {
    /** Not checked. */
    UNVERIFIED("niet geverifieerd"),
    /** Another source says so too. */
    CORROBORATED("bevestigd door een andere bron"),
    /** Somebody says otherwise. */
    CONTESTED("betwist"),
    /** Shown not to be so. */
    REFUTED("weerlegd");

    private final String label;

    Verification(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
