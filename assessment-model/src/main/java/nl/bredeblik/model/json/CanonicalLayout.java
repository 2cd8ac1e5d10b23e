package nl.bredeblik.model.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import java.io.IOException;

/**
 * The one way in which a document is laid out over lines: an indent of two spaces, a field a line, each object of a list on
 * lines of its own, a list of single values on one line.
 */
final class CanonicalLayout implements PrettyPrinter {

    private static final String INDENT = "  ";

    private int depth;
    private boolean inOneLine;

    /** Whether the list that comes next holds single values; lists of those are never nested. */
    void nextListInOneLine(boolean oneLine) {
        inOneLine = oneLine;
    }

    @Override
    public void writeStartObject(JsonGenerator out) throws IOException {
        out.writeRaw('{');
        depth++;
    }

    @Override
    public void beforeObjectEntries(JsonGenerator out) throws IOException {
        newLine(out);
    }

    @Override
    public void writeObjectFieldValueSeparator(JsonGenerator out) throws IOException {
        out.writeRaw(": ");
    }

    @Override
    public void writeObjectEntrySeparator(JsonGenerator out) throws IOException {
        out.writeRaw(',');
        newLine(out);
    }

    @Override
    public void writeEndObject(JsonGenerator out, int entries) throws IOException {
        depth--;
        if (entries > 0) {
            newLine(out);
        }
        out.writeRaw('}');
    }

    @Override
    public void writeStartArray(JsonGenerator out) throws IOException {
        out.writeRaw('[');
        depth++;
    }

    @Override
    public void beforeArrayValues(JsonGenerator out) throws IOException {
        if (!inOneLine) {
            newLine(out);
        }
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator out) throws IOException {
        out.writeRaw(inOneLine ? ", " : ",");
        if (!inOneLine) {
            newLine(out);
        }
    }

    @Override
    public void writeEndArray(JsonGenerator out, int values) throws IOException {
        depth--;
        if (!inOneLine && values > 0) {
            newLine(out);
        }
        out.writeRaw(']');
        inOneLine = false;
    }

    @Override
    public void writeRootValueSeparator(JsonGenerator out) throws IOException {
        out.writeRaw('\n');
    }

    private void newLine(JsonGenerator out) throws IOException {
        out.writeRaw('\n');
        for (int i = 0; i < depth; i++) {
            out.writeRaw(INDENT);
        }
    }
}
