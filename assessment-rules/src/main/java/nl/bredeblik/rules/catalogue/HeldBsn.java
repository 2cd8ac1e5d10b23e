package nl.bredeblik.rules.catalogue;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.util.HashMap;
import java.util.Map;
import nl.bredeblik.model.entry.Bsn;
import nl.bredeblik.model.family.Member;
import nl.bredeblik.rules.Look;
import nl.bredeblik.rules.Subjects;
import nl.bredeblik.rules.Verdict;

/**
 * A citizen service number as a member holds it.
 *
 * @param member the member
 * @param isOwn whether no other member holds the same number, but for one who is said to be the same person
 */
record HeldBsn(Member member, boolean isOwn) {

    static final Subjects<HeldBsn> HELD = Subjects.about(
            "citizen service numbers",
            HeldBsn::in,
            HeldBsn::member,
            held -> Array.of(held.member().id()));

    Verdict isSound() {
        return Verdict.satisfiedIf(isOwn && member.bsn().exists(Bsn::passesElevenCheck))
                .at("bsn");
    }

    private static Seq<HeldBsn> in(Look look) {
        Seq<Member> holders =
                look.file().members().filter(member -> member.bsn().isDefined());
        Map<Bsn, Integer> times = new HashMap<>();
        for (Member holder : holders) {
            times.merge(holder.bsn().get(), 1, Integer::sum);
        }
        return holders.map(holder -> new HeldBsn(
                holder,
                times.getOrDefault(holder.bsn().get(), 0) == 1
                        || holders.filter(other -> other.bsn().equals(holder.bsn()))
                                .forAll(other -> OnePerson.isOne(holder.id(), other.id(), look))));
    }
}
