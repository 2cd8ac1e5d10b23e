package nl.bredeblik.model.judgement;

import nl.bredeblik.model.entry.Code;

/**
 * Whose judgement it is.
 *
 * <p>Dutch: <i>soort oordeel</i>.
 */
public enum JudgementKind implements Code {
    /** Of one organisation or person. */
    OWN("eigen oordeel"),
    /** Of several together. */
    JOINT("gezamenlijk oordeel");

    private final String label;

    JudgementKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
