package nl.bredeblik.model.shape;

import io.vavr.Lazy;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import nl.bredeblik.model.entry.IdKind;

/**
 * What a type looks like: its name and the table of its fields. The table is made when it is first needed, since most
 * files hold few of all kinds of entry.
 *
 * @param <T> the type
 */
public final class Shape<T> implements Kind<T> {

    private final String name;
    private final Option<IdKind> idKind;
    private final Lazy<Columns<T>> columns;
    private final Map<ScalarType, Seq<Field<T>>> leading = new ConcurrentHashMap<>();

    private Shape(String name, Option<IdKind> idKind, Supplier<Table<T, ?>> table) {
        this.name = name;
        this.idKind = idKind;
        this.columns = Lazy.of(() -> Columns.of(table.get()));
    }

    /**
     * The shape of a value without an id.
     *
     * @param name the name of the type
     * @param table makes the table of its fields
     * @param <T> the type
     * @return the shape
     */
    public static <T> Shape<T> of(String name, Supplier<Table<T, ?>> table) {
        return new Shape<>(name, Option.none(), table);
    }

    /**
     * The shape of an entry or a part.
     *
     * @param idKind what it is
     * @param table makes the table of its fields
     * @param <T> the type
     * @return the shape
     */
    public static <T> Shape<T> of(IdKind idKind, Supplier<Table<T, ?>> table) {
        return new Shape<>(idKind.typeName(), Option.some(idKind), table);
    }

    /** {@return the name of the type} */
    public String name() {
        return name;
    }

    /** {@return what it is, when it has an id} */
    public Option<IdKind> idKind() {
        return idKind;
    }

    /** {@return the fields, in the order in which they are written} */
    public Seq<Field<T>> fields() {
        return columns.get().fields();
    }

    /**
     * The field with a name.
     *
     * @param fieldName the name
     * @return the field, or none
     */
    public Option<Field<T>> field(String fieldName) {
        return fields().find(field -> field.name().equals(fieldName));
    }

    /**
     * The fields that hold values of a type, in themselves or however deep within what they hold. Who looks for such
     * values need not look at the other fields. Found once per type of value, and kept.
     *
     * @param type the type of value that is looked for
     * @return the fields, in the order in which they are written
     */
    public Seq<Field<T>> fieldsLeadingTo(ScalarType type) {
        Seq<Field<T>> found = leading.get(type);
        if (found == null) {
            found = fields().filter(field -> leadsTo(field.kind(), type));
            leading.put(type, found);
        }
        return found;
    }

    private static boolean leadsTo(Kind<?> kind, ScalarType type) {
        return kind instanceof Scalar<?> scalar
                ? scalar.type() == type
                : kind instanceof Shape<?> inner && !inner.fieldsLeadingTo(type).isEmpty();
    }

    /** {@return a draft with nothing set} */
    public Draft<T> draft() {
        return columns.get().begin().get();
    }

    @Override
    public String toString() {
        return name;
    }

    /** A table once it is complete. */
    private record Columns<T>(Seq<Field<T>> fields, Supplier<Draft<T>> begin) {

        static <T> Columns<T> of(Table<T, ?> table) {
            return new Columns<>(table.fields(), table::draft);
        }
    }
}
