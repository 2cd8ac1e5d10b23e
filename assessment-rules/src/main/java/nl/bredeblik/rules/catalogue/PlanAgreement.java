package nl.bredeblik.rules.catalogue;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.family.Member;
import nl.bredeblik.model.plan.MemberExemption;
import nl.bredeblik.rules.Look;
import nl.bredeblik.rules.Subjects;
import nl.bredeblik.rules.Verdict;

/**
 * The plan in force and a member of the hearing age or older for whom it is.
 *
 * @param current the plan
 * @param member the member
 * @param isDiscussedWith whether it is a parent or youth, so that another rule asks whether the plan was discussed
 * @param reached how far talking about the plan came; none when nothing is recorded
 * @param saysHowFar whether it is recorded that the member agrees, in part or not
 */
record PlanAgreement(
        CurrentPlan current,
        Member member,
        boolean isDiscussedWith,
        Option<PlanTalks.Reached> reached,
        boolean saysHowFar) {

    static final Subjects<PlanAgreement> MEMBERS = Subjects.about(
            "the plan in force and each member for whom it is",
            look -> CurrentPlan.of(look)
                    .filter(current -> current.isForTheFamily() && current.isInForce())
                    .toArray()
                    .flatMap(current -> in(current, look)),
            subject -> subject.current().plan(),
            subject -> Array.of(subject.current().plan().id(), subject.member().id()));

    private static Seq<PlanAgreement> in(CurrentPlan current, Look look) {
        PlanTalks talks = PlanTalks.in(look);
        Set<Id<?>> discussed = new HashSet<>();
        ConsultedPerson.persons(current, look).keySet().forEach(discussed::add);
        Set<Id<?>> excused = excused(current, look);
        Set<Id<?>> makers = new HashSet<>();
        if (current.isOfTheFamilyItself()) {
            current.plan().madeBy().forEach(makers::add);
        }
        List<PlanAgreement> agreements = new ArrayList<>();
        for (Member member : PlanPeople.members(current, look)) {
            if (isAsked(member, current, look) && !excused.contains(member.id())) {
                agreements.add(new PlanAgreement(
                        current,
                        member,
                        discussed.contains(member.id()),
                        talks.with(member.id(), current.plan()),
                        talks.answerOf(member.id(), current.plan()).isDefined() || makers.contains(member.id())));
            }
        }
        return Array.ofAll(agreements);
    }

    private static boolean isAsked(Member member, CurrentPlan current, Look look) {
        return !PlanPeople.isChild(member, look) || PlanPeople.isOfHearingAgeOn(member, current.since(), look);
    }

    /** Members for whom the plan says why it holds nothing, as long as that reason holds. */
    static Set<Id<?>> excused(CurrentPlan current, Look look) {
        Set<Id<?>> excused = new HashSet<>();
        current.plan()
                .notCovered()
                .filter(left -> !left.until().exists(look.day()::past))
                .map(MemberExemption::member)
                .forEach(excused::add);
        return excused;
    }

    /** Whether the member agrees, in part or not, or that it could not be asked. What the answer is does not matter. */
    Verdict isRecorded(Look look) {
        if (saysHowFar || reached.contains(PlanTalks.Reached.ATTEMPT)) {
            return Verdict.SATISFIED;
        }
        boolean isAskedElsewhere = isDiscussedWith && !reached.contains(PlanTalks.Reached.VIEW);
        return isAskedElsewhere ? Verdict.EXEMPT : Verdict.VIOLATED;
    }
}
