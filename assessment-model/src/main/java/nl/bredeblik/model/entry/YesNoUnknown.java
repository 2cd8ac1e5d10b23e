package nl.bredeblik.model.entry;

/**
 * An answer that keeps "no", "not known", "not asked" and "not recorded" apart.
 *
 * <p>Dutch: <i>ja, nee of onbekend</i>.
 */
public enum YesNoUnknown implements Code {
    /** Yes. */
    YES("ja"),
    /** No. */
    NO("nee"),
    /** Asked, and not known. */
    UNKNOWN("onbekend"),
    /** Not asked. */
    NOT_ASKED("niet gevraagd"),
    /** Nothing is recorded about it. */
    NOT_RECORDED("niet vastgelegd");

    private final String label;

    YesNoUnknown(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
