package nl.bredeblik.model.plan;

import nl.bredeblik.model.entry.Code;

/**
 * How to go on.
 *
 * <p>Dutch: <i>uitkomst van een evaluatie</i>.
 */
public enum ReviewOutcome implements Code {
    /** Continue. */
    CONTINUE("doorgaan"),
    /** Adjust. */
    ADJUST("bijstellen"),
    /** More help. */
    SCALE_UP("opschalen"),
    /** Less help. */
    SCALE_DOWN("afschalen"),
    /** Close. */
    CLOSE("afsluiten");

    private final String label;

    ReviewOutcome(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
