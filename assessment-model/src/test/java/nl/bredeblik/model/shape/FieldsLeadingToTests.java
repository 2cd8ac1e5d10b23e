package nl.bredeblik.model.shape;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.util.LinkedHashSet;
import java.util.Set;
import nl.bredeblik.model.casefile.CaseFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who looks for values of a type in the fields that lead to them, misses none and looks at no other field. */
class FieldsLeadingToTests {

    @ParameterizedTest
    @EnumSource
    void eachTypeKnowsTheFieldsThatLeadToValues(ScalarType type) {
        Set<Shape<?>> shapes = new LinkedHashSet<>();
        gather(CaseFile.SHAPE, shapes);
        for (Shape<?> shape : shapes) {
            Seq<String> expected = Array.<Field<?>>ofAll(shape.fields())
                    .filter(field -> within(field.kind()).contains(type))
                    .map(Field::name);
            assertThat(names(shape, type)).as("%s", shape).containsExactlyElementsOf(expected);
            assertThat(names(shape, type)).as("%s, asked again", shape).containsExactlyElementsOf(expected);
        }
    }

    private static Seq<String> names(Shape<?> shape, ScalarType type) {
        return Array.<Field<?>>ofAll(shape.fieldsLeadingTo(type)).map(Field::name);
    }

    private static void gather(Shape<?> shape, Set<Shape<?>> shapes) {
        if (shapes.add(shape)) {
            shape.fields().forEach(field -> {
                if (field.kind() instanceof Shape<?> inner) {
                    gather(inner, shapes);
                }
            });
        }
    }

    /** The types of all values that can stand in a value of a kind. */
    private static Set<ScalarType> within(Kind<?> kind) {
        Set<ScalarType> types = new LinkedHashSet<>();
        if (kind instanceof Scalar<?> scalar) {
            types.add(scalar.type());
        } else {
            ((Shape<?>) kind).fields().forEach(field -> types.addAll(within(field.kind())));
        }
        return types;
    }
}
