package nl.bredeblik.model.coverage;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.Identified;

/** Records by the person for whom they show something. */
final class Found {

    private final Map<Id<?>, Set<Id<? extends Identified>>> byPerson = new HashMap<>();

    void add(Id<?> person, Id<? extends Identified> record) {
        byPerson.computeIfAbsent(person, none -> new HashSet<>()).add(record);
    }

    void addAll(Seq<? extends Id<?>> persons, Id<? extends Identified> record) {
        persons.forEach(person -> add(person, record));
    }

    /** In the order of their ids. */
    Seq<Id<? extends Identified>> of(Id<?> person) {
        return Array.<Id<? extends Identified>>ofAll(byPerson.getOrDefault(person, Set.of()))
                .sortBy(Id::text);
    }
}
