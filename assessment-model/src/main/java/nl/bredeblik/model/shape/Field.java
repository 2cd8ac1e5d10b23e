package nl.bredeblik.model.shape;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * One field of a value: its name, how often it holds a value, of which kind, and how it is read and set.
 *
 * @param <T> the type that has the field
 */
public final class Field<T> {

    private final String name;
    private final Presence presence;
    private final Kind<?> kind;
    private final Function<T, ?> get;
    private final BiConsumer<Object, Object> set;
    private final Option<Object> defaultValue;

    Field(
            String name,
            Presence presence,
            Kind<?> kind,
            Function<T, ?> get,
            BiConsumer<Object, Object> set,
            Option<Object> defaultValue) {
        this.name = name;
        this.presence = presence;
        this.kind = kind;
        this.get = get;
        this.set = set;
        this.defaultValue = defaultValue;
    }

    /** {@return the name, as in the accessor and in JSON} */
    public String name() {
        return name;
    }

    /** {@return how often it holds a value} */
    public Presence presence() {
        return presence;
    }

    /** {@return the kind of each value} */
    public Kind<?> kind() {
        return kind;
    }

    /** {@return the value it has when it is left out; none unless the presence is {@code DEFAULTED}} */
    public Option<Object> defaultValue() {
        return defaultValue;
    }

    /**
     * The values that the field holds.
     *
     * @param owner the value that has the field
     * @return one value, none or one, or many in order, by {@link #presence()}; a default counts as a value
     */
    public Seq<?> values(T owner) {
        Object held = get.apply(owner);
        return switch (presence) {
            case REQUIRED, DEFAULTED -> Array.of(held);
            case OPTIONAL -> ((Option<?>) held).toArray();
            case MANY -> (Seq<?>) held;
        };
    }

    /**
     * The values that must be written to read the same again: {@link #values} without a value that is the default.
     *
     * @param owner the value that has the field
     * @return the values
     */
    public Seq<?> toldValues(T owner) {
        Seq<?> values = values(owner);
        return presence == Presence.DEFAULTED && defaultValue.contains(values.head()) ? Array.empty() : values;
    }

    void put(Object builder, Object value) {
        set.accept(builder, value);
    }
}
