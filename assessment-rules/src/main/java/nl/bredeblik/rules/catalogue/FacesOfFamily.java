package nl.bredeblik.rules.catalogue;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.util.HashSet;
import java.util.Set;
import nl.bredeblik.model.casefile.CaseFile;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.team.Assignment;
import nl.bredeblik.model.team.AssignmentRole;
import nl.bredeblik.model.team.DuoAssignment;
import nl.bredeblik.model.team.OrganisationKind;
import nl.bredeblik.model.team.Professional;
import nl.bredeblik.rules.Look;
import nl.bredeblik.rules.Verdict;

/** Who is a steady face (<i>vast gezicht</i>) for the family, in ways of working that ask for one. */
final class FacesOfFamily {

    private FacesOfFamily() {}

    /** A duo that ended is asked for its successor by another rule. */
    static Verdict areFixedDuo(CaseFile file, Look look) {
        if (FamilyWork.lastDay(look).isDefined()) {
            return Verdict.EXEMPT;
        }
        return Verdict.satisfiedIf(
                file.duos().exists(duo -> look.day().reached(duo.period().startInclusive())));
    }

    /** One professional of a local team, as worker, coordinator or in the duo. */
    static Verdict areOneOfLocalTeam(CaseFile file, Look look) {
        if (FamilyWork.lastDay(look).isDefined()) {
            return Verdict.EXEMPT;
        }
        Set<Id<?>> faces = new HashSet<>();
        file.assignments()
                .filter(each -> isFace(each.role()) && look.day().isIn(each.period()))
                .map(Assignment::professional)
                .appendAll(
                        file.duos().filter(duo -> look.day().isIn(duo.period())).flatMap(FacesOfFamily::both))
                .filter(who -> isOf(OrganisationKind.LOCAL_TEAM, who, look))
                .forEach(faces::add);
        return Verdict.satisfiedIf(faces.size() == 1);
    }

    /** One of a local team and one of a regional safety team. */
    static Verdict joinLocalAndRegionalTeam(FixedDuo fixed, Look look) {
        DuoAssignment duo = fixed.duo();
        if (!look.day().isIn(duo.period())) {
            return Verdict.EXEMPT;
        }
        boolean isJoined = both(duo).exists(who -> isOf(OrganisationKind.LOCAL_TEAM, who, look))
                && both(duo).exists(who -> isOf(OrganisationKind.REGIONAL_SAFETY_TEAM, who, look));
        return Verdict.satisfiedIf(isJoined).at("second");
    }

    private static Seq<Id<Professional>> both(DuoAssignment duo) {
        return Array.of(duo.first(), duo.second());
    }

    private static boolean isFace(AssignmentRole role) {
        return role == AssignmentRole.WORKER || role == AssignmentRole.COORDINATOR;
    }

    private static boolean isOf(OrganisationKind kind, Id<Professional> who, Look look) {
        return Speaker.organisation(who, look).exists(organisation -> organisation.kind() == kind);
    }
}
