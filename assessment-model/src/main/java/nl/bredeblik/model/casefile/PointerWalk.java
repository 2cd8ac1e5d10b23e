package nl.bredeblik.model.casefile;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import nl.bredeblik.model.shape.Field;
import nl.bredeblik.model.shape.Kind;
import nl.bredeblik.model.shape.Presence;
import nl.bredeblik.model.shape.Shape;

/** Follows a JSON Pointer through a case file. No field name holds a character that a pointer would escape. */
final class PointerWalk {

    private static final int MOST_DIGITS = 9;

    private PointerWalk() {}

    static Option<Object> resolve(CaseFile file, String pointer) {
        if (pointer.isEmpty()) {
            return Option.some(file);
        }
        String[] steps = pointer.split("/", -1);
        return steps[0].isEmpty() ? inRecord(CaseFile.SHAPE, file, steps, 1) : Option.none();
    }

    private static <T> Option<Object> inRecord(Shape<T> shape, T record, String[] steps, int at) {
        return shape.field(steps[at]).flatMap(field -> inField(field, field.toldValues(record), steps, at + 1));
    }

    private static Option<Object> inField(Field<?> field, Seq<?> values, String[] steps, int at) {
        if (values.isEmpty()) {
            return Option.none();
        }
        if (field.presence() != Presence.MANY) {
            return inValue(field.kind(), values.head(), steps, at);
        }
        if (at == steps.length) {
            return Option.some(values);
        }
        int index = index(steps[at]);
        return index >= 0 && index < values.size()
                ? inValue(field.kind(), values.get(index), steps, at + 1)
                : Option.none();
    }

    @SuppressWarnings("unchecked") // The value came from the field that names the kind.
    private static Option<Object> inValue(Kind<?> kind, Object value, String[] steps, int at) {
        if (at == steps.length) {
            return Option.some(value);
        }
        return kind instanceof Shape<?> shape ? inRecord((Shape<Object>) shape, value, steps, at) : Option.none();
    }

    /** The place in a list: digits without a leading zero; -1 for anything else. */
    private static int index(String step) {
        boolean plain =
                !step.isEmpty() && step.length() <= MOST_DIGITS && (step.length() == 1 || step.charAt(0) != '0');
        int index = 0;
        for (int i = 0; plain && i < step.length(); i++) {
            plain = step.charAt(i) >= '0' && step.charAt(i) <= '9';
            index = index * 10 + (step.charAt(i) - '0');
        }
        return plain ? index : -1;
    }
}
