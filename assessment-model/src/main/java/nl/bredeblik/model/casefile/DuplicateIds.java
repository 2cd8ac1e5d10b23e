package nl.bredeblik.model.casefile;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import nl.bredeblik.model.entry.Entry;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.IdKind;
import nl.bredeblik.model.shape.Field;
import nl.bredeblik.model.shape.Presence;
import nl.bredeblik.model.shape.Shape;

/** Finds ids that stand for two different things, over all states of all entries. */
final class DuplicateIds {

    private final Map<Id<?>, IdKind> kinds = new HashMap<>();
    private final Set<State> states = new HashSet<>();
    private final Set<Id<?>> twice = new LinkedHashSet<>();

    private DuplicateIds() {}

    private record State(Id<?> id, int revision) {}

    static Seq<Id<?>> in(CaseFile file) {
        DuplicateIds ids = new DuplicateIds();
        PartFields partFields = new PartFields();
        for (Field<CaseFile> field : CaseFile.SHAPE.fields()) {
            if (field.presence() == Presence.MANY) {
                Shape<?> shape = (Shape<?>) field.kind();
                field.values(file).forEach(entry -> ids.meet(shape, (Entry) entry, partFields));
            }
        }
        return Array.ofAll(ids.twice);
    }

    private void meet(Shape<?> shape, Entry entry, PartFields partFields) {
        meet(shape.idKind().get(), entry.id());
        if (!states.add(new State(entry.id(), entry.revision()))) {
            twice.add(entry.id());
        }
        Set<Id<?>> inThisEntry = new HashSet<>();
        partFields.eachPart(shape, entry, (kind, part) -> {
            meet(kind, part.id());
            if (!inThisEntry.add(part.id())) {
                twice.add(part.id());
            }
        });
    }

    private void meet(IdKind kind, Id<?> id) {
        IdKind known = kinds.putIfAbsent(id, kind);
        if (known != null && known != kind) {
            twice.add(id);
        }
    }
}
