package nl.bredeblik.model.plan;

import nl.bredeblik.model.entry.Code;

/**
 * What a goal is for.
 *
 * <p>Dutch: <i>strekking van een doel</i>.
 */
public enum GoalPurpose implements Code {
    /** For safety. */
    SAFETY("veiligheid"),
    /** For help. */
    HELP("hulp");

    private final String label;

    GoalPurpose(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
