package nl.bredeblik.model.measure;

import nl.bredeblik.model.entry.Code;

/**
 * On which basis a child stays elsewhere.
 *
 * <p>Dutch: <i>grondslag van een verblijf</i>.
 */
public enum PlacementBasis implements Code {
    /** An authorisation of the court. */
    AUTHORISATION("machtiging uithuisplaatsing"),
    /** Voluntary, with the consents it needs. */
    VOLUNTARY("vrijwillig"),
    /** The guardian decided. */
    GUARDIAN("beslissing van de voogd"),
    /** An authorisation for secure care. */
    SECURE_AUTHORISATION("machtiging gesloten jeugdhulp"),
    /** Not recorded. */
    NOT_RECORDED("niet vastgelegd");

    private final String label;

    PlacementBasis(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
