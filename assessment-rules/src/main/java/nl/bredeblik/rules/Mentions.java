package nl.bredeblik.rules;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.util.ArrayList;
import java.util.List;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.shape.Field;
import nl.bredeblik.model.shape.Scalar;
import nl.bredeblik.model.shape.ScalarType;
import nl.bredeblik.model.shape.Shape;

/**
 * The ids that an entry holds.
 *
 * @param own its own, and those of its parts
 * @param others those it refers to
 */
record Mentions(Seq<Id<?>> own, Seq<Id<?>> others) {

    static Mentions in(Shape<?> shape, Object entry) {
        List<Id<?>> own = new ArrayList<>();
        List<Id<?>> others = new ArrayList<>();
        collect(shape, entry, own, others);
        return new Mentions(Array.ofAll(own), Array.ofAll(others));
    }

    @SuppressWarnings("unchecked") // The value came from the field that names the shape.
    private static void collect(Shape<?> shape, Object value, List<Id<?>> own, List<Id<?>> others) {
        for (Field<Object> field : ((Shape<Object>) shape).fields()) {
            if (field.kind() instanceof Shape<?> inner) {
                field.values(value).forEach(held -> collect(inner, held, own, others));
            } else if (field.kind() instanceof Scalar<?> scalar && scalar.type() == ScalarType.ID) {
                field.values(value).forEach(held -> own.add((Id<?>) held));
            } else if (field.kind() instanceof Scalar<?> scalar && scalar.type() == ScalarType.REFERENCE) {
                field.values(value).forEach(held -> others.add((Id<?>) held));
            }
        }
    }
}
