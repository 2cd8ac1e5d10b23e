package nl.bredeblik.model.generate;

import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.bredeblik.model.entry.Entry;
import nl.bredeblik.model.shape.Field;
import nl.bredeblik.model.shape.Scalar;
import nl.bredeblik.model.shape.ScalarType;
import nl.bredeblik.model.shape.Shape;
import nl.bredeblik.model.shape.TimeShapes;
import nl.bredeblik.model.time.DayPeriod;
import nl.bredeblik.model.time.PartialDate;
import nl.bredeblik.model.time.PartialPeriod;

/** Makes up values from the tables of their fields. */
final class Sketcher {

    private final Chance chance;
    private final Ids ids;
    private final Scalars scalars;

    Sketcher(Chance chance, Ids ids, Scalars scalars) {
        this.chance = chance;
        this.ids = ids;
        this.scalars = scalars;
    }

    /** An entry, at times with later states of it: the same id, the next revision, recorded on the same day or later. */
    <T> List<Sketch<T>> entryWithRevisions(Shape<T> shape) {
        List<Sketch<T>> states = new ArrayList<>();
        Sketch<T> state = entry(shape, Entry.FIRST_REVISION);
        states.add(state);
        while (chance.percent(20)) {
            Sketch<T> next = entry(shape, Entry.FIRST_REVISION + states.size());
            next.replace("id", state.only("id"));
            next.replace("recordedOn", scalars.dayAfter((LocalDate) state.only("recordedOn")));
            states.add(next);
            state = next;
        }
        return states;
    }

    private <T> Sketch<T> entry(Shape<T> shape, int revision) {
        ids.nextEntry();
        Sketch<T> entry = sketch(shape);
        entry.replace("revision", revision);
        return entry;
    }

    private <T> Sketch<T> sketch(Shape<T> shape) {
        Sketch<T> sketch = new Sketch<>(shape);
        for (Field<T> field : shape.fields()) {
            List<Object> values = new ArrayList<>();
            for (int i = count(field); i > 0; i--) {
                values.add(value(shape, field));
            }
            sketch.put(field, values);
        }
        return sketch;
    }

    private int count(Field<?> field) {
        return switch (field.presence()) {
            case REQUIRED, DEFAULTED -> 1;
            case OPTIONAL -> chance.below(2);
            case MANY -> chance.count();
        };
    }

    private Object value(Shape<?> owner, Field<?> field) {
        if (field.kind() == TimeShapes.DAY_PERIOD) {
            return dayPeriod();
        }
        if (field.kind() == TimeShapes.PARTIAL_PERIOD) {
            return partialPeriod();
        }
        if (field.kind() instanceof Shape<?> shape) {
            return sketch(shape);
        }
        Scalar<?> scalar = (Scalar<?>) field.kind();
        if (scalar.type() == ScalarType.ID) {
            return ids.next(owner.idKind().get());
        }
        return scalar.type() == ScalarType.REFERENCE ? new Sketch.Wanted(scalar) : scalars.any(scalar);
    }

    private DayPeriod dayPeriod() {
        LocalDate start = scalars.day();
        return chance.percent(40)
                ? DayPeriod.startingOn(start)
                : DayPeriod.between(start, chance.percent(15) ? start : scalars.dayAfter(start));
    }

    private PartialPeriod partialPeriod() {
        Option<PartialDate> start = maybe(scalars.partialDate());
        Option<PartialDate> end = maybe(scalars.partialDate());
        boolean fits = start.isEmpty() || end.isEmpty() || !end.get().isCertainlyBefore(start.get());
        return fits ? PartialPeriod.of(start, end) : PartialPeriod.of(end, start);
    }

    private Option<PartialDate> maybe(PartialDate date) {
        return chance.percent(70) ? Option.some(date) : Option.none();
    }
}
