package nl.bredeblik.model.generate;

import io.vavr.collection.Seq;
import nl.bredeblik.model.casefile.CaseFile;
import nl.bredeblik.model.shape.Field;
import nl.bredeblik.model.shape.Shape;

/** Goes through a value and all values within it, by the tables of their fields. */
public final class Walk {

    private Walk() {}

    /** Is told of each value with fields, and of each of its fields. */
    public interface Visitor {

        /**
         * A field of a value.
         *
         * @param owner the type of the value
         * @param value the value
         * @param field one of its fields
         * @param held what the field holds
         */
        void field(Shape<?> owner, Object value, Field<?> field, Seq<?> held);
    }

    /** Visits a file, its lists, its entries and all they hold, each before what it holds. */
    public static void through(CaseFile file, Visitor visitor) {
        through(CaseFile.SHAPE, file, visitor);
    }

    /**
     * Visits a value and all it holds.
     *
     * @param shape the type of the value
     * @param value the value
     * @param visitor is told
     * @param <T> the type of the value
     */
    public static <T> void through(Shape<T> shape, T value, Visitor visitor) {
        for (Field<T> field : shape.fields()) {
            Seq<?> held = field.values(value);
            visitor.field(shape, value, field, held);
            if (field.kind() instanceof Shape<?> inner) {
                held.forEach(each -> throughAny(inner, each, visitor));
            }
        }
    }

    @SuppressWarnings("unchecked") // The shape of a field describes what the field holds.
    private static <T> void throughAny(Shape<T> shape, Object value, Visitor visitor) {
        through(shape, (T) value, visitor);
    }
}
