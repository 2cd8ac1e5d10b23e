package nl.bredeblik.model.json;

import io.vavr.control.Option;

/**
 * One thing that is wrong with the form of a document: where it is and what was expected. It never holds what was found,
 * nor a name that is not in the tables: both may be personal data.
 *
 * @param line the line in the text or stream, from 1
 * @param column the UTF-16 character in the line, from 1
 * @param pointer the JSON Pointer (RFC 6901) of the nearest known place: of the value, or of the object that lacks a field,
 *     has it twice, or has one that is unknown; empty for the whole document
 * @param field the known field that is missing or given twice; none otherwise
 * @param kind what is wrong
 * @param expected what was expected, in English, to be read after the word "expected"
 */
public record JsonProblem(
        long line, long column, String pointer, Option<String> field, ProblemKind kind, String expected) {

    /**
     * The problem as one line of text.
     *
     * @return for example {@code line 3, column 18, /openedOn: a value is not possible; expected a day as YYYY-MM-DD}
     */
    public String text() {
        return "line " + line + ", column " + column + (pointer.isEmpty() ? "" : ", " + pointer) + ": "
                + kind.sentence() + "; expected " + expected;
    }

    @Override
    public String toString() {
        return text();
    }
}
