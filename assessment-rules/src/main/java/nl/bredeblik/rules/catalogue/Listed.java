package nl.bredeblik.rules.catalogue;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.util.ArrayList;
import java.util.List;
import nl.bredeblik.model.casefile.CaseFile;
import nl.bredeblik.model.entry.Entry;
import nl.bredeblik.model.shape.Field;
import nl.bredeblik.model.shape.Shape;
import nl.bredeblik.rules.Look;
import nl.bredeblik.rules.Subjects;

/**
 * An entry, with the table of its fields.
 *
 * @param entry the entry
 * @param shape the table of its fields
 */
record Listed(Entry entry, Shape<?> shape) {

    /** All entries of a file, whatever their kind. */
    static final Subjects<Listed> ENTRIES = Subjects.about(
            "entries",
            Listed::in,
            Listed::entry,
            listed -> Array.of(listed.entry().id()));

    private static Seq<Listed> in(Look look) {
        List<Listed> entries = new ArrayList<>();
        for (Field<CaseFile> list : CaseFile.SHAPE.fields()) {
            if (list.kind() instanceof Shape<?> shape) {
                for (Object entry : list.values(look.file())) {
                    entries.add(new Listed((Entry) entry, shape));
                }
            }
        }
        return Array.ofAll(entries);
    }
}
