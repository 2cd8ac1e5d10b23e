package nl.bredeblik.rules.catalogue;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.family.Member;
import nl.bredeblik.model.plan.Goal;
import nl.bredeblik.model.plan.Phase;
import nl.bredeblik.model.plan.Plan;
import nl.bredeblik.rules.Look;
import nl.bredeblik.rules.Severity;
import nl.bredeblik.rules.Subjects;
import nl.bredeblik.rules.Verdict;

/**
 * A goal of recovery that is worked on, and a member for whom it is.
 *
 * @param plan an adopted plan that was neither ended nor replaced by an adopted version
 * @param goal the goal, not recorded as reached or dropped
 * @param member the member
 * @param safetyIsOpen whether direct safety of the member is not recorded as reached
 * @param safetyIsWorkedOn whether the plan also holds a goal of direct safety for the member
 */
record RecoveryGoal(Plan plan, Goal goal, Id<Member> member, boolean safetyIsOpen, boolean safetyIsWorkedOn) {

    static final Subjects<RecoveryGoal> ACTIVE = Subjects.about(
            "goals of recovery that are worked on",
            RecoveryGoal::in,
            RecoveryGoal::goal,
            active -> Array.of(active.plan().id(), active.goal().id(), active.member()));

    private static Seq<RecoveryGoal> in(Look look) {
        Set<Id<?>> unsafe = new HashSet<>();
        OpenConcern.in(look)
                .filter(OpenConcern::isUnsafe)
                .forEach(open -> open.concern().endangered().forEach(each -> unsafe.add(each.person())));
        Phases phases = Phases.in(look);
        Set<Id<?>> done = DoneGoals.in(look);
        List<RecoveryGoal> active = new ArrayList<>();
        for (Plan plan : adopted(look)) {
            Set<Id<?>> workedOn = new HashSet<>();
            plan.goals()
                    .filter(goal -> goal.phase() == Phase.DIRECT_SAFETY)
                    .forEach(goal -> goal.members().forEach(workedOn::add));
            for (Goal goal : plan.goals()) {
                if (goal.phase() == Phase.RECOVERY && !done.contains(goal.id())) {
                    goal.members()
                            .distinct()
                            .forEach(member -> active.add(new RecoveryGoal(
                                    plan,
                                    goal,
                                    member,
                                    phases.last(member)
                                            .map(change -> !Phases.isPastDirectSafety(change))
                                            .getOrElse(unsafe.contains(member)),
                                    workedOn.contains(member))));
                }
            }
        }
        return Array.ofAll(active);
    }

    private static Seq<Plan> adopted(Look look) {
        Set<Id<?>> adopted = new HashSet<>();
        look.file()
                .adoptions()
                .filter(adoption -> look.day().reached(adoption.on()))
                .forEach(adoption -> adopted.add(adoption.plan()));
        Seq<Plan> plans = look.file().plans().filter(plan -> adopted.contains(plan.id()));
        Set<Id<?>> over = new HashSet<>();
        plans.forEach(plan ->
                plan.replaces().filter(before -> !before.equals(plan.id())).forEach(over::add));
        look.file()
                .planEndings()
                .filter(ending -> look.day().reached(ending.on()))
                .forEach(ending -> over.add(ending.plan()));
        return plans.reject(plan -> over.contains(plan.id()));
    }

    /**
     * The phases order what goes first; they are no gates for help to recover. So beside a goal of direct safety for the same
     * member it is a hint only.
     */
    Verdict comesAfterDirectSafety(Look look) {
        Verdict verdict = Verdict.satisfiedIf(!safetyIsOpen).at("phase");
        return safetyIsWorkedOn ? verdict.as(Severity.HINT) : verdict;
    }
}
