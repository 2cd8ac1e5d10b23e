package nl.bredeblik.rules.catalogue;

import io.vavr.collection.HashSet;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.Party;
import nl.bredeblik.model.family.Member;
import nl.bredeblik.model.family.NotIncludedRole;
import nl.bredeblik.model.family.Relationship;
import nl.bredeblik.model.time.PartialDate;
import nl.bredeblik.rules.Look;
import nl.bredeblik.rules.Verdict;

/** What is asked of recorded relations. */
final class RelationshipChecks {

    private static final int BOTH = 2;

    private RelationshipChecks() {}

    static Verdict isPossible(Relationship relation, Look look) {
        if (relation.person().equals(relation.of())) {
            return Verdict.VIOLATED.at("of");
        }
        Option<Descent> descent = Descent.told(relation);
        if (descent.isEmpty()) {
            return Verdict.SATISFIED;
        }
        Descent told = descent.get();
        boolean reversed = look.index()
                .relationshipsOf(relation.person())
                .flatMap(Descent::told)
                .exists(other ->
                        other.parent().equals(told.child()) && other.child().equals(told.parent()));
        if (reversed) {
            return Verdict.VIOLATED.at("kind");
        }
        Option<PartialDate> child = look.index().member(told.child()).flatMap(Member::birthDate);
        Option<PartialDate> parent = look.index().member(told.parent()).flatMap(Member::birthDate);
        boolean parentIsYounger =
                child.exists(born -> parent.exists(other -> born.isCertainlyBefore(other) || isSameDay(born, other)));
        return Verdict.satisfiedIf(!parentIsYounger).at("kind");
    }

    private static boolean isSameDay(PartialDate one, PartialDate other) {
        return one.day().isDefined() && one.equals(other);
    }

    static Verdict hasBothParents(Member child, Look look) {
        Set<Id<? extends Party>> parents = HashSet.ofAll(Descent.parentsOf(child.id(), look));
        int accountedFor = parents.size()
                + look.file()
                        .personsNotIncluded()
                        .count(person -> person.role() == NotIncludedRole.PARENT
                                && person.near().contains(child.id()));
        return Verdict.satisfiedIf(accountedFor >= BOTH);
    }
}
