package nl.bredeblik.rules.catalogue;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.Party;
import nl.bredeblik.model.plan.SafetyPlan;
import nl.bredeblik.rules.Look;
import nl.bredeblik.rules.Subjects;

/**
 * How each safety plan stands on the reference day. This is the one place that says when a safety plan is in force.
 *
 * <p>A safety plan (<i>veiligheidsplan</i>) takes effect when it is adopted, or when it has reached everybody who is bound by
 * it ({@link ReachedPersons}): in the first days it is often agreed at the table before anybody signs. It is in force from
 * then on, as long as no later version took effect, no ending of it is recorded and its last day has not gone by. A next
 * version that is only a draft replaces nothing. A family can have several in force, such as one for each home.
 */
final class SafetyPlans {

    /** Plans that took effect, also those past their last day, and drafts. None that was replaced or ended. */
    static final Subjects<StandingPlan> STANDING =
            StandingPlan.subjects("safety plans that stand", look -> in(look).filter(StandingPlan::stands));

    /** Plans in force and drafts: what still can be made better. */
    static final Subjects<StandingPlan> USABLE =
            StandingPlan.subjects("safety plans in force or in draft", look -> in(look).filter(StandingPlan::isUsable));

    /** Plans in force. */
    static final Subjects<StandingPlan> IN_FORCE =
            StandingPlan.subjects("safety plans in force", look -> in(look).filter(StandingPlan::isInForce));

    private SafetyPlans() {}

    /** All plans of the file, in its order. */
    static Seq<StandingPlan> in(Look look) {
        Map<Id<?>, LocalDate> adopted = adoptions(look);
        Map<Id<?>, SafetyPlan> byId = new HashMap<>();
        look.file().safetyPlans().forEach(plan -> byId.put(plan.id(), plan));
        Map<Id<?>, Set<Id<? extends Party>>> reached = ReachedPersons.byPlan(look);
        Set<Id<?>> effective = new HashSet<>();
        for (SafetyPlan plan : byId.values()) {
            Set<Id<? extends Party>> persons = reached.getOrDefault(plan.id(), Set.of());
            boolean isShared = !plan.bound().isEmpty() && plan.bound().forAll(persons::contains);
            if (adopted.containsKey(plan.id()) || isShared) {
                effective.add(plan.id());
            }
        }
        Set<Id<?>> over = replacedBy(effective, byId);
        look.file()
                .planEndings()
                .filter(ending -> look.day().reached(ending.on()))
                .forEach(ending -> over.add(ending.plan()));
        Set<Id<?>> hasNextVersion = new HashSet<>();
        byId.values()
                .forEach(plan -> plan.replaces()
                        .filter(before -> !before.equals(plan.id()))
                        .forEach(hasNextVersion::add));
        List<StandingPlan> plans = new ArrayList<>();
        for (SafetyPlan plan : look.file().safetyPlans()) {
            boolean tookEffect = effective.contains(plan.id());
            boolean isOver = over.contains(plan.id()) || (!tookEffect && hasNextVersion.contains(plan.id()));
            plans.add(new StandingPlan(
                    plan,
                    standing(plan, tookEffect, isOver, look),
                    adopted.getOrDefault(plan.id(), plan.on()),
                    io.vavr.collection.HashSet.ofAll(reached.getOrDefault(plan.id(), Set.of()))));
        }
        return Array.ofAll(plans);
    }

    private static StandingPlan.Standing standing(SafetyPlan plan, boolean tookEffect, boolean isOver, Look look) {
        if (isOver) {
            return StandingPlan.Standing.OVER;
        }
        boolean isPast = plan.endsOn().exists(look.day()::past);
        if (tookEffect) {
            return isPast ? StandingPlan.Standing.PAST_ITS_END : StandingPlan.Standing.IN_FORCE;
        }
        return isPast ? StandingPlan.Standing.OVER : StandingPlan.Standing.DRAFT;
    }

    private static Map<Id<?>, LocalDate> adoptions(Look look) {
        Map<Id<?>, LocalDate> first = new HashMap<>();
        look.file()
                .adoptions()
                .filter(adoption -> look.day().reached(adoption.on()))
                .forEach(adoption -> first.merge(adoption.plan(), adoption.on(), (a, b) -> a.isBefore(b) ? a : b));
        return first;
    }

    /** Every version before one that took effect. Of versions that replace each other in a circle none is left. */
    private static Set<Id<?>> replacedBy(Set<Id<?>> effective, Map<Id<?>, SafetyPlan> byId) {
        Set<Id<?>> replaced = new HashSet<>();
        for (Id<?> id : effective) {
            SafetyPlan plan = byId.get(id);
            while (plan != null) {
                Id<?> own = plan.id();
                Id<?> before =
                        plan.replaces().filter(other -> !other.equals(own)).getOrNull();
                plan = before != null && replaced.add(before) ? byId.get(before) : null;
            }
        }
        return replaced;
    }
}
