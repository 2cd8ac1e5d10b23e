package nl.bredeblik.model.change;

import io.vavr.collection.Array;
import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import nl.bredeblik.model.shape.Field;
import nl.bredeblik.model.shape.Shape;
import nl.bredeblik.model.shape.TimeShapes;
import nl.bredeblik.model.time.DayPeriod;
import nl.bredeblik.model.time.PartialPeriod;

/** What differs between two states of one entry. */
final class Differences {

    /** Which state it is, and when and by whom it was recorded, says nothing about what it tells. */
    private static final Set<String> OF_THE_STATE = HashSet.of("id", "recordedOn", "revision", "recordedBy");

    private Differences() {}

    static Seq<String> in(Shape<?> shape, Object was, Object now) {
        return fields(shape)
                .filter(field -> !OF_THE_STATE.contains(field.name())
                        && !field.values(was).equals(field.values(now)))
                .map(Field::name);
    }

    /** Whether a period that had no last day has one now. */
    static boolean gotAnEnd(Shape<?> shape, Object was, Object now) {
        return fields(shape)
                .exists(field -> isPeriod(field)
                        && !field.values(was).exists(Differences::hasEnd)
                        && field.values(now).exists(Differences::hasEnd));
    }

    private static boolean isPeriod(Field<?> field) {
        return field.kind() == TimeShapes.DAY_PERIOD || field.kind() == TimeShapes.PARTIAL_PERIOD;
    }

    private static boolean hasEnd(Object period) {
        return period instanceof DayPeriod days
                ? days.endInclusive().isDefined()
                : period instanceof PartialPeriod partial
                        && partial.endInclusive().isDefined();
    }

    @SuppressWarnings("unchecked") // The states are those of an entry of this shape.
    private static Seq<Field<Object>> fields(Shape<?> shape) {
        return Array.ofAll(((Shape<Object>) shape).fields());
    }
}
