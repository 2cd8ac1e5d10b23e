package nl.bredeblik.model.casefile;

import io.vavr.collection.Seq;
import java.util.function.BiConsumer;
import nl.bredeblik.model.entry.IdKind;
import nl.bredeblik.model.entry.Identified;
import nl.bredeblik.model.shape.Field;
import nl.bredeblik.model.shape.ScalarType;
import nl.bredeblik.model.shape.Shape;

/** Finds the parts within entries. It looks only at fields that hold something with an id, and at types that it meets. */
final class PartFields {

    private PartFields() {}

    /** Names each part within a value, with its kind, however deep it lies. */
    static void eachPart(Shape<?> shape, Object value, BiConsumer<IdKind, Identified> taker) {
        for (Field<?> field : shape.fieldsLeadingTo(ScalarType.ID)) {
            if (field.kind() instanceof Shape<?> inner) {
                for (Object held : values(field, value)) {
                    inner.idKind().forEach(kind -> taker.accept(kind, (Identified) held));
                    eachPart(inner, held, taker);
                }
            }
        }
    }

    @SuppressWarnings("unchecked") // The field comes from the table of the type of the value.
    private static <T> Seq<?> values(Field<T> field, Object value) {
        return field.values((T) value);
    }
}
