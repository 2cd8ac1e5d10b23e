package nl.bredeblik.rules.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.JsonRecyclerPools;
import com.fasterxml.jackson.core.util.Separators;
import io.vavr.control.Option;
import java.io.IOException;
import java.io.Writer;

/** How JSON is laid out: over lines with an indent of two, or on one line. */
final class JsonTarget {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .recyclerPool(JsonRecyclerPools.nonRecyclingPool())
            .build()
            .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);

    private JsonTarget() {}

    /** Writes one value and a line end, and flushes. */
    static void write(Writer target, boolean onOneLine, Content content) throws IOException {
        try (JsonGenerator out = FACTORY.createGenerator(target)) {
            if (!onOneLine) {
                out.setPrettyPrinter(overLines());
            }
            content.writeTo(out);
            out.writeRaw('\n');
        }
    }

    private static DefaultPrettyPrinter overLines() {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        return new DefaultPrettyPrinter(Separators.createDefaultInstance()
                        .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                        .withArrayEmptySeparator(""))
                .withObjectIndenter(indenter)
                .withArrayIndenter(indenter);
    }

    static void text(JsonGenerator out, String name, Option<String> value) throws IOException {
        if (value.isDefined()) {
            out.writeStringField(name, value.get());
        }
    }

    /** An absent text of a norm is an empty one; it is left out. */
    static void text(JsonGenerator out, String name, String value) throws IOException {
        if (!value.isEmpty()) {
            out.writeStringField(name, value);
        }
    }

    /** What is written. */
    interface Content {
        void writeTo(JsonGenerator out) throws IOException;
    }
}
