package nl.bredeblik.model.concern;

import nl.bredeblik.model.entry.Code;

/**
 * Acute or structural unsafety, as in the decision framework of the reporting code.
 *
 * <p>Dutch: <i>soort onveiligheid</i>.
 */
public enum UnsafetyKind implements Code {
    /** Direct danger; safety is not assured now and in the coming days. */
    ACUTE("acute onveiligheid"),
    /** Repeated or lasting. */
    STRUCTURAL("structurele onveiligheid"),
    /** Neither. */
    NEITHER("geen van beide"),
    /** Not known. */
    UNKNOWN("onbekend");

    private final String label;

    UnsafetyKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
