package nl.bredeblik.model.json;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.io.IOException;
import java.util.function.BooleanSupplier;
import nl.bredeblik.model.shape.Shape;

/** Reads one document, from its first to its last character, and gathers all its problems. */
final class DocumentReader {

    private final JsonParser parser;
    private final JsonLimits limits;
    private final BooleanSupplier malformed;
    private final Problems problems;
    private final ObjectReader objects;
    private boolean rootEnded;

    /**
     * A reader of what a parser gives.
     *
     * @param malformed whether the text turned out not to be UTF-8
     * @param streamLine the line of a stream on which the whole document stands; none when its own lines count
     */
    DocumentReader(JsonParser parser, JsonLimits limits, BooleanSupplier malformed, Option<Long> streamLine) {
        Place place = new Place();
        this.parser = parser;
        this.limits = limits;
        this.malformed = malformed;
        this.problems = new Problems(place, limits.problems(), streamLine);
        this.objects = new ObjectReader(parser, place, problems, limits.listedValues());
    }

    <T> Validation<Seq<JsonProblem>, T> read(Shape<T> shape) throws IOException {
        try {
            Option<T> value = document(shape);
            if (value.isDefined() && problems.count() == 0) {
                return Validation.valid(value.get());
            }
        } catch (StreamConstraintsException e) {
            overLimit();
        } catch (JsonEOFException e) {
            last(e.getLocation(), ProblemKind.NOT_JSON, "more text: something is still open");
        } catch (JacksonException e) {
            notJson(e.getLocation());
        } catch (ReadingStopped e) {
            return Validation.invalid(problems.inOrder());
        }
        return Validation.invalid(problems.inOrder());
    }

    private <T> Option<T> document(Shape<T> shape) throws IOException, ReadingStopped {
        JsonToken first = parser.nextToken();
        if (first == null) {
            problems.add(parser.currentLocation(), ProblemKind.EMPTY, "one JSON object");
            return Option.none();
        }
        Option<T> value = objects.root(shape, first);
        rootEnded = true;
        if (parser.nextToken() != null) {
            trailing(parser.currentTokenLocation());
        }
        return value;
    }

    private void notJson(JsonLocation at) {
        if (malformed.getAsBoolean()) {
            last(at, ProblemKind.NOT_JSON, "text in UTF-8");
        } else if (rootEnded) {
            trailing(at);
        } else {
            last(at, ProblemKind.NOT_JSON, "JSON (RFC 8259)");
        }
    }

    private void trailing(JsonLocation at) {
        last(at, ProblemKind.TRAILING_TEXT, "nothing but white space after the object");
    }

    /** The parser says only in words which limit it was. */
    private void overLimit() {
        JsonLocation at = parser.currentLocation();
        if (parser.getParsingContext().getNestingDepth() > limits.depth()) {
            last(at, ProblemKind.TOO_DEEP, "objects and lists at most " + limits.depth() + " deep");
        } else if (at.getCharOffset() >= limits.documentLength()) {
            last(at, ProblemKind.TOO_LONG, "a document of at most " + limits.documentLength() + " characters");
        } else {
            last(
                    at,
                    ProblemKind.TOO_LONG,
                    "a text or name of at most " + limits.textLength() + " characters, a number of at most "
                            + JsonFactories.NUMBER_LENGTH);
        }
    }

    private void last(JsonLocation at, ProblemKind kind, String expected) {
        problems.addLast(at, kind, Option.none(), expected);
    }
}
