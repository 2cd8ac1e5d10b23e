package nl.bredeblik.rules.catalogue;

import io.vavr.control.Option;
import nl.bredeblik.model.casefile.PlanVersions;
import nl.bredeblik.model.plan.Plan;
import nl.bredeblik.rules.Look;

/** The plan that is worked with or made: the version in force, or else the newest that no other version replaces. */
final class WorkingPlan {

    private WorkingPlan() {}

    static Option<Plan> of(Look look) {
        return PlanVersions.working(look.file(), look.planInForce());
    }
}
