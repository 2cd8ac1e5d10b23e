package nl.bredeblik.rules.catalogue;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.HashSet;
import java.util.Set;
import nl.bredeblik.model.entry.Id;
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
        Option<Plan> inForce = look.planInForce();
        Set<Id<?>> settled = new HashSet<>();
        look.file()
                .adoptions()
                .filter(adoption -> look.day().reached(adoption.on()))
                .forEach(adoption -> settled.add(adoption.plan()));
        look.file()
                .planEndings()
                .filter(ending -> look.day().reached(ending.on()))
                .forEach(ending -> settled.add(ending.plan()));
        look.file()
                .plans()
                .forEach(plan -> plan.replaces()
                        .filter(before -> !before.equals(plan.id()))
                        .forEach(settled::add));
        Option<Plan> draft = look.file()
                .plans()
                .reject(plan -> settled.contains(plan.id()))
                .filter(plan -> inForce.forAll(held -> !plan.on().isBefore(held.on())))
                .reduceOption((held, next) -> next.on().isBefore(held.on()) ? held : next);
        return inForce.toArray().appendAll(draft);
    }
}
