package nl.bredeblik.model.casefile;

import io.vavr.collection.Seq;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import nl.bredeblik.model.entry.Entry;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.shape.Draft;
import nl.bredeblik.model.shape.Field;
import nl.bredeblik.model.shape.Presence;

/** Leaves entries out of a file, list by list, and keeps the order and the instances of the others. */
final class CaseFileCut {

    private CaseFileCut() {}

    static CaseFile recordedBy(CaseFile file, LocalDate dayInclusive) {
        return keep(file, list -> entry -> !entry.recordedOn().isAfter(dayInclusive));
    }

    static CaseFile newestRevisions(CaseFile file) {
        return keep(file, CaseFileCut::isNewestOf);
    }

    /** Of two states with the same number, which only a conflict can leave, the one recorded last is the newest. */
    @SuppressWarnings("ReferenceEquality") // Of two equal states one stays: the very instance.
    private static Predicate<Entry> isNewestOf(Seq<Entry> list) {
        Map<Id<?>, Entry> newest = new HashMap<>();
        for (Entry entry : list) {
            newest.merge(entry.id(), entry, (held, next) -> supersedes(next, held) ? next : held);
        }
        return entry -> newest.get(entry.id()) == entry;
    }

    private static boolean supersedes(Entry next, Entry held) {
        return next.revision() == held.revision()
                ? !next.recordedOn().isBefore(held.recordedOn())
                : next.revision() > held.revision();
    }

    private static CaseFile keep(CaseFile file, java.util.function.Function<Seq<Entry>, Predicate<Entry>> choice) {
        boolean complete = true;
        Draft<CaseFile> draft = CaseFile.SHAPE.draft();
        for (Field<CaseFile> field : CaseFile.SHAPE.fields()) {
            Seq<?> values = field.values(file);
            if (field.presence() == Presence.MANY && !values.isEmpty()) {
                Seq<Entry> entries = entries(values);
                Seq<Entry> kept = entries.filter(choice.apply(entries));
                complete = complete && kept.size() == entries.size();
                values = kept;
            }
            draft.set(field, values);
        }
        return complete ? file : draft.build();
    }

    @SuppressWarnings("unchecked") // Every list of a case file holds entries of one kind.
    private static Seq<Entry> entries(Seq<?> values) {
        return (Seq<Entry>) values;
    }
}
