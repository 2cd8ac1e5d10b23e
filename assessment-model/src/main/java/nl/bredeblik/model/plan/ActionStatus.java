package nl.bredeblik.model.plan;

import nl.bredeblik.model.entry.Code;

/**
 * How an action stands.
 *
 * <p>Dutch: <i>stand van een actie</i>.
 */
public enum ActionStatus implements Code {
    /** Planned. */
    PLANNED("gepland"),
    /** On a waiting list. */
    WAITING_LIST("op een wachtlijst"),
    /** Runs. */
    RUNNING("loopt"),
    /** Done. */
    DONE("gedaan"),
    /** Not done. */
    NOT_DONE("niet gedaan"),
    /** Cancelled. */
    CANCELLED("vervallen");

    private final String label;

    ActionStatus(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
