package nl.bredeblik.model.view;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import nl.bredeblik.model.entry.Entry;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.IdKind;
import nl.bredeblik.model.family.Authority;
import nl.bredeblik.model.shape.Field;
import nl.bredeblik.model.shape.Presence;
import nl.bredeblik.model.shape.Shape;
import nl.bredeblik.model.statement.Source;

/** Whom an entry names, and whose words it holds. Not safe for use by several threads. */
final class Naming {

    /** Somebody whom the file withholds or does not hold: never the reader. */
    private static final Option<Id<?>> SOMEBODY = Option.none();

    private final Records records;
    /** Whom each entry names with all that it needs; an entry stands here once that is complete. */
    private final Map<Id<?>, Set<Id<?>>> persons = new HashMap<>();

    Naming(Records records) {
        this.records = records;
    }

    /**
     * The members and network persons whom an entry names anywhere, and those of the entries it cannot do without. An entry
     * that describes a person, or that says whom it is about in a field of its own without any text, names just these.
     */
    Set<Id<?>> persons(IdKind kind, Entry entry) {
        Set<Id<?>> named = new HashSet<>();
        direct(kind, entry, named).forEach(id -> named.addAll(personsBehind(id)));
        return named;
    }

    /** Adds whom an entry names itself, and gives what it cannot do without. */
    private Set<Id<?>> direct(IdKind kind, Entry entry, Set<Id<?>> named) {
        Set<Id<?>> needed = new LinkedHashSet<>();
        if (kind == IdKind.MEMBER || kind == IdKind.NETWORK_PERSON) {
            named.add(entry.id());
        } else if (kind == IdKind.AUTHORITY) {
            named.add(((Authority) entry).minor());
        } else {
            eachReference(Shapes.of(kind), entry, (field, id) -> {
                if (records.isPerson(id)) {
                    named.add(id);
                } else if (field.presence() == Presence.REQUIRED && !records.isOfTheWork(id)) {
                    needed.add(id);
                }
            });
        }
        return needed;
    }

    /** All whom an entry names, and what it needs, however far; entries may need each other in a circle. */
    private Set<Id<?>> personsBehind(Id<?> first) {
        Set<Id<?>> known = persons.get(first);
        if (known == null) {
            known = new HashSet<>();
            Set<Id<?>> met = new HashSet<>(Set.of(first));
            Deque<Id<?>> open = new ArrayDeque<>(met);
            while (!open.isEmpty()) {
                for (Id<?> needed : direct(open.pop(), known)) {
                    Set<Id<?>> behind = persons.get(needed);
                    if (behind != null) {
                        known.addAll(behind);
                    } else if (met.add(needed)) {
                        open.push(needed);
                    }
                }
            }
            persons.put(first, known);
        }
        return known;
    }

    private Set<Id<?>> direct(Id<?> id, Set<Id<?>> named) {
        return records.kindOf(id)
                .filter(IdKind::isEntry)
                .flatMap(kind -> records.index().find(id).map(held -> direct(kind, (Entry) held, named)))
                .getOrElse(Set.of());
    }

    /**
     * Those whose words an entry holds, anywhere in it, except professionals and organisations; none for somebody who is not
     * named.
     */
    Set<Option<Id<?>>> speakers(IdKind kind, Entry entry) {
        Set<Option<Id<?>>> speakers = new HashSet<>();
        collectSpeakers(Shapes.of(kind), entry, speakers);
        return speakers;
    }

    private void collectSpeakers(Shape<?> shape, Object value, Set<Option<Id<?>>> speakers) {
        Seq<String> fields = Shapes.line(shape).speakers();
        for (Field<?> field : shape.fields()) {
            Seq<?> held = Shapes.values(field, value);
            if (fields.contains(field.name())) {
                held.flatMap(id -> speakersBehind((Id<?>) id)).forEach(speakers::add);
            } else if (field.kind() instanceof Shape<?> inner) {
                held.forEach(each -> collectSpeakers(inner, each, speakers));
            }
        }
    }

    private Seq<Option<Id<?>>> speakersBehind(Id<?> id) {
        if (records.isOfTheWork(id)) {
            return Array.empty();
        }
        if (records.isPerson(id)) {
            return Array.of(Option.some(id));
        }
        return records.index().find(Source.class, id).map(this::speakersOf).getOrElse(Array.of(SOMEBODY));
    }

    private Seq<Option<Id<?>>> speakersOf(Source source) {
        return source.withheld().isDefined()
                ? Array.of(SOMEBODY)
                : source.person().toArray().flatMap(this::speakersBehind);
    }

    /** Names each reference in a value, however deep, except who recorded it and for whom it may be seen. */
    static void eachReference(Shape<?> shape, Object value, BiConsumer<Field<?>, Id<?>> taker) {
        for (Field<?> field : shape.fields()) {
            if (Shapes.isReference(field.kind()) && !field.name().equals("recordedBy")) {
                Shapes.values(field, value).forEach(id -> taker.accept(field, (Id<?>) id));
            } else if (field.kind() instanceof Shape<?> inner && !field.name().equals("visibility")) {
                Shapes.values(field, value).forEach(each -> eachReference(inner, each, taker));
            }
        }
    }
}
