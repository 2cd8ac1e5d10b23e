package nl.bredeblik.rules.catalogue;

import io.vavr.collection.Array;
import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.util.Comparator;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.team.DuoAssignment;
import nl.bredeblik.model.team.Organisation;
import nl.bredeblik.model.team.Professional;
import nl.bredeblik.rules.Look;
import nl.bredeblik.rules.Severity;
import nl.bredeblik.rules.Subjects;
import nl.bredeblik.rules.Verdict;

/**
 * A fixed duo (<i>vast duo</i>). A family that never had one is not asked for it.
 *
 * @param duo the duo
 * @param now the duos of the reference day
 * @param isLast whether no other duo lasts longer
 */
record FixedDuo(DuoAssignment duo, Seq<DuoAssignment> now, boolean isLast) {

    static final Subjects<FixedDuo> DUOS = Subjects.about(
            "fixed duos",
            FixedDuo::in,
            FixedDuo::duo,
            fixed -> Array.of(fixed.duo().id()));

    private static final Comparator<DuoAssignment> BY_END = Comparator.comparing(
                    (DuoAssignment duo) -> duo.period().lastDay())
            .thenComparing(duo -> duo.id().text());

    private static Seq<FixedDuo> in(Look look) {
        Seq<DuoAssignment> begun =
                look.file().duos().filter(duo -> look.day().reached(duo.period().startInclusive()));
        Seq<DuoAssignment> now = begun.filter(duo -> look.day().isIn(duo.period()));
        Option<DuoAssignment> last = begun.maxBy(BY_END);
        return begun.map(duo -> new FixedDuo(duo, now, last.contains(duo)));
    }

    /** Two persons, of two organisations, and another duo after them as long as there is work for the family. */
    Verdict isTwoProfessionals(Look look) {
        if (look.day().past(duo.period().lastDay())) {
            boolean leavesNobody = isLast && FamilyWork.lastDay(look).isEmpty();
            return leavesNobody ? Verdict.VIOLATED.at("period") : Verdict.EXEMPT;
        }
        if (duo.first().equals(duo.second())) {
            return Verdict.VIOLATED.at("second");
        }
        if (now.exists(other -> !members(other).equals(members(duo)))) {
            return Verdict.VIOLATED.as(Severity.HINT).at("period");
        }
        Option<Id<Organisation>> first = organisation(duo.first(), look);
        boolean isOneOrganisation = first.isDefined() && first.equals(organisation(duo.second(), look));
        return isOneOrganisation ? Verdict.VIOLATED.as(Severity.HINT).at("second") : Verdict.SATISFIED;
    }

    private static Set<Id<Professional>> members(DuoAssignment duo) {
        return HashSet.of(duo.first(), duo.second());
    }

    private static Option<Id<Organisation>> organisation(Id<Professional> id, Look look) {
        return look.index().find(Professional.class, id).map(Professional::organisation);
    }
}
