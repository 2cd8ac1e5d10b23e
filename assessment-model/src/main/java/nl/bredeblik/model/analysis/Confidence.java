package nl.bredeblik.model.analysis;

import nl.bredeblik.model.entry.Code;

/**
 * How sure those who made the analysis are of a link.
 *
 * <p>Dutch: <i>zekerheid</i>.
 */
public enum Confidence implements Code {
    /** Weak. */
    WEAK("zwak"),
    /** Plausible. */
    PLAUSIBLE("aannemelijk"),
    /** Strong. */
    STRONG("sterk");

    private final String label;

    Confidence(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
