package nl.bredeblik.model.plan;

import nl.bredeblik.model.entry.Code;

/**
 * How a goal stands.
 *
 * <p>Dutch: <i>stand van een doel</i>.
 */
public enum GoalStatus implements Code {
    /** Not begun. */
    NOT_STARTED("niet begonnen"),
    /** Being worked on. */
    IN_PROGRESS("wordt aan gewerkt"),
    /** Reached. */
    REACHED("bereikt"),
    /** Reached in part. */
    PARTLY_REACHED("deels bereikt"),
    /** Not reached. */
    NOT_REACHED("niet bereikt"),
    /** Dropped. */
    DROPPED("vervallen");

    private final String label;

    GoalStatus(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
