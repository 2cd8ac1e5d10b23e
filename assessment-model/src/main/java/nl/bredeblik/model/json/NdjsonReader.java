package nl.bredeblik.model.json;

import io.vavr.collection.Array;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;

/**
 * Reads a stream that holds one case file a line (NDJSON), line by line: however long the stream, there is one line and
 * one file in memory. A bad line never stops the rest. Not for several threads.
 *
 * <p>Lines end with a line feed, with or without a carriage return before it; the last one need not. Blank lines are
 * passed over. A line above {@link JsonLimits#lineLength()} is passed over without being held, and gives a problem. The
 * position of a problem is the line in the stream and the column in that line.
 */
public final class NdjsonReader {

    private final ByteLines lines;
    private final CaseFileJson json;

    private NdjsonReader(ByteLines lines, CaseFileJson json) {
        this.lines = lines;
        this.json = json;
    }

    /**
     * Reads within the {@linkplain JsonLimits#STANDARD standard limits}.
     *
     * @param lines UTF-8, from its start; not closed
     * @return the reader
     */
    public static NdjsonReader of(InputStream lines) {
        return within(JsonLimits.STANDARD, lines);
    }

    /**
     * Reads within other limits, which hold for each line by itself.
     *
     * @param limits the limits
     * @param lines UTF-8, from its start; not closed
     * @return the reader
     */
    public static NdjsonReader within(JsonLimits limits, InputStream lines) {
        return new NdjsonReader(new ByteLines(lines, limits.lineLength()), CaseFileJson.within(limits));
    }

    /**
     * Reads the next line that is not blank.
     *
     * @return the line; none at the end of the stream
     * @throws IOException if the stream throws it
     */
    public Option<NdjsonLine> next() throws IOException {
        while (lines.advance()) {
            if (lines.isTooLong()) {
                return Option.some(new NdjsonLine(lines.number(), Validation.invalid(Array.of(tooLong()))));
            }
            if (!lines.isBlank()) {
                Utf8Reader text = Utf8Reader.of(lines.bytes(), lines.length());
                return Option.some(new NdjsonLine(lines.number(), json.read(text, Option.some(lines.number()))));
            }
        }
        return Option.none();
    }

    /**
     * Reads all lines that are left.
     *
     * @param action what to do with each line that is not blank, in order
     * @throws IOException if the stream throws it
     */
    public void forEachLine(Consumer<NdjsonLine> action) throws IOException {
        for (Option<NdjsonLine> line = next(); line.isDefined(); line = next()) {
            action.accept(line.get());
        }
    }

    private JsonProblem tooLong() {
        return new JsonProblem(
                lines.number(),
                1,
                "",
                Option.none(),
                ProblemKind.TOO_LONG,
                "a line of at most " + json.limits().lineLength() + " bytes");
    }
}
