package nl.bredeblik.model.json;

import nl.bredeblik.model.shape.ScalarType;

/** Which texts are a value of a type, as a regular expression of JSON Schema. They accept exactly what the reader reads,
 * but for days that their month does not have. */
final class SchemaPatterns {

    private static final String YEAR = "(18|19|20|21)[0-9]{2}";
    private static final String MONTH = YEAR + "-(0[1-9]|1[0-2])";
    private static final String DAY = MONTH + "-(0[1-9]|[12][0-9]|3[01])";
    private static final String TIME = "([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?";

    /** White space as Java counts it; a no-break space is none. */
    private static final String NOT_BLANK =
            "[^\\t\\n\\u000B\\f\\r\\u001C-\\u001F \\u1680\\u2000-\\u2006\\u2008-\\u200A\\u2028\\u2029\\u205F\\u3000]";

    private SchemaPatterns() {}

    /** The pattern of a type that is written as text, but for codes, which are listed. */
    static String of(ScalarType type) {
        return switch (type) {
            case ID, REFERENCE -> "^(?=.*[a-z])[a-z0-9]{8,26}$";
            case TEXT -> NOT_BLANK;
            case DAY -> whole(DAY);
            case PARTIAL_DATE -> whole(DAY + "|" + MONTH + "|" + YEAR + "|unknown(; being checked since " + DAY + ")?");
            case MOMENT -> whole(DAY + "T" + TIME + "Z");
            case BSN -> "^[0-9]{9}$";
            case RULE_CODE -> "^[A-Z]{2,8}-[0-9]{2,3}$";
            case CODE, INTEGER, BOOLEAN -> throw new IllegalArgumentException("no pattern describes " + type);
        };
    }

    private static String whole(String pattern) {
        return "^(" + pattern + ")$";
    }
}
