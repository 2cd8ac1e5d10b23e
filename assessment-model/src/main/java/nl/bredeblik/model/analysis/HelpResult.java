package nl.bredeblik.model.analysis;

import nl.bredeblik.model.entry.Code;

/**
 * What help brought.
 *
 * <p>Dutch: <i>resultaat van hulp</i>.
 */
public enum HelpResult implements Code {
    /** Helped. */
    HELPED("hielp"),
    /** Helped in part. */
    PARTLY("hielp deels"),
    /** No effect. */
    NO_EFFECT("geen effect"),
    /** Did harm. */
    HARMED("was schadelijk"),
    /** Stopped early. */
    STOPPED_EARLY("voortijdig gestopt"),
    /** Still runs. */
    ONGOING("loopt nog"),
    /** Not known. */
    UNKNOWN("onbekend");

    private final String label;

    HelpResult(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
