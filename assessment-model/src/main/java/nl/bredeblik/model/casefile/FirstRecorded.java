package nl.bredeblik.model.casefile;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import nl.bredeblik.model.entry.Entry;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.shape.Field;
import nl.bredeblik.model.shape.Presence;

/** Finds on which day each entry with more than one state was first recorded. */
final class FirstRecorded {

    private FirstRecorded() {}

    static Map<Id<?>, LocalDate> in(CaseFile file) {
        Map<Id<?>, LocalDate> first = new HashMap<>();
        for (Field<CaseFile> list : CaseFile.SHAPE.fields()) {
            if (list.presence() == Presence.MANY) {
                for (Object held : list.values(file)) {
                    Entry entry = (Entry) held;
                    first.merge(entry.id(), entry.recordedOn(), (one, other) -> other.isBefore(one) ? other : one);
                }
            }
        }
        return first;
    }
}
