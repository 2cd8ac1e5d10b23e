package nl.bredeblik.rules.catalogue;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.List;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.team.Assignment;
import nl.bredeblik.model.team.AssignmentRole;
import nl.bredeblik.model.team.HandOver;
import nl.bredeblik.model.team.HandOverOf;
import nl.bredeblik.rules.Look;
import nl.bredeblik.rules.Subjects;
import nl.bredeblik.rules.Verdict;

/**
 * That another professional became the coordinator.
 *
 * @param before the assignment before
 * @param next the assignment that followed
 * @param handOvers from whom to whom coordination was handed over
 */
record CoordinatorChange(Assignment before, Assignment next, Set<HandedOver> handOvers) {

    static final Subjects<CoordinatorChange> CHANGES = Subjects.about(
            "changes of coordinator",
            CoordinatorChange::in,
            CoordinatorChange::next,
            change -> Array.of(change.next().id(), change.before().id()));

    /** Giver and receiver, as far as they are recorded. */
    record HandedOver(Option<Id<?>> giver, Option<Id<?>> receiver) {}

    private static Seq<CoordinatorChange> in(Look look) {
        Seq<Assignment> coordinators = look.file()
                .assignments()
                .filter(each -> each.role() == AssignmentRole.COORDINATOR
                        && each.members().isEmpty()
                        && look.day().reached(each.period().startInclusive()))
                .sortBy(each -> each.id().text())
                .sortBy(each -> each.period().startInclusive());
        Set<HandedOver> handOvers = look.file()
                .handOvers()
                .filter(CoordinatorChange::passesCoordination)
                .map(each -> new HandedOver(
                        each.giver().map(id -> id), each.receiver().map(id -> id)))
                .toSet();
        List<CoordinatorChange> changes = new ArrayList<>();
        for (int i = 1; i < coordinators.size(); i++) {
            Assignment before = coordinators.get(i - 1);
            Assignment next = coordinators.get(i);
            if (!before.professional().equals(next.professional())) {
                changes.add(new CoordinatorChange(before, next, handOvers));
            }
        }
        return Array.ofAll(changes);
    }

    private static boolean passesCoordination(HandOver handOver) {
        return handOver.of() == HandOverOf.COORDINATION || handOver.of() == HandOverOf.WHOLE_CASE;
    }

    /** It names the one as giver or the other as receiver, or their organisations, and nobody else in either place. */
    Verdict hasHandOver(Look look) {
        for (Option<Id<?>> giver : namesOf(before, look)) {
            for (Option<Id<?>> receiver : namesOf(next, look)) {
                if ((giver.isDefined() || receiver.isDefined())
                        && handOvers.contains(new HandedOver(giver, receiver))) {
                    return Verdict.SATISFIED;
                }
            }
        }
        return Verdict.VIOLATED;
    }

    private static Seq<Option<Id<?>>> namesOf(Assignment assignment, Look look) {
        return Array.of(
                Option.some(assignment.professional()),
                Option.some(ContactDays.organisationOf(assignment.professional(), look)),
                Option.none());
    }
}
