package nl.bredeblik.model.casefile;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.bredeblik.model.entry.Entry;
import nl.bredeblik.model.shape.Draft;
import nl.bredeblik.model.shape.Field;
import nl.bredeblik.model.shape.Presence;
import nl.bredeblik.model.shape.Shape;

/** Two files as one, list by list, in one order that does not depend on which came first. */
final class CaseFileUnion {

    private static final Comparator<CaseFile> OPENED_FIRST = Comparator.comparing(CaseFile::openedOn)
            .thenComparing(file -> file.id().text());

    private CaseFileUnion() {}

    static CaseFile of(CaseFile one, CaseFile other) {
        CaseFile first = OPENED_FIRST.compare(one, other) <= 0 ? one : other;
        Draft<CaseFile> draft = CaseFile.SHAPE.draft();
        for (Field<CaseFile> field : CaseFile.SHAPE.fields()) {
            draft.set(
                    field,
                    field.presence() == Presence.MANY
                            ? union((Shape<?>) field.kind(), field.values(one), field.values(other))
                            : field.values(first));
        }
        return draft.build();
    }

    private static Seq<?> union(Shape<?> shape, Seq<?> one, Seq<?> other) {
        Comparator<Entry> order = Comparator.comparing(Entry::recordedOn)
                .thenComparing(entry -> entry.id().text())
                .thenComparingInt(Entry::revision)
                .thenComparing((a, b) -> a.equals(b) ? 0 : CanonicalText.compare(shape, a, b));
        List<Entry> entries = new ArrayList<>();
        one.forEach(entry -> entries.add((Entry) entry));
        other.forEach(entry -> entries.add((Entry) entry));
        entries.sort(order);
        List<Entry> shared = StricterVisibility.in(shape, entries);
        shared.sort(order);
        List<Entry> once = new ArrayList<>();
        for (Entry entry : shared) {
            if (once.isEmpty() || !once.get(once.size() - 1).equals(entry)) {
                once.add(entry);
            }
        }
        return Array.ofAll(once);
    }
}
