package nl.bredeblik.rules.catalogue;

import io.vavr.collection.Array;
import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.IdKind;
import nl.bredeblik.model.entry.Party;
import nl.bredeblik.rules.Argument;
import nl.bredeblik.rules.Look;
import nl.bredeblik.rules.Setting;
import nl.bredeblik.rules.Subjects;
import nl.bredeblik.rules.Verdict;

/**
 * The plan and what it asks of one member or network person.
 *
 * @param current the plan
 * @param person the person
 * @param actions how many actions the person does
 */
record PersonsActions(CurrentPlan current, Id<? extends Party> person, int actions) {

    /** How many actions one person does at one time. Our own choice: no source gives a figure. */
    static final Setting<Integer> MOST_ACTIONS = Setting.of("plan.most-actions-of-one-person", 5);

    private static final Set<IdKind> FAMILY_AND_NETWORK = HashSet.of(IdKind.MEMBER, IdKind.NETWORK_PERSON);

    static final Subjects<PersonsActions> PERSONS = Subjects.about(
            "the plan and each member and network person who does something",
            look -> CurrentPlan.of(look).toArray().flatMap(current -> in(current, look)),
            subject -> subject.current().plan(),
            subject -> Array.of(subject.current().plan().id(), subject.person()));

    private static Seq<PersonsActions> in(CurrentPlan current, Look look) {
        Map<Id<? extends Party>, Integer> counts = new LinkedHashMap<>();
        for (ActionInPlan each : ActionInPlan.in(current, look)) {
            if (!each.isOver()) {
                each.action()
                        .doers()
                        .distinct()
                        .filter(doer -> look.index().kindOf(doer).exists(FAMILY_AND_NETWORK::contains))
                        .forEach(doer -> counts.merge(doer, 1, Integer::sum));
            }
        }
        List<PersonsActions> persons = new ArrayList<>();
        counts.forEach((person, actions) -> persons.add(new PersonsActions(current, person, actions)));
        return Array.ofAll(persons);
    }

    Verdict areNotTooMany(Look look) {
        int most = look.setting(MOST_ACTIONS);
        return actions <= most
                ? Verdict.SATISFIED
                : Verdict.VIOLATED.at("actions").with(new Argument.OfFigure("most", most));
    }
}
