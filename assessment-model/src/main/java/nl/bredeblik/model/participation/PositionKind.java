package nl.bredeblik.model.participation;

import nl.bredeblik.model.entry.Code;

/**
 * What kind of position it is.
 *
 * <p>Dutch: <i>soort standpunt</i>.
 */
public enum PositionKind implements Code {
    /** Withdraws consent. */
    WITHDRAWAL_OF_CONSENT("intrekking van toestemming"),
    /** Objects. */
    OBJECTION("bezwaar"),
    /** Declines. */
    REFUSAL("gaat er niet op in");

    private final String label;

    PositionKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
