package nl.bredeblik.model.seen;

import io.vavr.collection.Seq;
import nl.bredeblik.model.casefile.CaseFile;
import nl.bredeblik.model.shape.Draft;
import nl.bredeblik.model.shape.Field;
import nl.bredeblik.model.shape.Shape;

/** A file of which some fields hold something else. */
final class Rewritten {

    private Rewritten() {}

    /** Says what a field holds instead. */
    interface Change {
        Seq<?> held(Shape<?> owner, Object value, Field<?> field, Seq<?> held);
    }

    static CaseFile file(CaseFile file, Change change) {
        return value(CaseFile.SHAPE, file, change);
    }

    static <T> T value(Shape<T> shape, T value, Change change) {
        Draft<T> draft = shape.draft();
        for (Field<T> field : shape.fields()) {
            Seq<?> held = change.held(shape, value, field, field.values(value));
            draft.set(
                    field, field.kind() instanceof Shape<?> inner ? held.map(each -> any(inner, each, change)) : held);
        }
        return draft.build();
    }

    @SuppressWarnings("unchecked") // The shape of a field describes what the field holds.
    private static <T> Object any(Shape<T> shape, Object value, Change change) {
        return value(shape, (T) value, change);
    }
}
