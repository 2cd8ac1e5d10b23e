package nl.bredeblik.rules.catalogue;

import io.vavr.collection.Array;
import io.vavr.collection.HashSet;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.IdKind;
import nl.bredeblik.model.family.Member;
import nl.bredeblik.model.family.RelationKind;
import nl.bredeblik.model.measure.Placement;
import nl.bredeblik.rules.Look;
import nl.bredeblik.rules.Subjects;
import nl.bredeblik.rules.Verdict;

/**
 * Two children who both stay elsewhere and are brother or sister, in whole or in half.
 *
 * @param later the stay that began later
 * @param earlier the stay of the other child
 */
record SiblingsApart(Placement later, Placement earlier) {

    private static final Set<RelationKind> SIBLINGS =
            HashSet.of(RelationKind.BROTHER, RelationKind.SISTER, RelationKind.HALF_SIBLING);

    static final Subjects<SiblingsApart> PAIRS = Subjects.about(
            "brothers and sisters who both stay elsewhere",
            SiblingsApart::in,
            SiblingsApart::later,
            pair -> Array.of(pair.later().id(), pair.earlier().id()));

    private static Seq<SiblingsApart> in(Look look) {
        Map<Id<?>, List<Placement>> before = new HashMap<>();
        List<SiblingsApart> pairs = new ArrayList<>();
        for (RunningStay running : RunningStay.in(look)) {
            Placement stay = running.stay();
            siblingsOf(stay.child(), look)
                    .flatMap(sibling -> Array.ofAll(before.getOrDefault(sibling, List.of())))
                    .forEach(other -> pairs.add(of(stay, other)));
            before.computeIfAbsent(stay.child(), none -> new ArrayList<>()).add(stay);
        }
        return Array.ofAll(pairs);
    }

    private static SiblingsApart of(Placement one, Placement other) {
        return one.period().startInclusive().isBefore(other.period().startInclusive())
                ? new SiblingsApart(other, one)
                : new SiblingsApart(one, other);
    }

    /** Who is recorded as brother or sister, and who has a recorded parent in common. */
    private static Seq<Id<?>> siblingsOf(Id<Member> child, Look look) {
        Set<Id<?>> siblings = LinkedHashSet.ofAll(look.index()
                .relationshipsOf(child)
                .filter(tie -> SIBLINGS.contains(tie.kind()))
                .flatMap(tie -> Array.<Id<?>>of(tie.person(), tie.of())));
        return siblings.addAll(Descent.parentsOf(child, look)
                        .flatMap(parent -> look.index()
                                .relationshipsOf(parent)
                                .flatMap(Descent::told)
                                .filter(descent -> descent.parent().equals(parent))
                                .map(Descent::child)))
                .remove(child)
                .toArray();
    }

    /** In one home, or with one person, they are together. Of two places of one organisation the record does not tell. */
    Verdict areTogetherOrHasReason(Look look) {
        if (tells(later, earlier.child()) || tells(earlier, later.child())) {
            return Verdict.SATISFIED;
        }
        Option<Boolean> together = together(look);
        if (together.isEmpty()) {
            return Verdict.NOT_ASSESSABLE.at("household");
        }
        return together.get() ? Verdict.SATISFIED : Verdict.VIOLATED.at("apartFrom");
    }

    private static boolean tells(Placement stay, Id<Member> sibling) {
        return stay.apartFrom().exists(apart -> apart.sibling().equals(sibling));
    }

    private Option<Boolean> together(Look look) {
        if (later.household().isDefined() && earlier.household().isDefined()) {
            return Option.some(later.household().equals(earlier.household()));
        }
        if (later.carer().isDefined() && earlier.carer().isDefined()) {
            boolean isSame = later.carer().equals(earlier.carer());
            boolean isOrganisation =
                    later.carer().exists(carer -> look.index().kindOf(carer).contains(IdKind.ORGANISATION));
            return isSame && isOrganisation ? Option.none() : Option.some(isSame);
        }
        return later.kind() == earlier.kind() ? Option.none() : Option.some(false);
    }
}
