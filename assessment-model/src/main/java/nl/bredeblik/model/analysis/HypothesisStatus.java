package nl.bredeblik.model.analysis;

import nl.bredeblik.model.entry.Code;

/**
 * How an explanation stands.
 *
 * <p>Dutch: <i>stand van een hypothese</i>.
 */
public enum HypothesisStatus implements Code {
    /** Open. */
    OPEN("open"),
    /** Supported. */
    SUPPORTED("ondersteund"),
    /** Weakened. */
    WEAKENED("verzwakt"),
    /** Rejected. */
    REJECTED("verworpen");

    private final String label;

    HypothesisStatus(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
