package nl.bredeblik.model.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.function.BooleanSupplier;
import nl.bredeblik.model.casefile.CaseFile;

/**
 * Reads and writes case files as JSON. It can be shared by threads.
 *
 * <pre>{@code
 * CaseFileJson json = CaseFileJson.standard();
 * json.read(text).fold(problems -> show(problems), file -> check(file));
 * }</pre>
 *
 * <p>The order of lists is kept. The order of the fields in an object does not matter to reading; writing puts them in the
 * order of the tables. Reading accepts an empty list and a value that is the default; writing leaves both out.
 */
public final class CaseFileJson {

    /** The version of the format that is written. */
    public static final String CURRENT_FORMAT = "1";

    private final JsonLimits limits;
    private final JsonFactory factory;

    private CaseFileJson(JsonLimits limits) {
        this.limits = limits;
        this.factory = JsonFactories.of(limits);
    }

    /**
     * Reads within the {@linkplain JsonLimits#STANDARD standard limits}.
     *
     * @return the reader and writer
     */
    public static CaseFileJson standard() {
        return new CaseFileJson(JsonLimits.STANDARD);
    }

    /**
     * Reads within other limits. Writing knows no limits.
     *
     * @param limits the limits
     * @return the reader and writer
     */
    public static CaseFileJson within(JsonLimits limits) {
        return new CaseFileJson(limits);
    }

    /**
     * Reads one document.
     *
     * @param document UTF-8, with or without a byte order mark; read to its end and not closed
     * @return the file; or all problems of the document, at least one, in its order
     * @throws IOException if the stream throws it; what is wrong with the text is a problem and no exception
     */
    public Validation<Seq<JsonProblem>, CaseFile> read(InputStream document) throws IOException {
        return read(Utf8Reader.of(document), Option.none());
    }

    /**
     * Reads one document.
     *
     * @param document the text
     * @return the file; or all problems of the document, at least one, in its order
     */
    public Validation<Seq<JsonProblem>, CaseFile> read(String document) {
        try {
            return read(new StringReader(Utf8Reader.withoutByteOrderMark(document)), () -> false, Option.none());
        } catch (IOException e) {
            throw new UncheckedIOException(e); // Text in memory is always there to be read.
        }
    }

    /**
     * Writes a file in canonical form: equal files give equal bytes.
     *
     * @param file the file
     * @param target where the UTF-8 goes; flushed and not closed
     * @throws IOException if the target throws it
     */
    public void write(CaseFile file, OutputStream target) throws IOException {
        write(file, new OutputStreamWriter(target, UTF_8), Option.some(new CanonicalLayout()));
    }

    /**
     * Writes a file in canonical form: equal files give equal texts.
     *
     * @param file the file
     * @return the text, with a line end
     */
    public String write(CaseFile file) {
        return text(file, Option.some(new CanonicalLayout()));
    }

    /**
     * Writes a file on one line, as in a stream of lines (NDJSON).
     *
     * @param file the file
     * @param target where the UTF-8 goes, with a line end; flushed and not closed
     * @throws IOException if the target throws it
     */
    public void writeLine(CaseFile file, OutputStream target) throws IOException {
        write(file, new OutputStreamWriter(target, UTF_8), Option.none());
    }

    /**
     * Writes a file on one line, as in a stream of lines (NDJSON).
     *
     * @param file the file
     * @return the text, with a line end
     */
    public String writeLine(CaseFile file) {
        return text(file, Option.none());
    }

    JsonLimits limits() {
        return limits;
    }

    /** Reads a document that stands on one line of a stream, or on lines of its own. */
    Validation<Seq<JsonProblem>, CaseFile> read(Utf8Reader text, Option<Long> streamLine) throws IOException {
        return read(text, text::isMalformed, streamLine);
    }

    private Validation<Seq<JsonProblem>, CaseFile> read(Reader text, BooleanSupplier malformed, Option<Long> streamLine)
            throws IOException {
        try (JsonParser parser = factory.createParser(text).disable(JsonParser.Feature.AUTO_CLOSE_SOURCE)) {
            return new DocumentReader(parser, limits, malformed, streamLine).read(CaseFile.SHAPE);
        }
    }

    private String text(CaseFile file, Option<CanonicalLayout> layout) {
        StringWriter text = new StringWriter();
        try {
            write(file, text, layout);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // Memory can always be written to.
        }
        return text.toString();
    }

    private void write(CaseFile file, Writer target, Option<CanonicalLayout> layout) throws IOException {
        try (JsonGenerator generator = factory.createGenerator(target)) {
            layout.forEach(generator::setPrettyPrinter);
            new DocumentWriter(generator, layout.getOrElse(CanonicalLayout::new)).write(CaseFile.SHAPE, file);
        }
    }
}
