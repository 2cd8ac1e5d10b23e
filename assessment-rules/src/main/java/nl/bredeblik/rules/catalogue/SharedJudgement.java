package nl.bredeblik.rules.catalogue;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.bredeblik.model.concern.SafetyConcern;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.family.Member;
import nl.bredeblik.model.judgement.CaseDiscussion;
import nl.bredeblik.model.judgement.SafetyJudgement;
import nl.bredeblik.model.team.Participant;
import nl.bredeblik.rules.Argument;
import nl.bredeblik.rules.Look;
import nl.bredeblik.rules.Subjects;
import nl.bredeblik.rules.Verdict;

/**
 * A joint safety judgement and a member whom its concerns are about. What was judged is not looked at.
 *
 * @param judgement the newest joint judgement
 * @param member the member
 * @param isShared whether the member was there, was told of it or answered to it, or it is recorded why not
 */
record SharedJudgement(SafetyJudgement judgement, Member member, boolean isShared) {

    static final Subjects<SharedJudgement> WITH = Subjects.about(
            "last joint judgements and the members whom they are about",
            SharedJudgement::in,
            SharedJudgement::judgement,
            shared -> Array.of(shared.judgement().id(), shared.member().id()));

    private static Seq<SharedJudgement> in(Look look) {
        Seq<SafetyJudgement> joint = LastWords.in(look).joints();
        if (joint.isEmpty()) {
            return Array.empty();
        }
        Tellings tellings = Tellings.in(look);
        List<SharedJudgement> subjects = new ArrayList<>();
        for (SafetyJudgement judgement : joint) {
            Seq<Id<?>> records = Array.<Id<?>>of(judgement.id()).appendAll(judgement.discussion());
            Set<Id<?>> present = present(judgement, look);
            for (Member member : concerned(judgement, look)) {
                boolean isShared = present.contains(member.id())
                        || tellings.firstTold(member.id(), records, judgement.on())
                                .exists(look.day()::reached)
                        || tellings.isExplained(member.id(), records);
                subjects.add(new SharedJudgement(judgement, member, isShared));
            }
        }
        return Array.ofAll(subjects);
    }

    private static Set<Id<?>> present(SafetyJudgement judgement, Look look) {
        Set<Id<?>> present = new HashSet<>();
        judgement
                .discussion()
                .flatMap(id -> look.index().find(CaseDiscussion.class, id))
                .forEach(discussion -> discussion
                        .participants()
                        .filter(SharedConcern::tookPart)
                        .map(Participant::person)
                        .forEach(present::add));
        return present;
    }

    private static Seq<Member> concerned(SafetyJudgement judgement, Look look) {
        return judgement
                .concerns()
                .flatMap(id -> look.index().find(SafetyConcern.class, id))
                .flatMap(concern -> ConcernShared.concerned(concern, judgement.on(), look))
                .distinctBy(Member::id);
    }

    Verdict isSharedOrSaysWhyNot(Look look) {
        return isShared ? Verdict.SATISFIED : Verdict.VIOLATED.with(new Argument.OfId("person", member.id()));
    }
}
