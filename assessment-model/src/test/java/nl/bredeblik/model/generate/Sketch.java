package nl.bredeblik.model.generate;

import io.vavr.collection.Array;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.IdKind;
import nl.bredeblik.model.shape.Draft;
import nl.bredeblik.model.shape.Field;
import nl.bredeblik.model.shape.Presence;
import nl.bredeblik.model.shape.Scalar;
import nl.bredeblik.model.shape.Shape;

/**
 * A value while the file is made up: all but its references is chosen, since what they can point to is not yet known.
 *
 * @param <T> the type of the value
 */
final class Sketch<T> {

    private final Shape<T> shape;
    private final Map<Field<T>, List<Object>> values = new LinkedHashMap<>();

    Sketch(Shape<T> shape) {
        this.shape = shape;
    }

    /** A reference that still has to be chosen. */
    record Wanted(Scalar<?> kind) {}

    void put(Field<T> field, List<Object> chosen) {
        values.put(field, new ArrayList<>(chosen));
    }

    void replace(String field, Object value) {
        values.put(shape.field(field).get(), new ArrayList<>(List.of(value)));
    }

    Object only(String field) {
        return values.get(shape.field(field).get()).get(0);
    }

    /** Names every thing in this value that has an id. */
    void eachId(BiConsumer<IdKind, Id<?>> taker) {
        shape.idKind().forEach(kind -> taker.accept(kind, (Id<?>) only("id")));
        values.values()
                .forEach(held -> held.forEach(value -> {
                    if (value instanceof Sketch<?> inner) {
                        inner.eachId(taker);
                    }
                }));
    }

    /**
     * Leaves out what refers to something the file does not hold.
     *
     * @return false if nothing remains of this value itself, because it cannot do without such a reference
     */
    boolean trim(Targets targets) {
        values.values().forEach(held -> held.removeIf(value -> cannotStand(value, targets)));
        return shape.fields()
                .forAll(field -> field.presence() != Presence.REQUIRED
                        || !values.get(field).isEmpty());
    }

    private static boolean cannotStand(Object value, Targets targets) {
        return value instanceof Wanted wanted
                ? !targets.offer(wanted.kind())
                : value instanceof Sketch<?> inner && !inner.trim(targets);
    }

    /** The value, its references chosen. */
    T finish(Targets targets) {
        Draft<T> draft = shape.draft();
        values.forEach((field, held) -> draft.set(field, Array.ofAll(held).map(value -> finished(value, targets))));
        return draft.build();
    }

    private static Object finished(Object value, Targets targets) {
        if (value instanceof Wanted wanted) {
            return targets.choose(wanted.kind());
        }
        return value instanceof Sketch<?> inner ? inner.finish(targets) : value;
    }
}
