package nl.bredeblik.rules.catalogue;

import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.Party;
import nl.bredeblik.model.family.RelationKind;
import nl.bredeblik.model.family.Relationship;
import nl.bredeblik.rules.Look;

/**
 * That one person is a parent of another.
 *
 * @param parent the parent
 * @param child the child
 */
record Descent(Id<? extends Party> parent, Id<? extends Party> child) {

    private static final Set<RelationKind> PARENTS = HashSet.of(
            RelationKind.MOTHER,
            RelationKind.FATHER,
            RelationKind.DUO_PARENT,
            RelationKind.ADOPTIVE_MOTHER,
            RelationKind.ADOPTIVE_FATHER);
    private static final Set<RelationKind> OFFSPRING =
            HashSet.of(RelationKind.SON, RelationKind.DAUGHTER, RelationKind.CHILD);

    static Option<Descent> told(Relationship relation) {
        if (PARENTS.contains(relation.kind())) {
            return Option.some(new Descent(relation.person(), relation.of()));
        }
        return OFFSPRING.contains(relation.kind())
                ? Option.some(new Descent(relation.of(), relation.person()))
                : Option.none();
    }

    /** The recorded parents of a child, wherever they live. */
    static Seq<Id<? extends Party>> parentsOf(Id<? extends Party> child, Look look) {
        return look.index()
                .relationshipsOf(child)
                .flatMap(Descent::told)
                .filter(descent -> descent.child().equals(child))
                .map(Descent::parent);
    }
}
