package nl.bredeblik.model.concern;

import nl.bredeblik.model.entry.Code;

/**
 * How often it happens, as told.
 *
 * <p>Dutch: <i>frequentie</i>.
 */
public enum Frequency implements Code {
    /** Once. */
    ONCE("eenmalig"),
    /** Sometimes. */
    SOMETIMES("soms"),
    /** Monthly. */
    MONTHLY("maandelijks"),
    /** Weekly. */
    WEEKLY("wekelijks"),
    /** Daily. */
    DAILY("dagelijks"),
    /** All the time. */
    CONTINUOUS("voortdurend"),
    /** Not known. */
    UNKNOWN("onbekend");

    private final String label;

    Frequency(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
