package nl.bredeblik.model.casefile;

import io.vavr.collection.Seq;
import nl.bredeblik.model.shape.Field;
import nl.bredeblik.model.shape.Kind;
import nl.bredeblik.model.shape.Scalar;
import nl.bredeblik.model.shape.Shape;

/**
 * A value as one text that no other value has, by the table of its fields: only to put two states in order that have the same
 * day, id and revision. It holds what the value holds, so it is never shown.
 */
final class CanonicalText {

    private CanonicalText() {}

    static int compare(Shape<?> shape, Object one, Object other) {
        return of(shape, one).compareTo(of(shape, other));
    }

    private static String of(Shape<?> shape, Object value) {
        StringBuilder text = new StringBuilder();
        append(shape, value, text);
        return text.toString();
    }

    @SuppressWarnings("unchecked") // A value is written with the table of its own type.
    private static <T> void append(Shape<T> shape, Object value, StringBuilder text) {
        for (Field<T> field : shape.fields()) {
            Seq<?> held = field.values((T) value);
            text.append(held.size()).append(':');
            held.forEach(each -> append(field.kind(), each, text));
        }
    }

    @SuppressWarnings("unchecked") // The value came from the field that names the kind.
    private static void append(Kind<?> kind, Object value, StringBuilder text) {
        if (kind instanceof Shape<?> inner) {
            append(inner, value, text);
        } else {
            String written = ((Scalar<Object>) kind).write(value);
            text.append(written.length()).append('=').append(written);
        }
    }
}
