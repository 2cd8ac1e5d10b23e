package nl.bredeblik.model.concern;

import nl.bredeblik.model.entry.Code;

/**
 * Why the talk was skipped.
 *
 * <p>Dutch: <i>grond om een stap over te slaan</i>.
 */
public enum MeldcodeSkipGround implements Code {
    /** Somebody's safety is at stake. */
    SAFETY("veiligheid in het geding"),
    /** The contact would likely be broken off. */
    CONTACT_WOULD_BREAK("kans dat het contact wordt verbroken"),
    /** Another reason. */
    OTHER("anders");

    private final String label;

    MeldcodeSkipGround(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
