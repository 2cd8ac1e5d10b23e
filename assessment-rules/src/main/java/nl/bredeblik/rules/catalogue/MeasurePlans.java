package nl.bredeblik.rules.catalogue;

import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.plan.Adoption;
import nl.bredeblik.model.plan.Plan;
import nl.bredeblik.model.plan.PlanEnding;
import nl.bredeblik.model.plan.PlanKind;
import nl.bredeblik.rules.Look;

/** The plans of a file other than those for immediate safety, with their adoption and end, and the measures they are about. */
final class MeasurePlans {

    private static final Set<PlanKind> OF_PROFESSIONALS = HashSet.of(PlanKind.FAMILY_PLAN, PlanKind.PLAN_OF_ACTION);

    private final Seq<Plan> plans;
    private final Map<Id<?>, LocalDate> adopted = new HashMap<>();
    private final Map<Id<?>, LocalDate> ended = new HashMap<>();

    private MeasurePlans(Seq<Plan> plans) {
        this.plans = plans;
    }

    static MeasurePlans in(Look look) {
        MeasurePlans found =
                new MeasurePlans(look.file().plans().filter(plan -> plan.kind() != PlanKind.IMMEDIATE_SAFETY));
        for (Adoption adoption : look.file().adoptions()) {
            if (look.day().reached(adoption.on())) {
                found.adopted.merge(adoption.plan(), adoption.on(), MeasurePlans::earlier);
            }
        }
        for (PlanEnding ending : look.file().planEndings()) {
            if (look.day().reached(ending.on())) {
                found.ended.merge(ending.plan(), ending.on(), MeasurePlans::earlier);
            }
        }
        return found;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    /** A family group plan is drawn up by the family; any other is a plan of professionals. */
    static boolean isOfProfessionals(Plan plan) {
        return OF_PROFESSIONALS.contains(plan.kind());
    }

    /** Whether a plan names a measure or the person under it. One that names neither is for the whole family. */
    static boolean isAbout(Plan plan, Charge charge) {
        return plan.measures().exists(charge.measures()::contains)
                || plan.members().contains(charge.subject())
                || (plan.measures().isEmpty() && plan.members().isEmpty());
    }

    /** The last day of measures together; none when one has no end, or there is none. */
    static Option<LocalDate> lastDay(Seq<Charge> charges) {
        return charges.forAll(charge -> charge.lastDay().isDefined())
                ? charges.flatMap(Charge::lastDay).max()
                : Option.none();
    }

    Seq<Plan> all() {
        return plans;
    }

    /** The versions that no other version replaces and that were not ended. */
    Seq<Plan> standing() {
        Set<Id<?>> replaced = HashSet.ofAll(plans.flatMap(Plan::replaces));
        return plans.reject(plan -> replaced.contains(plan.id()) || ended.containsKey(plan.id()));
    }

    Option<LocalDate> adoptedOn(Plan plan) {
        return Option.of(adopted.get(plan.id()));
    }

    boolean endedBefore(Plan plan, LocalDate day) {
        LocalDate end = ended.get(plan.id());
        return end != null && end.isBefore(day);
    }
}
