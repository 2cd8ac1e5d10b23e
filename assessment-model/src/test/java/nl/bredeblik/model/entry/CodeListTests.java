package nl.bredeblik.model.entry;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import io.vavr.collection.Array;
import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import java.util.stream.Stream;
import nl.bredeblik.architecture.Libraries;
import nl.bredeblik.model.generate.Shapes;
import nl.bredeblik.model.shape.Scalar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CodeListTests {

    static Stream<Class<?>> lists() {
        return Libraries.mainClasses("nl.bredeblik.model").stream()
                .filter(type -> type.isEnum() && type.isAssignableTo(Code.class))
                .map(JavaClass::reflect);
    }

    @Test
    void everyListIsUsedInACaseFile() {
        Set<String> used = Shapes.all()
                .flatMap(shape -> shape.fields().map(field -> field.kind()))
                .filter(kind -> kind instanceof Scalar<?>)
                .map(kind -> ((Scalar<?>) kind).codeList())
                .filter(name -> !name.isEmpty())
                .toSet();

        assertThat(used).isEqualTo(HashSet.ofAll(lists().map(Class::getSimpleName)));
    }

    @ParameterizedTest
    @MethodSource("lists")
    void everyCodeHasADutchLabelOfItsOwn(Class<?> list) {
        Seq<String> labels = codes(list).map(Code::label);

        assertThat(labels)
                .isNotEmpty()
                .doesNotHaveDuplicates()
                .allSatisfy(label ->
                        assertThat(label).isNotBlank().isEqualTo(label.strip()).doesNotContain("_", "  "));
    }

    @ParameterizedTest
    @MethodSource("lists")
    void aCodeMapsToAtMostOneCodeOfASystem(Class<?> list) {
        codes(list).forEach(code -> {
            Seq<CodeSystem> systems = code.externalCodes().map(ExternalCode::system);
            assertThat(systems).doesNotHaveDuplicates();
            assertThat(code.externalCodes().map(ExternalCode::value))
                    .allSatisfy(value -> assertThat(value).isNotBlank());
            for (CodeSystem system : CodeSystem.values()) {
                assertThat(code.in(system).isDefined()).isEqualTo(systems.contains(system));
            }
        });
    }

    private static Seq<Code> codes(Class<?> list) {
        return Array.of(list.getEnumConstants()).map(Code.class::cast);
    }
}
