package nl.bredeblik.rules.catalogue;

import io.vavr.collection.Seq;
import nl.bredeblik.model.casefile.PlanVersions;
import nl.bredeblik.model.plan.Plan;
import nl.bredeblik.rules.Look;

/** The plan that is worked with, and the next version or other plan that is being made beside it. */
final class PlansAtHand {

    private PlansAtHand() {}

    /** The plan in force or else the newest, and the newest draft that is not older than it. */
    static Seq<Plan> in(Look look) {
        return PlanVersions.in(look.file(), look.planInForce(), look.day()::reached);
    }
}
