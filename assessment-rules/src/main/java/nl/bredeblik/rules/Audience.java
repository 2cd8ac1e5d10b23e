package nl.bredeblik.rules;

/** For whom the findings of a rule are meant. */
public enum Audience {
    /** For the professionals only. */
    PROFESSIONALS,
    /** For the family too; such a rule has a text in plain Dutch. */
    FAMILY_TOO
}
