package nl.bredeblik.rules.catalogue;

import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.Party;
import nl.bredeblik.model.family.Member;
import nl.bredeblik.model.family.RelationKind;
import nl.bredeblik.model.family.Relationship;
import nl.bredeblik.rules.Look;

/** Whether somebody is a parent, step-parent, brother or sister of a child. */
final class CloseFamily {

    private static final Set<RelationKind> CLOSE = HashSet.of(
            RelationKind.MOTHER,
            RelationKind.FATHER,
            RelationKind.DUO_PARENT,
            RelationKind.ADOPTIVE_MOTHER,
            RelationKind.ADOPTIVE_FATHER,
            RelationKind.STEP_MOTHER,
            RelationKind.STEP_FATHER,
            RelationKind.DAUGHTER,
            RelationKind.SON,
            RelationKind.CHILD,
            RelationKind.BROTHER,
            RelationKind.SISTER,
            RelationKind.HALF_SIBLING);

    private CloseFamily() {}

    /** By a recorded relation, or a parent in common; a member of whom no relation to the child is recorded may be one. */
    static boolean isClose(Id<Member> child, Id<? extends Party> person, Look look) {
        Seq<Relationship> between =
                look.index().relationshipsOf(child).filter(relation -> isBetween(relation, child, person));
        if (between.exists(relation -> CLOSE.contains(relation.kind()))) {
            return true;
        }
        Seq<Id<? extends Party>> parents = Descent.parentsOf(child, look);
        boolean isSibling = Descent.parentsOf(person, look).exists(parents::contains);
        return isSibling || (between.isEmpty() && look.index().member(person).isDefined());
    }

    private static boolean isBetween(Relationship relation, Id<?> child, Id<?> person) {
        return (relation.person().equals(child) && relation.of().equals(person))
                || (relation.person().equals(person) && relation.of().equals(child));
    }
}
