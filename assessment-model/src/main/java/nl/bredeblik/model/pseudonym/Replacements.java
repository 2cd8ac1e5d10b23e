package nl.bredeblik.model.pseudonym;

import io.vavr.collection.Seq;
import nl.bredeblik.model.casefile.CaseFile;
import nl.bredeblik.model.entry.Bsn;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.Text;
import nl.bredeblik.model.shape.Draft;
import nl.bredeblik.model.shape.EntryShapes;
import nl.bredeblik.model.shape.Field;
import nl.bredeblik.model.shape.Kind;
import nl.bredeblik.model.shape.Scalar;
import nl.bredeblik.model.shape.Shape;
import nl.bredeblik.model.shape.TimeShapes;
import nl.bredeblik.model.time.PartialPeriod;

/**
 * What stands in the place of each value of a file, by the table of its type.
 *
 * @param keyed makes words
 * @param ids gives other ids
 * @param shift moves days
 * @param numbers gives citizen service numbers
 */
record Replacements(Keyed keyed, OtherIds ids, WeekShift shift, TestNumbers numbers) {

    /** What stands in the place of every free text. */
    static final String NOTHING_LEFT = "weggelaten";

    private static final int WORD_LENGTH = 10;

    CaseFile copy(CaseFile file) {
        return (CaseFile) value(CaseFile.SHAPE, file);
    }

    @SuppressWarnings("unchecked") // A value is copied with the table of its own type.
    private <T> Object value(Shape<T> shape, Object value) {
        boolean holdsNames = shape == EntryShapes.PERSON_NAME || shape == EntryShapes.ADDRESS;
        Draft<T> draft = shape.draft();
        for (Field<T> field : shape.fields()) {
            Seq<?> held = field.values((T) value);
            draft.set(field, held.map(each -> holdsNames ? word((Text) each) : value(field.kind(), each)));
        }
        return draft.build();
    }

    private Object value(Kind<?> kind, Object value) {
        if (kind == TimeShapes.PARTIAL_PERIOD) {
            return shift.period((PartialPeriod) value);
        }
        return kind instanceof Shape<?> inner ? value(inner, value) : scalar((Scalar<?>) kind, value);
    }

    private Object scalar(Scalar<?> scalar, Object value) {
        return switch (scalar.type()) {
            case ID, REFERENCE -> ids.of((Id<?>) value);
            case TEXT -> Text.of(NOTHING_LEFT);
            case DAY, PARTIAL_DATE, MOMENT -> shift.moved(value);
            case BSN -> numbers.of((Bsn) value);
            case RULE_CODE, CODE, INTEGER, BOOLEAN -> value;
        };
    }

    private Text word(Text name) {
        return Text.of(keyed.letters("name", name.value(), WORD_LENGTH));
    }
}
