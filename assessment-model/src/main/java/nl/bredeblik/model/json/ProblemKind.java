package nl.bredeblik.model.json;

/** What can be wrong with the form of a document. A closed list: nothing else is ever reported. */
public enum ProblemKind {
    /** There is nothing but white space. */
    EMPTY("there is no document"),
    /** The text stops being JSON, or UTF-8, here. What comes after it was not read. */
    NOT_JSON("the text is not JSON from here on"),
    /** There is more after the end of the document. */
    TRAILING_TEXT("there is more text after the end"),
    /** The document says that it is of another version of the format. Nothing else was looked at. */
    WRONG_FORMAT_VERSION("the document has another format version"),
    /** A field that the object does not have. It is never named. */
    UNKNOWN_FIELD("a field is not known here"),
    /** A field stands in an object for the second time. */
    DUPLICATE_FIELD("a field is given again"),
    /** A field that an object must have is not there. */
    MISSING_FIELD("a field is missing"),
    /** A value is {@code null}. What is not there is left out. */
    NULL("a value is null"),
    /** A text stands where a number is expected, an object where a list is expected, and so on. */
    WRONG_TYPE("a value is of another type"),
    /** The type is right, the value is none of those that are possible: a day that does not exist, an unknown code. */
    NOT_A_VALUE("a value is not possible"),
    /** Each field of an object is right by itself, but together they mean nothing. */
    CONTRADICTION("the fields of an object contradict each other"),
    /** Objects and lists are nested deeper than the limit. What comes after it was not read. */
    TOO_DEEP("the nesting is too deep"),
    /** A text, a field name, a number, a line or the document is longer than the limit. What comes after it was not read. */
    TOO_LONG("something is too long"),
    /** There are more values in lists, or more problems, than the limit. What comes after it was not read. */
    TOO_MANY("there is too much of something");

    private final String sentence;

    ProblemKind(String sentence) {
        this.sentence = sentence;
    }

    /** {@return what is wrong, in English, without any value of the document} */
    public String sentence() {
        return sentence;
    }
}
