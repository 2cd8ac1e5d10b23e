package nl.bredeblik.rules;

/** How a duty with a term stands. "Late" is a fact about the work, never about the family. */
public enum ObligationState {
    /** Not done, and the term runs. */
    OPEN("open"),
    /** Done within the term. */
    MET("met"),
    /** Done after the term. It can only be explained, not undone. */
    MET_LATE("met-late"),
    /** The term has passed; it is still to be done, and still useful. */
    OVERDUE("overdue"),
    /** The term has passed, and it can no longer be done. */
    MISSED("missed"),
    /**
     * Too late, and so without legal effect, as a lapsed authorisation is. Only a new title cures it: no acknowledgement or
     * deviation does.
     */
    WITHOUT_FORCE("without-force"),
    /** Late, overdue or missed, with a recorded acknowledgement. */
    ACKNOWLEDGED("acknowledged"),
    /** The ground of the duty ended before the term did. */
    LAPSED("lapsed");

    private final String code;

    ObligationState(String code) {
        this.code = code;
    }

    /** {@return the code, as in {@code met-late}} */
    public String code() {
        return code;
    }
}
