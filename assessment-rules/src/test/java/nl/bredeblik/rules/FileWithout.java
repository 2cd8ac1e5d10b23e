package nl.bredeblik.rules;

import io.vavr.collection.Seq;
import nl.bredeblik.model.casefile.CaseFile;
import nl.bredeblik.model.entry.Entry;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.shape.Draft;
import nl.bredeblik.model.shape.Field;
import nl.bredeblik.model.shape.Presence;

/** A file as if an entry had never been made. */
final class FileWithout {

    private FileWithout() {}

    static CaseFile entry(CaseFile file, Id<?> id) {
        Draft<CaseFile> draft = CaseFile.SHAPE.draft();
        for (Field<CaseFile> field : CaseFile.SHAPE.fields()) {
            Seq<?> values = field.values(file);
            draft.set(
                    field,
                    field.presence() == Presence.MANY
                            ? values.reject(entry -> ((Entry) entry).id().equals(id))
                            : values);
        }
        return draft.build();
    }
}
