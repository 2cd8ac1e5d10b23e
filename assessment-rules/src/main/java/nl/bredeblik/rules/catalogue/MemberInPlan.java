package nl.bredeblik.rules.catalogue;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.family.Member;
import nl.bredeblik.model.plan.Action;
import nl.bredeblik.model.plan.Goal;
import nl.bredeblik.model.plan.Plan;
import nl.bredeblik.rules.Look;
import nl.bredeblik.rules.Subjects;
import nl.bredeblik.rules.Verdict;

/**
 * The plan and a member of the family, whether the plan names that member or not.
 *
 * @param current the plan
 * @param member the member, who lives and did not move out
 * @param hasGoal whether a goal is for the member
 * @param hasRole whether the member is the owner of a goal, or does or helps with an action, or an action is for the member
 * @param hasReason whether the plan says why it holds nothing for the member
 */
record MemberInPlan(CurrentPlan current, Member member, boolean hasGoal, boolean hasRole, boolean hasReason) {

    /** Each born or unborn child. */
    static final Subjects<MemberInPlan> CHILDREN =
            subjects("the plan and each child of the family", PlanPeople::isChild);

    /** Each other member. */
    static final Subjects<MemberInPlan> ADULTS =
            subjects("the plan and each adult of the family", (member, look) -> !PlanPeople.isChild(member, look));

    private static Subjects<MemberInPlan> subjects(String name, BiPredicate<Member, Look> which) {
        return Subjects.about(
                name,
                look -> CurrentPlan.of(look)
                        .filter(CurrentPlan::isForTheFamily)
                        .toArray()
                        .flatMap(current -> in(current, which, look)),
                subject -> subject.current().plan(),
                subject ->
                        Array.of(subject.current().plan().id(), subject.member().id()));
    }

    private static Seq<MemberInPlan> in(CurrentPlan current, BiPredicate<Member, Look> which, Look look) {
        Set<Id<?>> withGoal = new HashSet<>();
        current.plan().goals().map(Goal::members).forEach(members -> members.forEach(withGoal::add));
        Set<Id<?>> withRole = withRole(current.plan());
        Set<Id<?>> withReason = PlanAgreement.excused(current, look);
        List<MemberInPlan> members = new ArrayList<>();
        for (Member member : PlanPeople.ofTheFamily(look)) {
            if (which.test(member, look)) {
                members.add(new MemberInPlan(
                        current,
                        member,
                        withGoal.contains(member.id()),
                        withRole.contains(member.id()),
                        withReason.contains(member.id())));
            }
        }
        return Array.ofAll(members);
    }

    private static Set<Id<?>> withRole(Plan plan) {
        Set<Id<?>> withRole = new HashSet<>();
        plan.goals().map(Goal::owners).forEach(owners -> owners.forEach(withRole::add));
        for (Action action : plan.actions()) {
            action.doers().forEach(withRole::add);
            action.support().forEach(withRole::add);
            action.members().forEach(withRole::add);
            action.backUp().forEach(withRole::add);
        }
        return withRole;
    }

    /** "The children" is nobody: each child has a goal of its own, or a reason. */
    Verdict hasOwnGoal(Look look) {
        return Verdict.satisfiedIf(hasGoal || hasReason).at("goals");
    }

    Verdict hasPlace(Look look) {
        return Verdict.satisfiedIf(hasGoal || hasRole || hasReason).at("notCovered");
    }
}
