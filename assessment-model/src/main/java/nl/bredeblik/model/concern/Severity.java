package nl.bredeblik.model.concern;

import nl.bredeblik.model.entry.Code;

/**
 * How serious somebody found it. Always that person's datum.
 *
 * <p>Dutch: <i>ernst</i>.
 */
public enum Severity implements Code {
    /** Mild. */
    MILD("licht"),
    /** Moderate. */
    MODERATE("matig"),
    /** Serious. */
    SERIOUS("ernstig"),
    /** Very serious. */
    VERY_SERIOUS("zeer ernstig");

    private final String label;

    Severity(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
