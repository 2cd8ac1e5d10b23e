package nl.bredeblik.model.casefile;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import nl.bredeblik.model.entry.Entry;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.IdKind;
import nl.bredeblik.model.entry.Identified;
import nl.bredeblik.model.shape.Field;
import nl.bredeblik.model.shape.Presence;
import nl.bredeblik.model.shape.Shape;

/** Everything with an id in a file, by its id: one walk over the entries and, in them, over the fields that hold parts. */
final class Things {

    private final Map<Id<?>, Thing> byId = new HashMap<>();
    /** Things whose id stands for a thing of another kind already. A sound file has none. */
    private final Map<Id<?>, Seq<Thing>> clashes = new HashMap<>();

    private Things() {}

    private record Thing(IdKind kind, Identified value, LocalDate recordedOn) {}

    static Things in(CaseFile file) {
        Things things = new Things();
        for (Field<CaseFile> field : CaseFile.SHAPE.fields()) {
            if (field.presence() == Presence.MANY) {
                Shape<?> shape = (Shape<?>) field.kind();
                field.values(file).forEach(entry -> things.hold(shape, (Entry) entry));
            }
        }
        return things;
    }

    Option<IdKind> kindOf(Id<?> id) {
        return Option.of(byId.get(id)).map(Thing::kind);
    }

    Option<Identified> find(Id<?> id) {
        return Option.of(byId.get(id)).map(Thing::value);
    }

    <T extends Identified> Option<T> find(Class<T> type, Id<?> id) {
        Thing thing = byId.get(id);
        if (thing == null) {
            return Option.none();
        }
        return type.isInstance(thing.value())
                ? Option.some(type.cast(thing.value()))
                : clashes.getOrDefault(id, Array.empty())
                        .map(Thing::value)
                        .find(type::isInstance)
                        .map(type::cast);
    }

    private void hold(Shape<?> shape, Entry entry) {
        put(new Thing(shape.idKind().get(), entry, entry.recordedOn()));
        PartFields.eachPart(shape, entry, (kind, part) -> put(new Thing(kind, part, entry.recordedOn())));
    }

    /** Of one part in several versions, that of the version recorded last is held; of one day, the later in the list. */
    private void put(Thing thing) {
        Thing held = byId.putIfAbsent(thing.value().id(), thing);
        if (held != null && held.kind() != thing.kind()) {
            clashes.merge(thing.value().id(), Array.of(thing), Seq::appendAll);
        } else if (held != null && !thing.recordedOn().isBefore(held.recordedOn())) {
            byId.put(thing.value().id(), thing);
        }
    }
}
