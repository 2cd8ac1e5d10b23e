package nl.bredeblik.rules;

/** The three texts of a rule, each one or a few sentences. */
public enum TextPart {
    /** What is asked of the record, in the affirmative. */
    ASKED("asked"),
    /** Why it is asked. */
    WHY("why"),
    /** What can be recorded to resolve it. */
    RESOLVES("resolves");

    private final String code;

    TextPart(String code) {
        this.code = code;
    }

    /** {@return the last part of the key of such a text, as in {@code PLAN-07.nl.asked}} */
    public String code() {
        return code;
    }
}
