package nl.bredeblik.rules.mutate;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import java.util.function.Function;
import java.util.function.Predicate;
import nl.bredeblik.model.casefile.CaseFile;
import nl.bredeblik.model.entry.Entry;
import nl.bredeblik.model.shape.Draft;
import nl.bredeblik.model.shape.Field;
import nl.bredeblik.model.shape.Presence;
import nl.bredeblik.model.shape.Shape;

/** Changes a file by its tables of fields, whatever the kind of an entry. */
final class Edit {

    private Edit() {}

    /** The file in which an entry, known by its identity, has made place for others. */
    @SuppressWarnings("ReferenceEquality") // Two entries may say the same in two places.
    static CaseFile replace(CaseFile file, Entry entry, Seq<? extends Entry> others) {
        return each(file, held -> held == entry ? others : Array.of(held));
    }

    /** The file without some entries. */
    static CaseFile without(CaseFile file, Predicate<Entry> gone) {
        return each(file, held -> gone.test(held) ? Array.empty() : Array.of(held));
    }

    /**
     * The mutated file in which, on the day of its last entry, everything was put right by new entries: the next state of what
     * was changed, and what was left out recorded after all. No older entry is touched.
     */
    static CaseFile putRight(CaseFile sound, CaseFile mutated, LocalDate today) {
        Draft<CaseFile> draft = CaseFile.SHAPE.draft();
        for (Field<CaseFile> list : CaseFile.SHAPE.fields()) {
            Seq<Object> held = Array.ofAll(list.values(mutated));
            if (list.presence() == Presence.MANY) {
                Seq<Object> right =
                        Array.<Object>ofAll(list.values(sound.asKnownOn(today))).reject(held::contains);
                Shape<?> shape = (Shape<?>) list.kind();
                held = held.appendAll(
                        right.map(entry -> next(shape, (Entry) entry, nextRevision(mutated, entry), today)));
            }
            draft.set(list, held);
        }
        return draft.build();
    }

    /** The next state of an entry, of whatever kind. */
    static Entry next(CaseFile file, Entry entry, LocalDate today) {
        for (Field<CaseFile> list : CaseFile.SHAPE.fields()) {
            if (list.presence() == Presence.MANY
                    && list.values(file).exists(held -> ((Entry) held).id().equals(entry.id()))) {
                return (Entry) next((Shape<?>) list.kind(), entry, nextRevision(file, entry), today);
            }
        }
        throw new IllegalArgumentException("an entry of the file is expected");
    }

    private static int nextRevision(CaseFile file, Object entry) {
        Entry right = (Entry) entry;
        int highest = 0;
        for (Field<CaseFile> list : CaseFile.SHAPE.fields()) {
            if (list.presence() == Presence.MANY) {
                for (Object held : list.values(file)) {
                    if (((Entry) held).id().equals(right.id())) {
                        highest = Math.max(highest, ((Entry) held).revision());
                    }
                }
            }
        }
        return highest + 1;
    }

    @SuppressWarnings("unchecked") // The shape is that of the list in which the entry stands.
    private static <T> T next(Shape<T> shape, Entry entry, int revision, LocalDate today) {
        Draft<T> draft = shape.draft();
        for (Field<T> field : shape.fields()) {
            draft.set(
                    field,
                    switch (field.name()) {
                        case "revision" -> Array.of(revision);
                        case "recordedOn" -> Array.of(today);
                        default -> field.values((T) entry);
                    });
        }
        return draft.build();
    }

    private static CaseFile each(CaseFile file, Function<Entry, Seq<? extends Entry>> change) {
        Draft<CaseFile> draft = CaseFile.SHAPE.draft();
        for (Field<CaseFile> list : CaseFile.SHAPE.fields()) {
            Seq<?> values = list.values(file);
            draft.set(
                    list,
                    list.presence() == Presence.MANY
                            ? Array.ofAll(values).flatMap(entry -> change.apply((Entry) entry))
                            : values);
        }
        return draft.build();
    }
}
