package nl.bredeblik.model.view;

import io.vavr.Tuple;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import nl.bredeblik.model.casefile.CaseFile;
import nl.bredeblik.model.entry.IdKind;
import nl.bredeblik.model.shape.Field;
import nl.bredeblik.model.shape.Kind;
import nl.bredeblik.model.shape.Presence;
import nl.bredeblik.model.shape.Scalar;
import nl.bredeblik.model.shape.ScalarType;
import nl.bredeblik.model.shape.Shape;

/** The tables of the entries, and how a walk over values reads them. */
final class Shapes {

    private static final Map<IdKind, Shape<?>> BY_KIND = HashMap.ofEntries(CaseFile.SHAPE
            .fields()
            .filter(field -> field.presence() == Presence.MANY)
            .map(Shapes::of)
            .map(shape -> Tuple.of(shape.idKind().get(), shape)));

    private Shapes() {}

    static Shape<?> of(IdKind kind) {
        return BY_KIND.get(kind).get();
    }

    static Shape<?> of(Field<CaseFile> list) {
        return (Shape<?>) list.kind();
    }

    static ViewLine line(Shape<?> shape) {
        return shape.idKind().fold(() -> ViewTable.ofValue(shape.name()), ViewTable::of);
    }

    static boolean isReference(Kind<?> kind) {
        return kind instanceof Scalar<?> scalar && scalar.type() == ScalarType.REFERENCE;
    }

    @SuppressWarnings("unchecked") // The field comes from the table of the type of the value.
    static <T> Seq<?> values(Field<T> field, Object value) {
        return field.values((T) value);
    }
}
