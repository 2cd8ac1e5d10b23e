package nl.bredeblik.model.judgement;

import nl.bredeblik.model.entry.Code;

/**
 * What people judged about safety now. Kept as theirs.
 *
 * <p>Dutch: <i>oordeel over de veiligheid nu</i>.
 */
public enum SafetyLevel implements Code {
    /** Safe enough. */
    SAFE_ENOUGH("veilig genoeg"),
    /** Safe with agreements. */
    SAFE_WITH_AGREEMENTS("veilig met afspraken"),
    /** Not safe. */
    UNSAFE("onveilig"),
    /** Not judged. */
    NOT_JUDGED("niet beoordeeld");

    private final String label;

    SafetyLevel(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
