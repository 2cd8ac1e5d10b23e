package nl.bredeblik.model.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.bredeblik.architecture.Libraries;
import nl.bredeblik.model.entry.Bsn;
import nl.bredeblik.model.entry.Code;
import nl.bredeblik.model.entry.Entry;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.IdKind;
import nl.bredeblik.model.entry.Part;
import nl.bredeblik.model.entry.Party;
import nl.bredeblik.model.entry.RuleCode;
import nl.bredeblik.model.entry.Text;
import nl.bredeblik.model.generate.Shapes;
import nl.bredeblik.model.shape.Field;
import nl.bredeblik.model.shape.Presence;
import nl.bredeblik.model.shape.Scalar;
import nl.bredeblik.model.shape.ScalarType;
import nl.bredeblik.model.shape.Shape;
import nl.bredeblik.model.time.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The table of a type and its interface say the same: whoever adds a field adds it to both. */
class TablesAgreeWithInterfacesTests {

    private static final String GENERATED = "Immutable";

    /** The interface of every value of the model, by its simple name. */
    private static final Map<String, Class<?>> INTERFACES = interfaces();

    private static final Map<Class<?>, ScalarType> SCALARS = Map.of(
            Text.class, ScalarType.TEXT,
            LocalDate.class, ScalarType.DAY,
            PartialDate.class, ScalarType.PARTIAL_DATE,
            Instant.class, ScalarType.MOMENT,
            Bsn.class, ScalarType.BSN,
            RuleCode.class, ScalarType.RULE_CODE,
            Integer.class, ScalarType.INTEGER,
            int.class, ScalarType.INTEGER,
            Boolean.class, ScalarType.BOOLEAN,
            boolean.class, ScalarType.BOOLEAN);

    static Stream<Shape<?>> shapesOfInterfaces() {
        return Shapes.all()
                .filter(shape -> INTERFACES.containsKey(shape.name()))
                .toJavaStream();
    }

    @Test
    void everyValueOfTheModelCanStandInACaseFile() {
        Seq<String> names = Shapes.all().map(Shape::name);

        assertThat(names).doesNotHaveDuplicates().containsAll(INTERFACES.keySet());
        assertThat(names.filter(name -> !INTERFACES.containsKey(name)))
                .containsExactlyInAnyOrder("DayPeriod", "PartialPeriod");
    }

    @ParameterizedTest
    @MethodSource("shapesOfInterfaces")
    void theTableHoldsEachAccessorOnce(Shape<?> shape) {
        assertThat(shape.fields().map(Field::name))
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(accessors(shape).keySet());
    }

    @ParameterizedTest
    @MethodSource("shapesOfInterfaces")
    void aFieldIsPresentAsOftenAsItsAccessorSays(Shape<?> shape) {
        for (Field<?> field : shape.fields()) {
            assertThat(field.presence()).as(field.name()).isEqualTo(presence(shape, field));
            assertThat(field.defaultValue().isDefined()).isEqualTo(field.presence() == Presence.DEFAULTED);
        }
    }

    @ParameterizedTest
    @MethodSource("shapesOfInterfaces")
    void aFieldHoldsWhatItsAccessorGives(Shape<?> shape) {
        for (Field<?> field : shape.fields()) {
            assertFits(shape, field, held(accessors(shape).get(field.name())));
        }
    }

    @ParameterizedTest
    @EnumSource(IdKind.class)
    void aKindOfIdNamesItsTypeAndItsList(IdKind kind) {
        Shape<?> shape = Shapes.all().find(each -> each.idKind().contains(kind)).get();
        assertThat(shape.name()).isEqualTo(kind.typeName());
        assertThat(Entry.class.isAssignableFrom(interfaceOf(kind))).isEqualTo(kind.isEntry());
        assertThat(Part.class.isAssignableFrom(interfaceOf(kind))).isEqualTo(!kind.isEntry());
        assertThat(Party.class.isAssignableFrom(interfaceOf(kind))).isEqualTo(kind.isParty());

        Option<Field<CaseFile>> list = CaseFile.SHAPE.field(kind.list());
        assertThat(list.isDefined()).isEqualTo(kind.isEntry());
        list.forEach(field -> assertThat(field.kind()).isSameAs(shape));
    }

    private static void assertFits(Shape<?> shape, Field<?> field, Type type) {
        String place = shape.name() + "." + field.name();
        if (field.kind() instanceof Shape<?> inner) {
            assertThat(((Class<?>) type).getSimpleName()).as(place).isEqualTo(inner.name());
            return;
        }
        Scalar<?> scalar = (Scalar<?>) field.kind();
        if (type instanceof ParameterizedType id && id.getRawType() == Id.class) {
            assertReferenceFits(place, shape, scalar, id.getActualTypeArguments()[0]);
        } else if (Code.class.isAssignableFrom((Class<?>) type)) {
            assertThat(scalar.type()).as(place).isEqualTo(ScalarType.CODE);
            assertThat(scalar.codeList()).as(place).isEqualTo(((Class<?>) type).getSimpleName());
            assertThat(scalar.codes().toJavaArray()).as(place).isEqualTo(((Class<?>) type).getEnumConstants());
        } else {
            assertThat(scalar.type()).as(place).isEqualTo(SCALARS.get(type));
        }
    }

    private static void assertReferenceFits(String place, Shape<?> shape, Scalar<?> scalar, Type target) {
        if (place.endsWith(".id")) {
            assertThat(scalar.type()).as(place).isEqualTo(ScalarType.ID);
            assertThat(((Class<?>) target).getSimpleName()).as(place).isEqualTo(shape.name());
            return;
        }
        assertThat(scalar.type()).as(place).isEqualTo(ScalarType.REFERENCE);
        Seq<IdKind> allowed = scalar.targets().isEmpty() ? Array.of(IdKind.values()) : scalar.targets();
        if (target instanceof WildcardType wildcard) {
            Class<?> bound = (Class<?>) wildcard.getUpperBounds()[0];
            assertThat(allowed.map(TablesAgreeWithInterfacesTests::interfaceOf))
                    .as(place)
                    .allMatch(bound::isAssignableFrom);
        } else {
            assertThat(allowed.map(kind -> (Object) interfaceOf(kind)))
                    .as(place)
                    .containsExactly(target);
        }
    }

    private static Presence presence(Shape<?> shape, Field<?> field) {
        Class<?> type = accessors(shape).get(field.name()).getReturnType();
        if (type == Option.class) {
            return Presence.OPTIONAL;
        }
        if (type == Seq.class) {
            return Presence.MANY;
        }
        return field.name().equals("revision") ? Presence.DEFAULTED : Presence.REQUIRED;
    }

    /** What an accessor gives: the type itself, or what its {@code Option} or {@code Seq} holds. */
    private static Type held(Method accessor) {
        boolean wrapped = accessor.getReturnType() == Option.class || accessor.getReturnType() == Seq.class;
        Type type = accessor.getGenericReturnType();
        return wrapped ? ((ParameterizedType) type).getActualTypeArguments()[0] : type;
    }

    /** Accessors by name; where a type narrows one it inherits, its own. */
    private static Map<String, Method> accessors(Shape<?> shape) {
        Map<String, Method> accessors = new TreeMap<>();
        for (Method method : INTERFACES.get(shape.name()).getMethods()) {
            boolean isAccessor = Modifier.isAbstract(method.getModifiers()) && method.getParameterCount() == 0;
            if (isAccessor) {
                accessors.merge(
                        method.getName(),
                        method,
                        (a, b) -> a.getReturnType().equals(b.getReturnType())
                                        && a.getDeclaringClass().isAssignableFrom(b.getDeclaringClass())
                                ? b
                                : a);
            }
        }
        return accessors;
    }

    private static Class<?> interfaceOf(IdKind kind) {
        return INTERFACES.get(kind.typeName());
    }

    private static Map<String, Class<?>> interfaces() {
        Map<String, Class<?>> found = new TreeMap<>();
        for (JavaClass type : Libraries.mainClasses("nl.bredeblik.model")) {
            if (type.isTopLevelClass() && type.getSimpleName().startsWith(GENERATED)) {
                String name = type.getSimpleName().substring(GENERATED.length());
                found.put(name, type.getPackage().getClassWithSimpleName(name).reflect());
            }
        }
        return found;
    }
}
