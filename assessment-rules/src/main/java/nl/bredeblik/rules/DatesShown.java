package nl.bredeblik.rules;

import io.vavr.collection.Seq;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import nl.bredeblik.model.casefile.CaseFile;
import nl.bredeblik.model.shape.Field;
import nl.bredeblik.model.shape.Scalar;
import nl.bredeblik.model.shape.Shape;
import nl.bredeblik.model.time.PartialDate;

/** The days that a file tells, anywhere in it. */
final class DatesShown {

    private final Set<LocalDate> days = new HashSet<>();

    private DatesShown() {}

    static Set<LocalDate> in(CaseFile file) {
        DatesShown dates = new DatesShown();
        dates.gather(CaseFile.SHAPE, file);
        return dates.days;
    }

    private <T> void gather(Shape<T> shape, T value) {
        for (Field<T> field : shape.fields()) {
            Seq<?> held = field.values(value);
            if (field.kind() instanceof Shape<?> inner) {
                held.forEach(each -> gatherAny(inner, each));
            } else if (field.kind() instanceof Scalar<?>) {
                held.forEach(this::take);
            }
        }
    }

    @SuppressWarnings("unchecked") // The shape of a field describes what the field holds.
    private <T> void gatherAny(Shape<T> shape, Object value) {
        gather(shape, (T) value);
    }

    private void take(Object scalar) {
        if (scalar instanceof LocalDate day) {
            days.add(day);
        } else if (scalar instanceof PartialDate date) {
            date.day().forEach(days::add);
        }
    }
}
