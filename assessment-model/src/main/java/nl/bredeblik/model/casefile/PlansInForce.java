package nl.bredeblik.model.casefile;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.plan.Adoption;
import nl.bredeblik.model.plan.Plan;
import nl.bredeblik.model.plan.PlanEnding;

/** Which version of the plan is in force on a day. */
final class PlansInForce {

    private PlansInForce() {}

    /** A version and the first day on which it was adopted. */
    private record Adopted(Plan plan, LocalDate on) {

        /** Of two versions adopted on one day, the one with the higher number is the later; of one number, that with the later id. */
        boolean isLaterThan(Adopted other) {
            if (!on.equals(other.on)) {
                return on.isAfter(other.on);
            }
            return plan.version() == other.plan.version()
                    ? plan.id().text().compareTo(other.plan.id().text()) > 0
                    : plan.version() > other.plan.version();
        }
    }

    static Option<Plan> on(CaseFile current, LocalDate day) {
        Seq<Adopted> adopted = adopted(current, day);
        Set<Id<?>> over = new HashSet<>();
        for (PlanEnding ending : current.planEndings()) {
            if (!ending.on().isAfter(day)) {
                over.add(ending.plan());
            }
        }
        for (Adopted version : adopted) {
            Id<Plan> id = version.plan().id();
            version.plan().replaces().filter(before -> !before.equals(id)).forEach(over::add);
        }
        return adopted.reject(version -> over.contains(version.plan().id()))
                .reduceOption((held, next) -> next.isLaterThan(held) ? next : held)
                .map(Adopted::plan);
    }

    private static Seq<Adopted> adopted(CaseFile current, LocalDate day) {
        Map<Id<?>, LocalDate> days = new HashMap<>();
        for (Adoption adoption : current.adoptions()) {
            if (!adoption.on().isAfter(day)) {
                days.merge(adoption.plan(), adoption.on(), (a, b) -> a.isBefore(b) ? a : b);
            }
        }
        return current.plans().flatMap(plan -> Option.of(days.get(plan.id())).map(on -> new Adopted(plan, on)));
    }
}
