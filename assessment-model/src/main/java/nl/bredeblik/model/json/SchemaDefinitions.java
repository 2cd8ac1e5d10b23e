package nl.bredeblik.model.json;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.util.Map;
import java.util.TreeMap;
import nl.bredeblik.model.shape.Field;
import nl.bredeblik.model.shape.Kind;
import nl.bredeblik.model.shape.Scalar;
import nl.bredeblik.model.shape.Shape;

/** Which kinds of value a schema defines, each once, by name. */
final class SchemaDefinitions {

    private SchemaDefinitions() {}

    /** A kind and its name in the schema. */
    record Named(String name, Kind<?> kind) {}

    /** All kinds that the fields of a shape hold, at any depth, in the order of their names. */
    static Seq<Named> below(Shape<?> root) {
        Map<String, Named> found = new TreeMap<>();
        gather(root, found);
        return Array.ofAll(found.values());
    }

    /** Objects and code lists have the names of their types, which start with a capital; the rest has none. */
    static String nameOf(Kind<?> kind) {
        if (kind instanceof Shape<?> shape) {
            return shape.name();
        }
        Scalar<?> scalar = (Scalar<?>) kind;
        return switch (scalar.type()) {
            case CODE -> scalar.codeList();
            case ID, REFERENCE -> "id";
            case TEXT -> "text";
            case DAY -> "day";
            case PARTIAL_DATE -> "partialDate";
            case MOMENT -> "moment";
            case BSN -> "bsn";
            case RULE_CODE -> "ruleCode";
            case INTEGER -> "integer";
            case BOOLEAN -> "boolean";
        };
    }

    private static void gather(Shape<?> shape, Map<String, Named> found) {
        for (Field<?> field : shape.fields()) {
            Kind<?> kind = field.kind();
            String name = nameOf(kind);
            if (found.putIfAbsent(name, new Named(name, kind)) == null && kind instanceof Shape<?> inner) {
                gather(inner, found);
            }
        }
    }
}
