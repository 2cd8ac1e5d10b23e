package nl.bredeblik.model.analysis;

import nl.bredeblik.model.entry.Code;

/**
 * How one element influences another.
 *
 * <p>Dutch: <i>effect</i>.
 */
public enum LinkEffect implements Code {
    /** Causes. */
    CAUSES("veroorzaakt"),
    /** Triggers. */
    TRIGGERS("lokt uit"),
    /** Keeps going. */
    MAINTAINS("houdt in stand"),
    /** Makes worse. */
    WORSENS("verergert"),
    /** Reduces. */
    REDUCES("vermindert"),
    /** Protects against. */
    PROTECTS_AGAINST("beschermt tegen");

    private final String label;

    LinkEffect(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
