package nl.bredeblik.model.casefile;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import nl.bredeblik.model.entry.IdKind;
import nl.bredeblik.model.entry.Identified;
import nl.bredeblik.model.shape.Field;
import nl.bredeblik.model.shape.Shape;

/**
 * Finds the parts within entries. It remembers per type which fields can hold parts, and looks only at types it meets,
 * since to make the table of a type costs time once. Not safe for use by several threads.
 */
final class PartFields {

    private final Map<Shape<?>, Seq<Field<?>>> known = new HashMap<>();

    /** Names each part within a value, with its kind, however deep it lies. */
    void eachPart(Shape<?> shape, Object value, BiConsumer<IdKind, Identified> taker) {
        for (Field<?> field : fields(shape)) {
            Shape<?> inner = (Shape<?>) field.kind();
            for (Object held : values(field, value)) {
                inner.idKind().forEach(kind -> taker.accept(kind, (Identified) held));
                eachPart(inner, held, taker);
            }
        }
    }

    private Seq<Field<?>> fields(Shape<?> shape) {
        Seq<Field<?>> fields = known.get(shape);
        if (fields == null) {
            fields = Array.<Field<?>>ofAll(shape.fields()).filter(this::canHoldParts);
            known.put(shape, fields);
        }
        return fields;
    }

    private boolean canHoldParts(Field<?> field) {
        return field.kind() instanceof Shape<?> inner
                && (inner.idKind().isDefined() || !fields(inner).isEmpty());
    }

    @SuppressWarnings("unchecked") // The field comes from the table of the type of the value.
    private static <T> Seq<?> values(Field<T> field, Object value) {
        return field.values((T) value);
    }
}
