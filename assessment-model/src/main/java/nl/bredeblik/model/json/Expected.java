package nl.bredeblik.model.json;

import io.vavr.collection.Seq;
import nl.bredeblik.model.entry.Code;
import nl.bredeblik.model.shape.Field;
import nl.bredeblik.model.shape.Kind;
import nl.bredeblik.model.shape.Scalar;
import nl.bredeblik.model.shape.ScalarType;
import nl.bredeblik.model.shape.Shape;

/** What must be written in a place, in words. Made only for a problem. */
final class Expected {

    private Expected() {}

    static String of(Kind<?> kind) {
        if (kind instanceof Scalar<?> scalar) {
            return scalar.type() == ScalarType.CODE
                    ? "a code of " + scalar.codeList() + ": "
                            + scalar.codes().map(Code::name).mkString(", ")
                    : scalar.type().expected();
        }
        return "an object: " + ((Shape<?>) kind).name();
    }

    static String listOf(Kind<?> kind) {
        return "a list; each value in it is " + of(kind);
    }

    static String fieldOf(Shape<?> shape) {
        return "a field of " + shape.name() + ": " + names(shape.fields());
    }

    private static String names(Seq<? extends Field<?>> fields) {
        return fields.map(Field::name).mkString(", ");
    }
}
