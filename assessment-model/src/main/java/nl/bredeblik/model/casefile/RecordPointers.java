package nl.bredeblik.model.casefile;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.IdentityHashMap;
import nl.bredeblik.model.entry.Described;
import nl.bredeblik.model.shape.Field;
import nl.bredeblik.model.shape.Presence;
import nl.bredeblik.model.shape.Shape;

/**
 * Where each record stands in a case file, as a JSON Pointer (RFC 6901) into the text from which the file was read, or to
 * which it would be written: reading and writing keep the order of lists.
 *
 * <p>A record is known by identity and not by equality: two entries may say the same in two places. The parts of a file
 * that follow from it, such as {@link CaseFile#asKnownOn}, hold the same records, so their pointers are asked here too.
 * Makes one walk over the file; holds one small step a record.
 */
public final class RecordPointers {

    private final CaseFile file;
    private final IdentityHashMap<Object, Step> steps = new IdentityHashMap<>();

    private RecordPointers(CaseFile file) {
        this.file = file;
    }

    /**
     * The pointers of a file.
     *
     * @param file the file, as it was read or will be written
     * @return the pointers of its records
     */
    public static RecordPointers of(CaseFile file) {
        RecordPointers pointers = new RecordPointers(file);
        pointers.walk(CaseFile.SHAPE, file, Step.ROOT);
        return pointers;
    }

    /**
     * The pointer to a record.
     *
     * @param record an entry, a part or another value with fields, as this file holds it
     * @return the pointer, as in {@code /plans/0/goals/2}; empty text for the file itself; where one instance stands in
     *     several places, the first; none for what this file does not hold
     */
    public Option<String> pointerTo(Described record) {
        return Option.of(steps.get(record)).map(Step::pointer);
    }

    /**
     * What a pointer points to.
     *
     * @param pointer a JSON Pointer, as in {@code /plans/0/goals/2/text}
     * @return the record, the value of a field, or the whole list; none if nothing stands there
     */
    public Option<Object> resolve(String pointer) {
        return PointerWalk.resolve(file, pointer);
    }

    private <T> void walk(Shape<T> shape, T record, Step place) {
        steps.putIfAbsent(record, place);
        for (Field<T> field : shape.fields()) {
            if (field.kind() instanceof Shape<?> inner) {
                Seq<?> values = field.values(record);
                if (!values.isEmpty()) {
                    walkAll(inner, values, new Step(place, field.name()), field.presence() == Presence.MANY);
                }
            }
        }
    }

    @SuppressWarnings("unchecked") // The values came from the field that names the shape.
    private void walkAll(Shape<?> shape, Seq<?> values, Step place, boolean numbered) {
        int index = 0;
        for (Object value : values) {
            walk((Shape<Object>) shape, value, numbered ? new Step(place, index++) : place);
        }
    }
}
