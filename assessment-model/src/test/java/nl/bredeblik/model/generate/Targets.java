package nl.bredeblik.model.generate;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.IdKind;
import nl.bredeblik.model.shape.Scalar;

/** What the references of a made-up file can point to. */
final class Targets {

    private static final Seq<IdKind> ANYTHING = Array.of(IdKind.values());

    private final Map<IdKind, List<Id<?>>> held = new EnumMap<>(IdKind.class);
    private final Chance chance;
    private final Ids ids;
    private final boolean someDangle;
    private int size;

    Targets(Iterable<? extends Sketch<?>> entries, Chance chance, Ids ids, boolean someDangle) {
        this.chance = chance;
        this.ids = ids;
        this.someDangle = someDangle;
        entries.forEach(entry -> entry.eachId(this::hold));
    }

    private void hold(IdKind kind, Id<?> id) {
        held.computeIfAbsent(kind, none -> new ArrayList<>()).add(id);
        size++;
    }

    int size() {
        return size;
    }

    /** Whether there is something to point to. */
    boolean offer(Scalar<?> reference) {
        return someDangle || allowed(reference).exists(held::containsKey);
    }

    Id<?> choose(Scalar<?> reference) {
        Seq<IdKind> kinds = allowed(reference).filter(held::containsKey);
        if (kinds.isEmpty() || (someDangle && chance.percent(10))) {
            return ids.fresh();
        }
        List<Id<?>> choices = held.get(chance.oneOf(kinds));
        return choices.get(chance.below(choices.size()));
    }

    private static Seq<IdKind> allowed(Scalar<?> reference) {
        return reference.targets().isEmpty() ? ANYTHING : reference.targets();
    }
}
