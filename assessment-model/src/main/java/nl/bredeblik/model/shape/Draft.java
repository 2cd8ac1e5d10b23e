package nl.bredeblik.model.shape;

import io.vavr.collection.Seq;
import java.util.function.Supplier;

/**
 * A value that is being put together, field by field. Not safe for use by several threads.
 *
 * @param <T> the type of the value
 */
public final class Draft<T> {

    private final Object builder;
    private final Supplier<T> finish;

    Draft(Object builder, Supplier<T> finish) {
        this.builder = builder;
        this.finish = finish;
    }

    /**
     * Sets a field.
     *
     * @param field a field of the type that is put together
     * @param values the values: exactly one unless the presence is {@code OPTIONAL} (none or one) or {@code MANY}
     * @throws IllegalArgumentException if there are more or fewer values than the presence allows
     * @throws ClassCastException if a value is not of the kind of the field
     */
    public void set(Field<T> field, Seq<?> values) {
        if (field.presence() == Presence.MANY) {
            field.put(builder, values);
        } else if (values.size() == 1) {
            field.put(builder, values.head());
        } else if (field.presence() == Presence.REQUIRED || values.size() > 1) {
            throw new IllegalArgumentException("one value is expected for the field " + field.name());
        }
    }

    /**
     * The value as it was put together.
     *
     * @return the value
     * @throws IllegalStateException if a required field was not set
     * @throws IllegalArgumentException if the fields contradict each other, as a period that ends before it starts
     */
    public T build() {
        return finish.get();
    }
}
