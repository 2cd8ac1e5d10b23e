package nl.bredeblik.rules.catalogue;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import nl.bredeblik.model.analysis.CausalLink;
import nl.bredeblik.model.analysis.ExplanatoryAnalysis;
import nl.bredeblik.model.analysis.Need;
import nl.bredeblik.model.analysis.Problem;
import nl.bredeblik.model.concern.SafetyConcern;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.IdKind;
import nl.bredeblik.model.family.Member;
import nl.bredeblik.model.plan.Goal;
import nl.bredeblik.model.plan.MemberExemption;
import nl.bredeblik.model.plan.Plan;
import nl.bredeblik.model.plan.SafetyCondition;
import nl.bredeblik.model.plan.SafetyPlan;
import nl.bredeblik.model.statement.Involvement;
import nl.bredeblik.model.statement.LeftOut;
import nl.bredeblik.rules.Look;

/**
 * To which concerns, and for whom, the goals and safety conditions at hand are an answer, and where a plan says why there is
 * none. A goal answers to the concern that it addresses, also by way of a problem, a factor or need that hangs on it, or a
 * safety condition. Whether a goal names members at all is asked elsewhere: one that names none counts for everybody.
 */
final class AnsweredConcerns {

    private final Map<Id<?>, Set<Id<?>>> members = new HashMap<>();
    private final Set<Id<?>> forEverybody = new HashSet<>();
    private final Set<Id<?>> exempted = new HashSet<>();
    private final Map<Id<?>, Set<Id<?>>> behind = new HashMap<>();

    private AnsweredConcerns() {}

    static AnsweredConcerns in(Look look) {
        AnsweredConcerns answered = new AnsweredConcerns();
        look.file().analyses().forEach(analysis -> answered.readElements(analysis, look));
        SafetyPlans.in(look)
                .filter(StandingPlan::isUsable)
                .map(StandingPlan::plan)
                .forEach(answered::readConditions);
        PlansAtHand.in(look).forEach(plan -> answered.readGoals(plan, look));
        if (!look.file().closings().isEmpty()) {
            answered.readHandOvers(look);
        }
        return answered;
    }

    /** Where the work ends, a concern that another received is answered there. */
    private void readHandOvers(Look look) {
        HandedOver handed = HandedOver.in(look);
        for (SafetyConcern concern : look.file().concerns()) {
            if (handed.passed(concern.id(), Option.none())
                    || handed.passedSightOn(concern.endangered().map(Involvement::person), Option.none())) {
                forEverybody.add(concern.id());
            }
        }
    }

    boolean hold(Id<SafetyConcern> concern, Id<?> person) {
        return forEverybody.contains(concern)
                || exempted.contains(person)
                || members.getOrDefault(concern, Set.of()).contains(person);
    }

    /** For a concern that names no member. */
    boolean hold(Id<SafetyConcern> concern) {
        return forEverybody.contains(concern) || members.containsKey(concern);
    }

    private void readElements(ExplanatoryAnalysis analysis, Look look) {
        for (Problem problem : analysis.problems()) {
            behind(problem.id(), problem.concerns());
        }
        for (CausalLink link : analysis.links()) {
            if (look.index().kindOf(link.target()).contains(IdKind.SAFETY_CONCERN)) {
                behind(link.source(), Array.of(link.target()));
            } else {
                behind(link.source(), concernsBehind(link.target()));
            }
        }
        for (Need need : analysis.needs()) {
            need.basedOn().forEach(element -> behind(need.id(), concernsBehind(element)));
        }
    }

    private void readConditions(SafetyPlan plan) {
        for (SafetyCondition condition : plan.conditions()) {
            Seq<Id<SafetyConcern>> concerns = condition.concerns().isEmpty() ? plan.concerns() : condition.concerns();
            Seq<Id<Member>> whom = condition.members().isEmpty() ? plan.members() : condition.members();
            behind(condition.id(), concerns);
            concerns.forEach(concern -> answer(concern, whom));
        }
        plan.notIncluded().map(LeftOut::item).forEach(forEverybody::add);
    }

    private void readGoals(Plan plan, Look look) {
        for (Goal goal : plan.goals()) {
            for (Id<?> addressed : goal.addresses()) {
                answer(addressed, goal.members());
                concernsBehind(addressed).forEach(concern -> answer(concern, goal.members()));
            }
        }
        plan.leftFactors().map(LeftOut::item).forEach(forEverybody::add);
        for (MemberExemption exemption : plan.notCovered()) {
            if (!exemption.until().exists(look.day()::past)) {
                exempted.add(exemption.member());
            }
        }
    }

    private void answer(Id<?> concern, Seq<Id<Member>> whom) {
        if (whom.isEmpty()) {
            forEverybody.add(concern);
        } else {
            Set<Id<?>> named = members.computeIfAbsent(concern, id -> new HashSet<>());
            whom.forEach(named::add);
        }
    }

    private void behind(Id<?> element, Iterable<? extends Id<?>> concerns) {
        Set<Id<?>> known = behind.computeIfAbsent(element, id -> new HashSet<>());
        concerns.forEach(known::add);
    }

    private Set<Id<?>> concernsBehind(Id<?> element) {
        return Set.copyOf(behind.getOrDefault(element, Set.of()));
    }
}
