package nl.bredeblik.model.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.shape.Kind;
import nl.bredeblik.model.shape.Scalar;
import nl.bredeblik.model.shape.ScalarType;
import nl.bredeblik.model.shape.Shape;

/** Reads the values of fields: lists, scalars, and objects with the help of an {@link ObjectReader}. */
final class ValueReader {

    private final JsonParser parser;
    private final Place place;
    private final Problems problems;
    private final ObjectReader objects;
    private final int mostListed;
    private int listed;
    /** One instance for each id of the document: a file names the same person hundreds of times. */
    private final Map<String, Id<?>> ids = new HashMap<>();

    ValueReader(JsonParser parser, Place place, Problems problems, ObjectReader objects, int mostListed) {
        this.parser = parser;
        this.place = place;
        this.problems = problems;
        this.objects = objects;
        this.mostListed = mostListed;
    }

    /** The values of a list, without those that were refused. */
    Seq<?> list(Kind<?> kind, JsonToken token) throws IOException, ReadingStopped {
        if (token != JsonToken.START_ARRAY) {
            refuseType(Expected.listOf(kind));
            return Array.empty();
        }
        List<Object> read = new ArrayList<>();
        int index = 0;
        for (JsonToken next = parser.nextToken(); next != JsonToken.END_ARRAY; next = parser.nextToken()) {
            place.enter(index++);
            count();
            Option<?> value = value(kind, next);
            if (value.isDefined()) {
                read.add(value.get());
            }
            place.leave();
        }
        return Array.ofAll(read);
    }

    /** One value; none if it was refused. */
    Option<?> value(Kind<?> kind, JsonToken token) throws IOException, ReadingStopped {
        if (kind instanceof Scalar<?> scalar) {
            return scalar(scalar, token);
        }
        if (token != JsonToken.START_OBJECT) {
            refuseType(Expected.of(kind));
            return Option.none();
        }
        return objects.object((Shape<?>) kind);
    }

    /** Refuses the value that was just read for its type, and passes over the rest of it. */
    void refuseType(String expected) throws IOException, ReadingStopped {
        boolean isNull = parser.currentToken() == JsonToken.VALUE_NULL;
        problems.add(
                parser.currentTokenLocation(),
                isNull ? ProblemKind.NULL : ProblemKind.WRONG_TYPE,
                isNull ? expected + "; what is not there is left out" : expected);
        parser.skipChildren();
    }

    private Option<?> scalar(Scalar<?> scalar, JsonToken token) throws IOException, ReadingStopped {
        if (!fits(scalar.type().form(), token)) {
            refuseType(Expected.of(scalar));
            return Option.none();
        }
        String text = parser.getText();
        try {
            return Option.some(isId(scalar.type()) ? id(text) : scalar.parse(text));
        } catch (IllegalArgumentException e) {
            problems.add(parser.currentTokenLocation(), ProblemKind.NOT_A_VALUE, Expected.of(scalar));
            return Option.none();
        }
    }

    private static boolean isId(ScalarType type) {
        return type == ScalarType.ID || type == ScalarType.REFERENCE;
    }

    private Id<?> id(String text) {
        Id<?> known = ids.get(text);
        if (known == null) {
            known = Id.of(text);
            ids.put(text, known);
        }
        return known;
    }

    /** A number with a fraction or an exponent is no whole number here, whatever its value. */
    private static boolean fits(ScalarType.Form form, JsonToken token) {
        return switch (form) {
            case STRING -> token == JsonToken.VALUE_STRING;
            case INTEGER -> token == JsonToken.VALUE_NUMBER_INT;
            case BOOLEAN -> token == JsonToken.VALUE_TRUE || token == JsonToken.VALUE_FALSE;
        };
    }

    private void count() throws ReadingStopped {
        listed++;
        if (listed > mostListed) {
            problems.addLast(
                    parser.currentTokenLocation(),
                    ProblemKind.TOO_MANY,
                    Option.none(),
                    "at most " + mostListed + " values in all lists together");
            throw new ReadingStopped();
        }
    }
}
