package nl.bredeblik.rules.catalogue;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.Party;
import nl.bredeblik.model.team.HandOver;
import nl.bredeblik.model.team.HandOverOf;
import nl.bredeblik.model.team.Professional;
import nl.bredeblik.rules.Look;

/** What was handed over, and to which organisation or person. A hand-over that names no receiver passes nothing on. */
final class HandedOver {

    private final Map<Id<?>, Set<Id<?>>> receiversOfItem = new HashMap<>();
    private final Map<Id<?>, Set<Id<?>>> receiversOfMember = new HashMap<>();
    private final Set<Id<?>> receiversOfAll = new HashSet<>();

    private HandedOver() {}

    static HandedOver in(Look look) {
        HandedOver handed = new HandedOver();
        for (HandOver handOver : look.file().handOvers()) {
            for (Id<? extends Party> receiver : handOver.receiver()) {
                handed.add(handOver, organisationOf(receiver, look));
            }
        }
        return handed;
    }

    /** The organisation of a professional; of others themselves. */
    static Id<?> organisationOf(Id<?> party, Look look) {
        return look.index()
                .find(Professional.class, party)
                .<Id<?>>map(Professional::organisation)
                .getOrElse(party);
    }

    private void add(HandOver handOver, Id<?> receiver) {
        handOver.items().forEach(item -> receivers(receiversOfItem, item).add(receiver));
        if (handOver.of() == HandOverOf.WHOLE_CASE || handOver.of() == HandOverOf.SIGHT_ON_SAFETY) {
            if (handOver.members().isEmpty()) {
                receiversOfAll.add(receiver);
            }
            handOver.members()
                    .forEach(member -> receivers(receiversOfMember, member).add(receiver));
        }
    }

    private static Set<Id<?>> receivers(Map<Id<?>, Set<Id<?>>> map, Id<?> key) {
        return map.computeIfAbsent(key, none -> new HashSet<>());
    }

    /** Whether another than the organisation whose work ends received a record by name. */
    boolean passed(Id<?> item, Option<Id<?>> by) {
        return isAnother(receiversOfItem.getOrDefault(item, Set.of()), by);
    }

    /** Whether another received the sight on the safety of all these persons. */
    boolean passedSightOn(Seq<? extends Id<?>> persons, Option<Id<?>> by) {
        return isAnother(receiversOfAll, by)
                || (!persons.isEmpty()
                        && persons.forAll(person -> isAnother(receiversOfMember.getOrDefault(person, Set.of()), by)));
    }

    private static boolean isAnother(Set<Id<?>> receivers, Option<Id<?>> by) {
        return by.isEmpty() ? !receivers.isEmpty() : receivers.stream().anyMatch(each -> !by.contains(each));
    }
}
