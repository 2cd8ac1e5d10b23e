package nl.bredeblik.rules;

/** The languages in which a rule has texts. */
public enum Language {
    /** Dutch, as professionals write it. */
    DUTCH("nl", "nl"),
    /** English. */
    ENGLISH("en", "en"),
    /** Plain Dutch at level B1, for the rules whose audience includes families. */
    PLAIN_DUTCH("nl-b1", "b1");

    private final String code;
    private final String key;

    Language(String code, String key) {
        this.code = code;
        this.key = key;
    }

    /** {@return the code, as in {@code nl-b1}} */
    public String code() {
        return code;
    }

    /** {@return the part of the key of a text that names the language, as in {@code b1}} */
    public String key() {
        return key;
    }
}
