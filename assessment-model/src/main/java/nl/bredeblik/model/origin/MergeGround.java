package nl.bredeblik.model.origin;

import nl.bredeblik.model.entry.Code;

/**
 * On which ground organisations bring what they recorded about one family together.
 *
 * <p>Dutch: <i>grondslag van het samenvoegen</i>.
 */
public enum MergeGround implements Code {
    /** Consent of the right person. */
    CONSENT("toestemming"),
    /** A law that obliges to it or allows it. */
    LAW("wet"),
    /** Duties that conflict, weighed against each other. */
    CONFLICT_OF_DUTIES("afgewogen conflict van plichten");

    private final String label;

    MergeGround(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
