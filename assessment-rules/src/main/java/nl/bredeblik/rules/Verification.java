package nl.bredeblik.rules;

/** How far the text behind a norm was read. */
public enum Verification {
    /** The text was read in the version that the norm names. */
    READ,
    /** The text was read in an older version; later changes are possible. */
    READ_IN_OLD_VERSION,
    /** The text was seen through another's quotation or summary. */
    SEEN_INDIRECTLY,
    /** The norm is a way of working or an own choice: there is no text of a norm. */
    NO_TEXT
}
