package nl.bredeblik.rules.catalogue;

import io.vavr.collection.Array;
import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import java.util.HashMap;
import java.util.Map;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.family.Member;
import nl.bredeblik.model.participation.InformTopic;
import nl.bredeblik.model.participation.Informing;
import nl.bredeblik.rules.Look;
import nl.bredeblik.rules.Subjects;
import nl.bredeblik.rules.Verdict;

/**
 * A parent, or a child from the hearing age on, and the rights of which it is recorded that the person was told, or why not.
 *
 * @param person the parent or child
 * @param topics what the person was told about
 */
record RightsTold(Member person, Set<InformTopic> topics) {

    private static final Set<InformTopic> RIGHTS = HashSet.of(
            InformTopic.LAWYER,
            InformTopic.CONFIDENTIAL_ADVISER,
            InformTopic.COMPLAINT,
            InformTopic.CORRECTION,
            InformTopic.OWN_STATEMENT);

    static final Subjects<RightsTold> PERSONS = Subjects.about(
            "parents and children from the hearing age",
            RightsTold::in,
            RightsTold::person,
            rights -> Array.of(rights.person().id()));

    private static Seq<RightsTold> in(Look look) {
        Seq<Member> youths = look.file()
                .members()
                .filter(member ->
                        FamilySubjects.isBornMinor(member, look.day()) && ChildAges.isOfHearingAge(member, look));
        Map<Id<?>, Set<InformTopic>> told = new HashMap<>();
        for (Informing informing : look.file().informings()) {
            if (informing.on().isDefined() || informing.notTold().isDefined()) {
                told.merge(informing.to(), HashSet.ofAll(informing.topics()), Set::union);
            }
        }
        return FamilyParents.in(look)
                .appendAll(youths)
                .distinctBy(Member::id)
                .map(person -> new RightsTold(person, told.getOrDefault(person.id(), HashSet.empty())));
    }

    Verdict areTold(Look look) {
        return Verdict.satisfiedIf(topics.containsAll(RIGHTS));
    }
}
