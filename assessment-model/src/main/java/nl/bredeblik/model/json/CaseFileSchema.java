package nl.bredeblik.model.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import nl.bredeblik.model.casefile.CaseFile;

/**
 * The JSON Schema (2020-12) of a case file, made from the same tables as the reader and the writer, so that it cannot
 * tell anything else. It also stands beside this class, as {@code case-file-1.schema.json}.
 *
 * <p>Each type of object and each code list is a definition of its own; the codes carry their Dutch label as title. The
 * reader is stricter where a schema cannot be: fields given twice, {@code 1.0} for a whole number, 30 February, and a
 * period that ends before it starts.
 */
public final class CaseFileSchema {

    private CaseFileSchema() {}

    /**
     * The schema of the version that is written.
     *
     * @return a JSON document, laid out over lines, with a line end
     */
    public static String text() {
        StringWriter text = new StringWriter();
        CanonicalLayout layout = new CanonicalLayout();
        try (JsonGenerator out = JsonFactories.of(JsonLimits.STANDARD).createGenerator(text)) {
            out.setPrettyPrinter(layout);
            new SchemaWriter(out, layout)
                    .write(CaseFile.SHAPE, "Case file of one family, format " + CaseFileJson.CURRENT_FORMAT);
            out.writeRaw('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e); // Memory can always be written to.
        }
        return text.toString();
    }
}
