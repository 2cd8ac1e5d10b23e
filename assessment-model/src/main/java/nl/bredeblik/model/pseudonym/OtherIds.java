package nl.bredeblik.model.pseudonym;

import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import nl.bredeblik.model.entry.Id;

/** Other ids in the place of those of a file, in the same order: the first in the place of the first, and so on. */
final class OtherIds {

    private static final int LENGTH = 26;

    private final Map<String, Id<?>> replaced = new HashMap<>();

    private OtherIds() {}

    /** The ids for those of a file, which are given in order and each once. */
    static OtherIds of(Iterable<String> ordered, Keyed keyed) {
        TreeSet<String> made = new TreeSet<>();
        ordered.forEach(id -> made.add(keyed.letters("id", id, LENGTH)));
        OtherIds others = new OtherIds();
        Iterator<String> next = made.iterator();
        ordered.forEach(id -> others.replaced.put(id, Id.of(next.next())));
        return others;
    }

    Id<?> of(Id<?> id) {
        return Objects.requireNonNull(replaced.get(id.text()), "an id that was not met");
    }
}
