package nl.bredeblik.rules;

/** The languages in which a rule has texts. */
public enum Language {
    /** Dutch, as professionals write it. */
    DUTCH("nl"),
    /** English. */
    ENGLISH("en"),
    /** Plain Dutch at level B1, for the rules whose audience includes families. */
    PLAIN_DUTCH("nl-b1");

    private final String code;

    Language(String code) {
        this.code = code;
    }

    /** {@return the code, as in {@code nl-b1}} */
    public String code() {
        return code;
    }
}
