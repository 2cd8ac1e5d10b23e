package nl.bredeblik.rules.catalogue;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.HashSet;
import java.util.Set;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.plan.Plan;
import nl.bredeblik.rules.Look;

/**
 * The plans that are worked with or made: the version in force, and each that was not ended and that no other version
 * replaces. So a draft counts beside what it is to replace.
 */
final class OpenPlans {

    private OpenPlans() {}

    static Seq<Plan> in(Look look) {
        Set<Id<?>> over = new HashSet<>();
        look.file()
                .plans()
                .forEach(plan -> plan.replaces()
                        .filter(before -> !before.equals(plan.id()))
                        .forEach(over::add));
        look.file()
                .planEndings()
                .filter(ending -> look.day().reached(ending.on()))
                .forEach(ending -> over.add(ending.plan()));
        Option<Id<Plan>> inForce = look.planInForce().map(Plan::id);
        return look.file().plans().filter(plan -> !over.contains(plan.id()) || inForce.contains(plan.id()));
    }
}
