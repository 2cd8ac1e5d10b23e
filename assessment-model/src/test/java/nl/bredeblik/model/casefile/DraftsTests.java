package nl.bredeblik.model.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.collection.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.bredeblik.model.generate.CaseFiles;
import nl.bredeblik.model.generate.Shapes;
import nl.bredeblik.model.generate.Size;
import nl.bredeblik.model.generate.Walk;
import nl.bredeblik.model.shape.Draft;
import nl.bredeblik.model.shape.Field;
import nl.bredeblik.model.shape.Presence;
import nl.bredeblik.model.shape.Shape;
import nl.bredeblik.model.shape.TimeShapes;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DraftsTests {

    static java.util.stream.Stream<Shape<?>> shapes() {
        return Shapes.all().toJavaStream();
    }

    @Property(tries = 100)
    void aFilePutTogetherAnewFromItsFieldsIsEqual(@ForAll long seed) {
        CaseFile file = CaseFiles.random(seed, Size.USUAL);

        assertThat(anew(CaseFile.SHAPE, file))
                .isEqualTo(file)
                .hasSameHashCodeAs(file)
                .isNotSameAs(file);
    }

    @Property(tries = 20)
    void whatIsLeftOutWhenWrittenIsThereAgainWhenRead(@ForAll long seed) {
        Walk.through(CaseFiles.random(seed, Size.USUAL), (owner, value, field, held) -> {
            if (field.presence() == Presence.DEFAULTED) {
                assertThat(toldValues(field, value).isEmpty())
                        .isEqualTo(field.defaultValue().contains(held.head()));
            }
        });
    }

    @ParameterizedTest
    @MethodSource("shapes")
    <T> void aMissingFieldIsRefusedByName(Shape<T> shape) {
        T value = anyOf(shape);
        for (Field<T> missing : shape.fields().filter(field -> field.presence() == Presence.REQUIRED)) {
            Draft<T> draft = shape.draft();
            shape.fields().filter(field -> field != missing).forEach(field -> draft.set(field, field.values(value)));

            String name = shape == (Object) TimeShapes.DAY_PERIOD ? "first day" : missing.name();
            assertThatThrownBy(draft::build)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining(name);
        }
    }

    @ParameterizedTest
    @MethodSource("shapes")
    <T> void nullIsRefusedInEveryField(Shape<T> shape) {
        for (Field<T> field : shape.fields()) {
            if (shape != (Object) TimeShapes.DAY_PERIOD && shape != (Object) TimeShapes.PARTIAL_PERIOD) {
                assertThatThrownBy(() -> shape.draft().set(field, Array.of((Object) null)))
                        .as(field.name())
                        .isInstanceOf(NullPointerException.class);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("shapes")
    <T> void aLazySequenceIsRefusedInEveryList(Shape<T> shape) {
        T value = anyOf(shape);
        for (Field<T> field : shape.fields().filter(each -> each.presence() == Presence.MANY)) {
            assertThatThrownBy(() -> shape.draft().set(field, Stream.ofAll(field.values(value))))
                    .as(field.name())
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("lazy");
        }
    }

    @ParameterizedTest
    @MethodSource("shapes")
    <T> void aFieldThatHoldsOneValueRefusesTwo(Shape<T> shape) {
        for (Field<T> field : shape.fields().filter(each -> each.presence() != Presence.MANY)) {
            assertThatThrownBy(() -> shape.draft().set(field, Array.of(1, 2)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("one value is expected for the field " + field.name());
        }
    }

    /** Some value of a type, out of a made-up file. */
    @SuppressWarnings("unchecked") // The walk names the type of each value it meets.
    private static <T> T anyOf(Shape<T> shape) {
        Object[] found = new Object[1];
        for (long seed = 1; found[0] == null; seed++) {
            CaseFile file = CaseFiles.random(seed, Size.LARGE);
            Walk.through(file, (owner, value, field, held) -> {
                if (owner == shape) {
                    found[0] = value;
                }
            });
        }
        return (T) found[0];
    }

    private static <T> T anew(Shape<T> shape, T value) {
        Draft<T> draft = shape.draft();
        for (Field<T> field : shape.fields()) {
            Seq<?> held = field.values(value);
            draft.set(field, field.kind() instanceof Shape<?> inner ? held.map(each -> anewAny(inner, each)) : held);
        }
        return draft.build();
    }

    @SuppressWarnings("unchecked") // The shape of a field describes what the field holds.
    private static <T> T anewAny(Shape<T> shape, Object value) {
        return anew(shape, (T) value);
    }

    @SuppressWarnings("unchecked") // The field belongs to the type of the value.
    private static <T> Seq<?> toldValues(Field<T> field, Object value) {
        return field.toldValues((T) value);
    }
}
