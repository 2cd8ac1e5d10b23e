package nl.bredeblik.model.casefile;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import nl.bredeblik.model.entry.Entry;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.IdKind;
import nl.bredeblik.model.shape.Field;
import nl.bredeblik.model.shape.Presence;
import nl.bredeblik.model.shape.Shape;

/**
 * Finds ids that stand for two different things, over all states of all entries. Two states with one number, as files that were
 * merged may leave, are settled by a next revision.
 */
final class DuplicateIds {

    private static final int NEVER_SETTLED = Integer.MAX_VALUE;

    private final Map<Id<?>, IdKind> kinds = new HashMap<>();
    private final Set<State> states = new HashSet<>();
    private final Map<Id<?>, Integer> newest = new HashMap<>();
    /** Each id with the number of the last state of which there are two; no next revision settles {@link #NEVER_SETTLED}. */
    private final Map<Id<?>, Integer> twice = new LinkedHashMap<>();

    private DuplicateIds() {}

    private record State(Id<?> id, int revision) {}

    static Seq<Id<?>> in(CaseFile file) {
        DuplicateIds ids = new DuplicateIds();
        for (Field<CaseFile> field : CaseFile.SHAPE.fields()) {
            if (field.presence() == Presence.MANY) {
                Shape<?> shape = (Shape<?>) field.kind();
                field.values(file).forEach(entry -> ids.meet(shape, (Entry) entry));
            }
        }
        return Array.ofAll(ids.twice.keySet()).filter(ids::isOpen);
    }

    private void meet(Shape<?> shape, Entry entry) {
        meet(shape.idKind().get(), entry.id());
        newest.merge(entry.id(), entry.revision(), Math::max);
        if (!states.add(new State(entry.id(), entry.revision()))) {
            twice.merge(entry.id(), entry.revision(), Math::max);
        }
        Set<Id<?>> inThisEntry = new HashSet<>();
        PartFields.eachPart(shape, entry, (kind, part) -> {
            meet(kind, part.id());
            if (!inThisEntry.add(part.id())) {
                twice.put(part.id(), NEVER_SETTLED);
            }
        });
    }

    private void meet(IdKind kind, Id<?> id) {
        IdKind known = kinds.putIfAbsent(id, kind);
        if (known != null && known != kind) {
            twice.put(id, NEVER_SETTLED);
        }
    }

    private boolean isOpen(Id<?> id) {
        return twice.getOrDefault(id, NEVER_SETTLED) >= newest.getOrDefault(id, Entry.FIRST_REVISION);
    }
}
