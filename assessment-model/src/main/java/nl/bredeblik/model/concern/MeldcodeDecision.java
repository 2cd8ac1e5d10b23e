package nl.bredeblik.model.concern;

import nl.bredeblik.model.entry.Code;

/**
 * What was decided in step 5.
 *
 * <p>Dutch: <i>besluit</i>.
 */
public enum MeldcodeDecision implements Code {
    /** Report to Veilig Thuis. */
    REPORT("melden"),
    /** Report, and help too. */
    REPORT_AND_HELP("melden en zelf hulp bieden"),
    /** Help without reporting. */
    HELP_ONLY("zelf hulp bieden of organiseren"),
    /** The suspicion is gone. */
    NOTHING_FURTHER("geen vervolg, vermoeden weggenomen");

    private final String label;

    MeldcodeDecision(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
