package nl.bredeblik.card.genogram;

import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.Array;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import java.time.LocalDate;
import nl.bredeblik.model.casefile.CaseFile;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.Party;
import nl.bredeblik.model.family.Relationship;

/** The ties of a family that are drawn: each once, and none that another tie already shows. */
final class Ties {

    private Ties() {}

    /**
     * The ties between some persons.
     *
     * @param current the file, with only the newest state of each entry
     * @param day as they are on this day
     * @param drawn who stands in the genogram
     * @return descent first, then partners, then other ties; within each in the order of the file
     */
    static Seq<Tie> of(CaseFile current, LocalDate day, Set<Id<? extends Party>> drawn) {
        Seq<Tie> all = current.relationships()
                .filter(relation -> drawn.contains(relation.person()) && drawn.contains(relation.of()))
                .reject(relation -> relation.person().equals(relation.of()))
                .map(relation -> Tie.of(relation, day));
        Seq<Tie> descents = once(all.filter(tie -> tie.kind().isDescent()).sortBy(Tie::kind), false);
        Map<Id<? extends Party>, Seq<Id<? extends Party>>> parents = parents(descents);
        Seq<Relationship> siblings = current.relationships().filter(relation -> Tie.isOfSiblings(relation.kind()));
        Seq<Tie> unions = once(all.filter(tie -> tie.kind().isUnion()), true);
        Seq<Tie> others = once(
                Array.ofAll(current.relationships())
                        .filter(relation -> isOther(relation, day, drawn) && !isShown(relation, parents, siblings))
                        .map(relation -> Tie.of(relation, day)),
                false);
        return descents.appendAll(unions)
                .appendAll(others.reject(other -> descents.exists(tie -> tie.isBetween(other.elder(), other.younger()))
                        || unions.exists(tie -> tie.isBetween(other.elder(), other.younger()))));
    }

    private static boolean isOther(Relationship relation, LocalDate day, Set<Id<? extends Party>> drawn) {
        return drawn.contains(relation.person())
                && drawn.contains(relation.of())
                && !relation.person().equals(relation.of())
                && Tie.of(relation, day).kind() == TieKind.OTHER;
    }

    /**
     * Brothers and sisters with a common parent, grandparents whose child is the parent, and a parent's brothers and sisters are
     * shown by other ties.
     */
    private static boolean isShown(
            Relationship relation,
            Map<Id<? extends Party>, Seq<Id<? extends Party>>> parents,
            Seq<Relationship> siblings) {
        Seq<Id<? extends Party>> ofFirst = parents.getOrElse(relation.person(), Array.empty());
        Seq<Id<? extends Party>> ofSecond = parents.getOrElse(relation.of(), Array.empty());
        if (Tie.isOfSiblings(relation.kind())) {
            return ofFirst.exists(ofSecond::contains);
        }
        return isGrandchild(ofSecond, relation.person(), parents)
                || isGrandchild(ofFirst, relation.of(), parents)
                || isSiblingOfParent(ofSecond, relation.person(), siblings)
                || isSiblingOfParent(ofFirst, relation.of(), siblings);
    }

    private static boolean isSiblingOfParent(
            Seq<Id<? extends Party>> parentsOfOne, Id<? extends Party> other, Seq<Relationship> siblings) {
        return siblings.exists(relation -> (relation.person().equals(other) && parentsOfOne.contains(relation.of()))
                || (relation.of().equals(other) && parentsOfOne.contains(relation.person())));
    }

    private static boolean isGrandchild(
            Seq<Id<? extends Party>> parentsOfOne,
            Id<? extends Party> grandparent,
            Map<Id<? extends Party>, Seq<Id<? extends Party>>> parents) {
        return parentsOfOne.exists(
                parent -> parents.getOrElse(parent, Array.empty()).contains(grandparent));
    }

    private static Map<Id<? extends Party>, Seq<Id<? extends Party>>> parents(Seq<Tie> descents) {
        Map<Id<? extends Party>, Seq<Id<? extends Party>>> parents = LinkedHashMap.empty();
        for (Tie tie : descents) {
            parents = parents.put(
                    tie.younger(),
                    parents.getOrElse(tie.younger(), Array.empty()).append(tie.elder()));
        }
        return parents;
    }

    /** One tie for each two persons: the first that is told, or the last. */
    private static Seq<Tie> once(Seq<Tie> ties, boolean last) {
        Map<Tuple2<String, String>, Tie> kept = LinkedHashMap.empty();
        for (Tie tie : ties) {
            Tuple2<String, String> pair = pair(tie);
            if (last || !kept.containsKey(pair)) {
                kept = kept.put(pair, tie);
            }
        }
        return Array.ofAll(kept.values());
    }

    private static Tuple2<String, String> pair(Tie tie) {
        String one = tie.elder().text();
        String other = tie.younger().text();
        return one.compareTo(other) < 0 ? Tuple.of(one, other) : Tuple.of(other, one);
    }
}
