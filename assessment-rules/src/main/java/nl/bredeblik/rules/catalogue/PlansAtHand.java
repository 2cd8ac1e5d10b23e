package nl.bredeblik.rules.catalogue;

import io.vavr.collection.Seq;
import nl.bredeblik.model.casefile.PlanVersions;
import nl.bredeblik.model.plan.Plan;
import nl.bredeblik.rules.Look;

/**
 * The plan in force, and the next version or other plan that is being made beside it. An earlier plan that was adopted and is
 * not in force is worked with no more, and a draft older than the plan in force was given up.
 */
final class PlansAtHand {

    private PlansAtHand() {}

    /** The plan in force, and the newest draft that is not older than it. */
    static Seq<Plan> in(Look look) {
        return PlanVersions.in(look.file(), look.planInForce(), look.day()::reached);
    }
}
