package nl.bredeblik.model.plan;

import nl.bredeblik.model.entry.Code;

/**
 * Whether closing is proposed or done.
 *
 * <p>Dutch: <i>stadium van afsluiting</i>.
 */
public enum ClosingStage implements Code {
    /** Proposed. */
    PROPOSED("voorgesteld"),
    /** Done. */
    CLOSED("afgesloten");

    private final String label;

    ClosingStage(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
