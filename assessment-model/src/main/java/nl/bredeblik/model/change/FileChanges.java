package nl.bredeblik.model.change;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.bredeblik.model.casefile.CaseFile;
import nl.bredeblik.model.entry.Entry;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.IdKind;
import nl.bredeblik.model.shape.Field;
import nl.bredeblik.model.shape.Presence;
import nl.bredeblik.model.shape.Shape;

/**
 * What changed from one file to another, entry by entry: of each the newest state in the one and in the other. When and by whom
 * it was recorded is no change by itself.
 *
 * <p>The order is that of the kinds, then of the ids, whatever the order of the files. It depends on nothing but the two files.
 *
 * <p>Dutch: <i>wat is er veranderd</i>.
 */
public final class FileChanges {

    private FileChanges() {}

    /**
     * What changed since a day.
     *
     * @param file the file
     * @param dayInclusive the last day that is taken as known
     * @return what was recorded after that day made of each entry that is new or another
     */
    public static Seq<EntryChange> since(CaseFile file, LocalDate dayInclusive) {
        return between(file.asKnownOn(dayInclusive), file);
    }

    /**
     * What changed between two states of a file, or between two views of them.
     *
     * @param before the earlier file
     * @param after the later file
     * @return what became of each entry that is new, another or gone; empty when nothing changed
     */
    public static Seq<EntryChange> between(CaseFile before, CaseFile after) {
        CaseFile old = before.current();
        CaseFile current = after.current();
        Endings endings = Endings.between(old, current);
        List<EntryChange> changes = new ArrayList<>();
        for (Field<CaseFile> list : CaseFile.SHAPE.fields()) {
            if (list.presence() == Presence.MANY) {
                addAll((Shape<?>) list.kind(), list.values(old), list.values(current), endings, changes);
            }
        }
        return Array.ofAll(changes)
                .sorted(Comparator.comparing(EntryChange::kind)
                        .thenComparing(change -> change.id().text()));
    }

    private static void addAll(
            Shape<?> shape, Seq<?> before, Seq<?> after, Endings endings, List<EntryChange> changes) {
        IdKind kind = shape.idKind().get();
        Map<Id<?>, Entry> old = byId(before);
        Map<Id<?>, Entry> current = byId(after);
        current.forEach((id, entry) -> Option.of(old.get(id))
                .map(was -> became(shape, kind, was, entry, endings))
                .getOrElse(Option.some(new EntryChange(ChangeKind.NEW, kind, entry.id(), Array.empty())))
                .forEach(changes::add));
        old.forEach((id, entry) -> {
            if (!current.containsKey(id)) {
                changes.add(new EntryChange(ChangeKind.GONE, kind, entry.id(), Array.empty()));
            }
        });
    }

    private static Option<EntryChange> became(Shape<?> shape, IdKind kind, Entry was, Entry now, Endings endings) {
        Seq<String> fields = Differences.in(shape, was, now);
        ChangeKind change = endings.closed(now.id())
                ? ChangeKind.CLOSED
                : endings.ended(now.id()) || Differences.gotAnEnd(shape, was, now)
                        ? ChangeKind.ENDED
                        : ChangeKind.CHANGED;
        return change == ChangeKind.CHANGED && fields.isEmpty()
                ? Option.none()
                : Option.some(new EntryChange(change, kind, now.id(), fields));
    }

    private static Map<Id<?>, Entry> byId(Seq<?> entries) {
        Map<Id<?>, Entry> byId = new LinkedHashMap<>();
        entries.forEach(entry -> byId.put(((Entry) entry).id(), (Entry) entry));
        return byId;
    }
}
