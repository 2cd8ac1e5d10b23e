package nl.bredeblik.model.plan;

import nl.bredeblik.model.entry.Code;

/**
 * What was chosen for a goal that was not reached.
 *
 * <p>Dutch: <i>keuze bij een niet bereikt doel</i>.
 */
public enum GoalChoice implements Code {
    /** Go on as agreed. */
    CONTINUE("doorgaan"),
    /** Change the goal or the actions. */
    CHANGE("wijzigen"),
    /** Other help. */
    OTHER_HELP("andere hulp"),
    /** Stop. */
    STOP("stoppen");

    private final String label;

    GoalChoice(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
