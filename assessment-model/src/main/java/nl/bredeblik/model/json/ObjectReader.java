package nl.bredeblik.model.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.io.IOException;
import nl.bredeblik.model.shape.Draft;
import nl.bredeblik.model.shape.Field;
import nl.bredeblik.model.shape.Presence;
import nl.bredeblik.model.shape.Shape;

/** Reads objects by the tables of their fields. */
final class ObjectReader {

    private final JsonParser parser;
    private final Place place;
    private final Problems problems;
    private final ValueReader values;

    ObjectReader(JsonParser parser, Place place, Problems problems, int listedValues) {
        this.parser = parser;
        this.place = place;
        this.problems = problems;
        this.values = new ValueReader(parser, place, problems, this, listedValues);
    }

    /** Reads the object that is the document, with its format version. */
    <T> Option<T> root(Shape<T> shape, JsonToken first) throws IOException, ReadingStopped {
        if (first != JsonToken.START_OBJECT) {
            values.refuseType(Expected.of(shape));
            return Option.none();
        }
        return object(shape, Option.some(new FormatVersion(parser, place, problems)));
    }

    /** Reads the object whose opening brace was just read; none if anything in it was refused. */
    <T> Option<T> object(Shape<T> shape) throws IOException, ReadingStopped {
        return object(shape, Option.none());
    }

    private <T> Option<T> object(Shape<T> shape, Option<FormatVersion> version) throws IOException, ReadingStopped {
        JsonLocation start = parser.currentTokenLocation();
        int problemsBefore = problems.count();
        Seq<Field<T>> fields = shape.fields();
        boolean[] seen = new boolean[fields.size()];
        Draft<T> draft = shape.draft();
        int last = -1;
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            int index = find(fields, name, last + 1);
            if (index >= 0) {
                last = index;
                field(fields.get(index), seen[index], draft);
                seen[index] = true;
            } else if (version.isDefined() && name.equals(FormatVersion.FIELD)) {
                version.get().read();
            } else {
                problems.add(parser.currentTokenLocation(), ProblemKind.UNKNOWN_FIELD, Expected.fieldOf(shape));
                skipValue();
            }
        }
        if (version.isDefined()) {
            version.get().requireSeen(start);
        }
        requireAll(fields, seen, start);
        return problems.count() == problemsBefore ? built(draft, start) : Option.none();
    }

    private <T> void field(Field<T> field, boolean seenBefore, Draft<T> draft) throws IOException, ReadingStopped {
        if (seenBefore) {
            problems.add(
                    parser.currentTokenLocation(),
                    ProblemKind.DUPLICATE_FIELD,
                    Option.some(field.name()),
                    "each field once");
            skipValue();
            return;
        }
        place.enter(field.name());
        JsonToken token = parser.nextToken();
        if (field.presence() == Presence.MANY) {
            draft.set(field, values.list(field.kind(), token));
        } else {
            Option<?> value = values.value(field.kind(), token);
            if (value.isDefined()) {
                draft.set(field, Array.of(value.get()));
            }
        }
        place.leave();
    }

    private <T> void requireAll(Seq<Field<T>> fields, boolean[] seen, JsonLocation start) throws ReadingStopped {
        for (int i = 0; i < seen.length; i++) {
            Field<T> field = fields.get(i);
            if (!seen[i] && field.presence() == Presence.REQUIRED) {
                problems.add(
                        start,
                        ProblemKind.MISSING_FIELD,
                        Option.some(field.name()),
                        "the field " + field.name() + ", " + Expected.of(field.kind()));
            }
        }
    }

    private <T> Option<T> built(Draft<T> draft, JsonLocation start) throws ReadingStopped {
        try {
            return Option.some(draft.build());
        } catch (IllegalArgumentException e) {
            problems.add(start, ProblemKind.CONTRADICTION, reason(e));
            return Option.none();
        }
    }

    /** The model says what it expected and never what it got. */
    private static String reason(IllegalArgumentException e) {
        String message = String.valueOf(e.getMessage());
        return message.startsWith("expected ") ? message.substring("expected ".length()) : message;
    }

    private void skipValue() throws IOException {
        parser.nextToken();
        parser.skipChildren();
    }

    /** Most documents keep the order of the table: so the search goes on from the field that came last. */
    private static <T> int find(Seq<Field<T>> fields, String name, int begin) {
        int size = fields.size();
        for (int i = 0; i < size; i++) {
            int index = (begin + i) % size;
            if (fields.get(index).name().equals(name)) {
                return index;
            }
        }
        return -1;
    }
}
