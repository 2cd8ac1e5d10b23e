package nl.bredeblik.model.shape;

/** The types of value that are written as a single piece of text, number or truth value. */
public enum ScalarType {
    /** The id of the thing itself. */
    ID(Form.STRING, "an id of 8 to 26 characters a-z and 0-9, at least one of them a letter"),
    /** The id of another thing in the file. */
    REFERENCE(Form.STRING, "an id of 8 to 26 characters a-z and 0-9, at least one of them a letter"),
    /** Free text. */
    TEXT(Form.STRING, "a text that is not blank"),
    /** A day. */
    DAY(Form.STRING, "a day as YYYY-MM-DD"),
    /** A day, month or year, or unknown. */
    PARTIAL_DATE(
            Form.STRING,
            "a day (YYYY-MM-DD), month (YYYY-MM), year (YYYY), \"unknown\" or"
                    + " \"unknown; being checked since YYYY-MM-DD\""),
    /** A moment. */
    MOMENT(Form.STRING, "a moment in UTC as YYYY-MM-DDThh:mm:ssZ"),
    /** A citizen service number. */
    BSN(Form.STRING, "nine digits"),
    /** The code of a rule. */
    RULE_CODE(Form.STRING, "the code of a rule, such as PLAN-07"),
    /** A value of a code list. */
    CODE(Form.STRING, "a code of the list"),
    /** A whole number. */
    INTEGER(Form.INTEGER, "a whole number"),
    /** True or false. */
    BOOLEAN(Form.BOOLEAN, "true or false");

    private final Form form;
    private final String expected;

    ScalarType(Form form, String expected) {
        this.form = form;
        this.expected = expected;
    }

    /** {@return how it stands in a document} */
    public Form form() {
        return form;
    }

    /** {@return what a person must write, in words} */
    public String expected() {
        return expected;
    }

    /** How a value stands in a document. */
    public enum Form {
        /** As text. */
        STRING,
        /** As a whole number. */
        INTEGER,
        /** As a truth value. */
        BOOLEAN
    }
}
