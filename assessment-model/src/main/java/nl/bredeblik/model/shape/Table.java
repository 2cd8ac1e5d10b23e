package nl.bredeblik.model.shape;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.bredeblik.model.entry.Entry;
import nl.bredeblik.model.entry.EntryBuilder;
import nl.bredeblik.model.entry.Id;

/**
 * The table of the fields of one type, one line a field, in the order in which they are written.
 *
 * <p>A table is written once, next to the type, and checked by the compiler: a field names its accessor and its builder
 * method. Everything that must treat all types alike reads the table.
 *
 * @param <T> the type
 * @param <B> the builder of the type
 */
public final class Table<T, B> {

    private final Supplier<B> begin;
    private final Function<B, T> finish;
    private final List<Field<T>> fields = new ArrayList<>();

    private Table(Supplier<B> begin, Function<B, T> finish) {
        this.begin = begin;
        this.finish = finish;
    }

    /**
     * An empty table.
     *
     * @param begin gives a builder with nothing set
     * @param finish builds the value
     * @param <T> the type
     * @param <B> the builder of the type
     * @return the table
     */
    public static <T, B> Table<T, B> of(Supplier<B> begin, Function<B, T> finish) {
        return new Table<>(begin, finish);
    }

    /**
     * A table that starts with what all entries have: id, day of recording, revision, who recorded it, for whom it may be
     * seen.
     *
     * @param begin gives a builder with nothing set
     * @param finish builds the entry
     * @param <T> the type of entry
     * @param <B> the builder of the type
     * @return the table
     */
    public static <T extends Entry, B extends EntryBuilder<T, B>> Table<T, B> entry(
            Supplier<B> begin, Function<B, T> finish) {
        Table<T, B> table = new Table<>(begin, finish);
        table.add("id", Presence.REQUIRED, Kinds.<T>id(), Entry::id, (B b, Id<T> id) -> b.id(id), Option.none());
        table.add(
                "recordedOn",
                Presence.REQUIRED,
                Kinds.DAY,
                Entry::recordedOn,
                (B b, LocalDate day) -> b.recordedOn(day),
                Option.none());
        table.add(
                "revision",
                Presence.DEFAULTED,
                Kinds.INTEGER,
                Entry::revision,
                (B b, Integer revision) -> b.revision(revision),
                Option.some(Entry.FIRST_REVISION));
        return table.maybe("recordedBy", Kinds.partyRef(), Entry::recordedBy, EntryBuilder::recordedBy)
                .maybe("visibility", EntryShapes.VISIBILITY, Entry::visibility, EntryBuilder::visibility);
    }

    /**
     * Adds a field that always holds one value.
     *
     * @param name the name of the field, equal to that of the accessor
     * @param kind the kind of value
     * @param get the accessor
     * @param set the builder method
     * @param <V> the type of the value
     * @return this table
     */
    public <V> Table<T, B> one(String name, Kind<V> kind, Function<T, V> get, BiConsumer<B, V> set) {
        return add(name, Presence.REQUIRED, kind, get, set, Option.none());
    }

    /**
     * Adds a field that holds one value or none.
     *
     * @param name the name of the field, equal to that of the accessor
     * @param kind the kind of value
     * @param get the accessor
     * @param set the builder method that takes the value itself
     * @param <V> the type of the value
     * @return this table
     */
    public <V> Table<T, B> maybe(String name, Kind<V> kind, Function<T, Option<V>> get, BiConsumer<B, V> set) {
        return add(name, Presence.OPTIONAL, kind, get, set, Option.none());
    }

    /**
     * Adds a field that holds any number of values, in order.
     *
     * @param name the name of the field, equal to that of the accessor
     * @param kind the kind of each value
     * @param get the accessor
     * @param set the builder method that takes all values
     * @param <V> the type of each value
     * @return this table
     */
    public <V> Table<T, B> many(String name, Kind<V> kind, Function<T, Seq<V>> get, BiConsumer<B, Seq<V>> set) {
        return add(name, Presence.MANY, kind, get, set, Option.none());
    }

    Seq<Field<T>> fields() {
        return Array.ofAll(fields);
    }

    Draft<T> draft() {
        B builder = begin.get();
        return new Draft<>(builder, () -> finish.apply(builder));
    }

    @SuppressWarnings("unchecked") // A field sets what it reads: both were given together, with one type.
    private Table<T, B> add(
            String name,
            Presence presence,
            Kind<?> kind,
            Function<T, ?> get,
            BiConsumer<B, ?> set,
            Option<Object> defaultValue) {
        fields.add(new Field<>(
                name, presence, kind, get, (BiConsumer<Object, Object>) (BiConsumer<?, ?>) set, defaultValue));
        return this;
    }
}
