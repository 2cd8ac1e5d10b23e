package nl.bredeblik.casecheck;

import io.vavr.collection.Seq;
import java.util.Locale;
import nl.bredeblik.model.casefile.CaseFile;
import nl.bredeblik.model.entry.Bsn;
import nl.bredeblik.model.entry.Text;
import nl.bredeblik.model.shape.Draft;
import nl.bredeblik.model.shape.Field;
import nl.bredeblik.model.shape.Kind;
import nl.bredeblik.model.shape.Scalar;
import nl.bredeblik.model.shape.Shape;

/** Puts a word that stands nowhere else into every text of a file, and one number into every citizen service number. */
final class Canaries {

    static final String WORD = "QUETZAL";
    static final String NUMBER = "999999011";

    private Canaries() {}

    static CaseFile in(CaseFile file) {
        return in(CaseFile.SHAPE, file);
    }

    private static <T> T in(Shape<T> shape, T value) {
        Draft<T> draft = shape.draft();
        for (Field<T> field : shape.fields()) {
            Seq<?> values = field.values(value);
            draft.set(field, values.map(each -> in(field.kind(), each)));
        }
        return draft.build();
    }

    @SuppressWarnings("unchecked") // The value came from the field that names the kind.
    private static Object in(Kind<?> kind, Object value) {
        if (kind instanceof Shape<?> shape) {
            return in((Shape<Object>) shape, value);
        }
        return switch (((Scalar<?>) kind).type()) {
            case TEXT -> Text.of(WORD + " is " + WORD.toLowerCase(Locale.ROOT));
            case BSN -> Bsn.of(NUMBER);
            default -> value;
        };
    }
}
