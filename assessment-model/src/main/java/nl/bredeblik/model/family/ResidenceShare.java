package nl.bredeblik.model.family;

import nl.bredeblik.model.entry.Code;

/**
 * How much of the time somebody lives in a household.
 *
 * <p>Dutch: <i>mate van verblijf</i>.
 */
public enum ResidenceShare implements Code {
    /** All of the time. */
    FULL("de hele tijd"),
    /** Part of the time, as with shared care (co-ouderschap). */
    PART_TIME("een deel van de tijd"),
    /** Visits only. */
    VISITING("alleen op bezoek");

    private final String label;

    ResidenceShare(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
