package nl.bredeblik.model.plan;

import nl.bredeblik.model.entry.Code;

/**
 * Long or short term.
 *
 * <p>Dutch: <i>termijn van een doel</i>.
 */
public enum GoalHorizon implements Code {
    /** Long term. */
    LONG("lange termijn"),
    /** Short term, a working goal. */
    SHORT("korte termijn");

    private final String label;

    GoalHorizon(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
