package nl.bredeblik.rules.catalogue;

import io.vavr.collection.Array;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.family.Member;
import nl.bredeblik.model.team.Assignment;
import nl.bredeblik.model.team.AssignmentRole;
import nl.bredeblik.model.team.Organisation;
import nl.bredeblik.model.team.OrganisationKind;
import nl.bredeblik.model.team.Professional;
import nl.bredeblik.rules.Look;

/** Which professionals are assigned in a role: to a measure, or else to a member or the whole family. */
final class Assigned {

    private final Look look;
    private final Map<Id<?>, List<Assignment>> byTarget = new HashMap<>();
    private final List<Assignment> toAll = new ArrayList<>();

    private Assigned(Look look) {
        this.look = look;
    }

    /** Only natural persons count: an assignment that leads to no professional of the file is left out. */
    static Assigned as(AssignmentRole role, Look look) {
        Assigned assigned = new Assigned(look);
        for (Assignment each : look.file().assignments()) {
            if (each.role() == role
                    && look.index()
                            .find(Professional.class, each.professional())
                            .isDefined()) {
                assigned.add(each);
            }
        }
        return assigned;
    }

    private void add(Assignment each) {
        Seq<? extends Id<?>> targets = each.measures().isEmpty() ? each.members() : each.measures();
        if (targets.isEmpty()) {
            toAll.add(each);
        }
        for (Id<?> target : targets) {
            byTarget.computeIfAbsent(target, none -> new ArrayList<>()).add(each);
        }
    }

    /**
     * Who is assigned to measures over a person, but for those of an institution that does not carry them out any more. Who is
     * assigned to the person or the whole family, and not to a measure, counts when he or she works for the executor.
     */
    Seq<Assignment> to(Id<Member> person, Set<Id<?>> measures, Option<Id<Organisation>> executor) {
        Set<Assignment> found = LinkedHashSet.empty();
        for (Id<?> measure : measures) {
            found = found.addAll(Array.ofAll(byTarget.getOrDefault(measure, List.of()))
                    .reject(each -> isOfAnotherInstitution(executor, each)));
        }
        found = found.addAll(
                Array.ofAll(byTarget.getOrDefault(person, List.of())).filter(each -> worksFor(executor, each)));
        found = found.addAll(Array.ofAll(toAll).filter(each -> worksFor(executor, each)));
        return found.toArray();
    }

    private boolean isOfAnotherInstitution(Option<Id<Organisation>> executor, Assignment assignment) {
        return !worksFor(executor, assignment)
                && look.index()
                        .find(Professional.class, assignment.professional())
                        .flatMap(who -> look.index().organisation(who.organisation()))
                        .exists(organisation -> organisation.kind() == OrganisationKind.CERTIFIED_INSTITUTION);
    }

    private boolean worksFor(Option<Id<Organisation>> executor, Assignment assignment) {
        return executor.forAll(wanted -> look.index()
                .find(Professional.class, assignment.professional())
                .exists(who -> who.organisation().equals(wanted)));
    }
}
