package nl.bredeblik.rules.catalogue;

import io.vavr.control.Option;
import nl.bredeblik.model.plan.Plan;
import nl.bredeblik.rules.Look;

/** The plan that is worked with or made: the version in force, or else the newest that no other version replaces. */
final class WorkingPlan {

    private WorkingPlan() {}

    static Option<Plan> of(Look look) {
        return look.planInForce().orElse(() -> newest(look));
    }

    private static Option<Plan> newest(Look look) {
        var replaced = look.file().plans().flatMap(Plan::replaces).toSet();
        return look.file()
                .plans()
                .reject(plan -> replaced.contains(plan.id()))
                .reduceOption((held, next) -> next.version() > held.version() ? next : held);
    }
}
