package nl.bredeblik.rules;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import nl.bredeblik.model.casefile.CaseFile;
import nl.bredeblik.model.entry.Entry;
import nl.bredeblik.model.entry.Identified;
import nl.bredeblik.model.entry.Visibility;
import nl.bredeblik.model.entry.VisibilityLevel;
import nl.bredeblik.model.generate.Shapes;
import nl.bredeblik.model.shape.Draft;
import nl.bredeblik.model.shape.Field;
import nl.bredeblik.model.shape.Presence;
import nl.bredeblik.model.shape.Shape;

/** Files of which every entry is shared with the family, so that findings have something to stand on in a view. */
final class Opened {

    private static final Seq<Visibility> SHARED =
            Array.of(Visibility.builder().level(VisibilityLevel.WHOLE_FAMILY).build());

    private Opened() {}

    static CaseFile toTheFamily(CaseFile file) {
        Draft<CaseFile> draft = CaseFile.SHAPE.draft();
        for (Field<CaseFile> field : CaseFile.SHAPE.fields()) {
            Seq<?> values = field.values(file);
            draft.set(
                    field,
                    field.presence() == Presence.MANY
                            ? values.map(entry -> shared((Shape<?>) field.kind(), entry))
                            : values);
        }
        return draft.build();
    }

    /** How many values a field of a record holds; none where the type has no such field. */
    static int held(Identified record, String name) {
        String type = record.describe().split(" ", -1)[0];
        Shape<?> shape = Shapes.all().find(each -> each.name().equals(type)).get();
        return held(shape, record, name);
    }

    @SuppressWarnings("unchecked") // The shape is that of the record.
    private static int held(Shape<?> shape, Object record, String name) {
        return ((Shape<Object>) shape)
                .field(name)
                .map(field -> field.values(record).size())
                .getOrElse(0);
    }

    @SuppressWarnings("unchecked") // The shape is that of the entry.
    private static <T> Entry shared(Shape<T> shape, Object entry) {
        Draft<T> draft = shape.draft();
        for (Field<T> field : shape.fields()) {
            draft.set(field, field.name().equals("visibility") ? SHARED : field.values((T) entry));
        }
        return (Entry) draft.build();
    }
}
