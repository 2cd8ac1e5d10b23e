package nl.bredeblik.model.concern;

import nl.bredeblik.model.entry.Code;

/**
 * How something develops, as told.
 *
 * <p>Dutch: <i>beloop</i>.
 */
public enum Trend implements Code {
    /** Improves. */
    IMPROVING("verbetert"),
    /** Stays the same. */
    STABLE("blijft gelijk"),
    /** Gets worse. */
    WORSENING("verslechtert"),
    /** Goes up and down. */
    FLUCTUATING("wisselt"),
    /** Not known. */
    UNKNOWN("onbekend");

    private final String label;

    Trend(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
