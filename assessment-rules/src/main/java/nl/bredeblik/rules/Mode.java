package nl.bredeblik.rules;

/** With the norms of which time a file is checked. */
public enum Mode {
    /** With the norms in force on the reference day; a norm whose dates are unknown counts as in force. */
    AS_IT_WAS("as-it-was"),
    /** With all norms of the rule set, on an old or a foreign file. It is no evidence of what held then. */
    AS_WE_WORK("as-we-work");

    private final String code;

    Mode(String code) {
        this.code = code;
    }

    /** {@return the code, as in {@code as-it-was}} */
    public String code() {
        return code;
    }
}
