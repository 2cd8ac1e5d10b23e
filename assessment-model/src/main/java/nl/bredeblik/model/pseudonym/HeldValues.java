package nl.bredeblik.model.pseudonym;

import io.vavr.collection.Seq;
import java.time.Instant;
import java.time.LocalDate;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import nl.bredeblik.model.casefile.CaseFile;
import nl.bredeblik.model.entry.Bsn;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.shape.Field;
import nl.bredeblik.model.shape.Kind;
import nl.bredeblik.model.shape.Scalar;
import nl.bredeblik.model.shape.ScalarType;
import nl.bredeblik.model.shape.Shape;
import nl.bredeblik.model.time.CivilDay;
import nl.bredeblik.model.time.PartialDate;

/** What a file holds that must be known as a whole before it can be replaced: its ids, its first and last day, its numbers. */
final class HeldValues {

    private final TreeSet<String> ids = new TreeSet<>();
    private final TreeSet<LocalDate> days = new TreeSet<>();
    private final TreeSet<String> numbers = new TreeSet<>();

    private HeldValues() {}

    static HeldValues in(CaseFile file) {
        HeldValues held = new HeldValues();
        eachScalar(CaseFile.SHAPE, file, held::hold);
        return held;
    }

    /** The text of every id, in order. */
    Iterable<String> ids() {
        return ids;
    }

    LocalDate firstDay() {
        return days.first();
    }

    LocalDate lastDay() {
        return days.last();
    }

    /** The digits of every citizen service number, in order. */
    Iterable<String> numbers() {
        return numbers;
    }

    private void hold(ScalarType type, Object value) {
        if (type == ScalarType.ID || type == ScalarType.REFERENCE) {
            ids.add(((Id<?>) value).text());
        } else if (type == ScalarType.DAY) {
            days.add((LocalDate) value);
        } else if (type == ScalarType.PARTIAL_DATE) {
            PartialDate date = (PartialDate) value;
            date.earliest().forEach(days::add);
            date.latest().forEach(days::add);
            date.checkedSince().forEach(days::add);
        } else if (type == ScalarType.MOMENT) {
            days.add(CivilDay.dayOf((Instant) value));
        } else if (type == ScalarType.BSN) {
            numbers.add(((Bsn) value).digits());
        }
    }

    @SuppressWarnings("unchecked") // A value is walked with the table of its own type.
    private static <T> void eachScalar(Shape<T> shape, Object value, BiConsumer<ScalarType, Object> taker) {
        for (Field<T> field : shape.fields()) {
            Seq<?> held = field.values((T) value);
            Kind<?> kind = field.kind();
            held.forEach(each -> {
                if (kind instanceof Shape<?> inner) {
                    eachScalar(inner, each, taker);
                } else {
                    taker.accept(((Scalar<?>) kind).type(), each);
                }
            });
        }
    }
}
