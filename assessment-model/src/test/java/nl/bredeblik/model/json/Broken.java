package nl.bredeblik.model.json;

import static nl.bredeblik.model.json.ProblemKind.DUPLICATE_FIELD;
import static nl.bredeblik.model.json.ProblemKind.MISSING_FIELD;
import static nl.bredeblik.model.json.ProblemKind.NOT_A_VALUE;
import static nl.bredeblik.model.json.ProblemKind.NOT_JSON;
import static nl.bredeblik.model.json.ProblemKind.NULL;
import static nl.bredeblik.model.json.ProblemKind.UNKNOWN_FIELD;
import static nl.bredeblik.model.json.ProblemKind.WRONG_TYPE;

import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.List;

/** The kinds of fault, each in the file, in an entry and in a part, with the one problem that must be told. */
record Broken(String name, String marked, String pointer, Option<String> field, ProblemKind kind, String expected) {

    private static final String ID = "an id of 8 to 26 characters a-z and 0-9, at least one of them a letter";
    private static final String LEFT_OUT = "; what is not there is left out";

    /** Every kind of fault in every holder. */
    static List<Broken> table() {
        List<Broken> table = new ArrayList<>();
        for (Holder holder : Holder.values()) {
            String at = holder.pointer;
            String list = "\"" + holder.listField + "\": ";
            String day = "\"" + holder.dayField + "\": ";
            String soundDay = day + "\"2026-01-05\"";
            String fields = "a field of " + holder.shape().name() + ": " + holder.fieldNames();
            String many = "a list; each value in it is " + holder.inList;

            table.add(of(
                    holder,
                    "unknown field",
                    holder.plus("«\"Piet\": {\"de\": [\"Vries\"]}"),
                    at,
                    UNKNOWN_FIELD,
                    fields));
            table.add(of(
                            holder,
                            "field twice",
                            holder.plus("«\"id\": \"sound0002\""),
                            at,
                            DUPLICATE_FIELD,
                            "each field once")
                    .about("id"));
            table.add(of(holder, "no id", holder.withoutId(), at, MISSING_FIELD, "the field id, " + ID)
                    .about("id"));
            table.add(id(holder, "null", "«null", NULL, ID + LEFT_OUT));
            table.add(id(holder, "number for text", "«12345678", WRONG_TYPE, ID));
            table.add(id(holder, "object for text", "«{\"a\": [1, {}]}", WRONG_TYPE, ID));
            table.add(id(holder, "truth for text", "«true", WRONG_TYPE, ID));
            table.add(id(holder, "id of digits only", "«\"123456782\"", NOT_A_VALUE, ID));
            table.add(
                    of(holder, "bare word", holder.instead("\"sound0001\"", "«Piet"), at, NOT_JSON, "JSON (RFC 8259)"));
            table.add(of(
                    holder,
                    "day that is not there",
                    holder.instead(soundDay, day + "«\"2026-02-30\""),
                    at + "/" + holder.dayField,
                    NOT_A_VALUE,
                    "a day as YYYY-MM-DD"));
            table.add(of(
                    holder,
                    "object for list",
                    holder.plus(list + "«{\"Piet\": 1}"),
                    at + "/" + holder.listField,
                    WRONG_TYPE,
                    many));
            table.add(of(
                    holder,
                    "null for list",
                    holder.plus(list + "«null"),
                    at + "/" + holder.listField,
                    NULL,
                    many + LEFT_OUT));
            table.add(of(
                    holder,
                    "null in list",
                    holder.plus(list + "[«null]"),
                    at + "/" + holder.listField + "/0",
                    NULL,
                    holder.inList + LEFT_OUT));
            table.add(of(
                    holder,
                    "number in list",
                    holder.plus(list + "[«0.5]"),
                    at + "/" + holder.listField + "/0",
                    WRONG_TYPE,
                    holder.inList));
        }
        return table;
    }

    Broken about(String knownField) {
        return new Broken(name, marked, pointer, Option.some(knownField), kind, expected);
    }

    /** The problem in this document, when its first line has a number. */
    JsonProblem problem(Marked document, long firstLine) {
        return new JsonProblem(document.line() + firstLine - 1, document.column(), pointer, field, kind, expected);
    }

    @Override
    public String toString() {
        return name;
    }

    private static Broken id(Holder holder, String name, String value, ProblemKind kind, String expected) {
        return of(holder, name, holder.instead("\"sound0001\"", value), holder.pointer + "/id", kind, expected);
    }

    private static Broken of(
            Holder holder, String name, String marked, String pointer, ProblemKind kind, String expected) {
        return new Broken(name + " in " + holder, marked, pointer, Option.none(), kind, expected);
    }
}
