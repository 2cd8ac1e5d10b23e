package nl.bredeblik.model.view;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.bredeblik.model.entry.Entry;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.IdKind;
import nl.bredeblik.model.entry.Identified;
import nl.bredeblik.model.privacy.Reader;
import nl.bredeblik.model.shape.Draft;
import nl.bredeblik.model.shape.Field;
import nl.bredeblik.model.shape.Presence;
import nl.bredeblik.model.shape.Shape;

/**
 * Leaves out what a reader may not see, and then what cannot stand without it, until nothing more falls. Not safe for use by
 * several threads.
 */
final class Sieve {

    private final Grants grants;
    private final Records records;
    private Set<Id<?>> shown = Set.of();

    private Sieve(Grants grants, Records records) {
        this.grants = grants;
        this.records = records;
    }

    /**
     * What remains of an entry, with its own ids.
     *
     * @param kind what it is
     * @param entry what remains
     */
    record Kept(IdKind kind, Entry entry) {}

    /** What a reader sees; what came along only with something that fell, falls too. */
    static List<Kept> sift(Reader reader, Records records) {
        Set<Id<?>> shown = new HashSet<>();
        records.entries().forEach(held -> shown.add(held.entry().id()));
        List<Kept> kept = sift(Grants.of(reader, records, shown), records);
        while (shown.retainAll(idsOfEntries(kept))) {
            kept = sift(Grants.of(reader, records, shown), records);
        }
        return kept;
    }

    private static Set<Id<?>> idsOfEntries(List<Kept> kept) {
        Set<Id<?>> ids = new HashSet<>();
        kept.forEach(each -> ids.add(each.entry().id()));
        return ids;
    }

    private static List<Kept> sift(Grants grants, Records records) {
        Sieve sieve = new Sieve(grants, records);
        List<Kept> kept = new ArrayList<>();
        for (Records.Held held : records.entries()) {
            if (grants.allow(held.kind(), held.entry())
                    && held.rivals().forAll(rival -> grants.allow(held.kind(), rival))) {
                kept.add(new Kept(held.kind(), held.entry()));
            }
        }
        return sieve.untilNothingFalls(kept);
    }

    private List<Kept> untilNothingFalls(List<Kept> granted) {
        List<Kept> kept = granted;
        Set<Id<?>> before;
        do {
            before = shown;
            shown = idsOf(kept);
            kept = passed(kept);
        } while (!shown.equals(before));
        return kept;
    }

    /** The ids that lead to something shown, and to nothing hidden. */
    private Set<Id<?>> idsOf(List<Kept> kept) {
        Set<Id<?>> ids = new HashSet<>();
        kept.forEach(each -> eachId(Shapes.of(each.kind()), each.entry(), ids));
        Set<Named> entries = new HashSet<>();
        kept.forEach(each -> entries.add(new Named(each.kind(), each.entry().id())));
        records.entries()
                .filter(held ->
                        !entries.contains(new Named(held.kind(), held.entry().id())))
                .forEach(held -> ids.remove(held.entry().id()));
        return ids;
    }

    private List<Kept> passed(List<Kept> kept) {
        List<Kept> passed = new ArrayList<>();
        for (Kept each : kept) {
            rest(Shapes.of(each.kind()), each.entry()).forEach(rest -> passed.add(new Kept(each.kind(), (Entry) rest)));
        }
        return passed;
    }

    @SuppressWarnings("unchecked") // The shape describes the value.
    private Option<Object> rest(Shape<?> shape, Object value) {
        return restOf((Shape<Object>) shape, value);
    }

    private Option<Object> restOf(Shape<Object> shape, Object value) {
        Seq<String> about = Shapes.line(shape).about();
        Draft<Object> draft = shape.draft();
        for (Field<Object> field : shape.fields()) {
            Seq<?> values = grants.allowField(shape, value, field) ? field.values(value) : Array.empty();
            Seq<?> left = left(field, values);
            boolean lacks = field.presence() == Presence.REQUIRED && left.isEmpty();
            if (lacks || (about.contains(field.name()) && left.size() < values.size())) {
                return Option.none();
            }
            draft.set(field, left);
        }
        return Option.some(draft.build());
    }

    private Seq<?> left(Field<?> field, Seq<?> values) {
        if (values.isEmpty()) {
            return values;
        }
        if (Shapes.isReference(field.kind())) {
            return values.filter(shown::contains);
        }
        return field.kind() instanceof Shape<?> inner ? values.flatMap(each -> rest(inner, each)) : values;
    }

    private static void eachId(Shape<?> shape, Object value, Set<Id<?>> ids) {
        if (shape.idKind().isDefined()) {
            ids.add(((Identified) value).id());
        }
        for (Field<?> field : shape.fields()) {
            if (field.kind() instanceof Shape<?> inner) {
                Shapes.values(field, value).forEach(each -> eachId(inner, each, ids));
            }
        }
    }

    /** Of two kinds with one id, which a sound file does not hold, each counts by itself. */
    private record Named(IdKind kind, Id<?> id) {}
}
