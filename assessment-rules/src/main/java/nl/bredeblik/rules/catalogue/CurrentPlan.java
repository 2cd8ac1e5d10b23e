package nl.bredeblik.rules.catalogue;

import io.vavr.collection.Array;
import io.vavr.collection.HashSet;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.function.Predicate;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.plan.Adoption;
import nl.bredeblik.model.plan.Plan;
import nl.bredeblik.model.plan.PlanEnding;
import nl.bredeblik.model.plan.PlanKind;
import nl.bredeblik.rules.Look;
import nl.bredeblik.rules.Severity;
import nl.bredeblik.rules.Subjects;
import nl.bredeblik.rules.Verdict;

/**
 * The version of the plan that rules ask about: the one in force, or the one that ends today, or else the newest draft. A
 * plan that was ended before is asked nothing any more.
 *
 * @param plan the version
 * @param standing how it stands
 * @param since the day of its adoption; for a draft its own date
 */
record CurrentPlan(Plan plan, Standing standing, LocalDate since) {

    /** How the version stands on the reference day. */
    enum Standing {
        /** Not adopted yet. */
        DRAFT,
        /** Adopted, not ended and not replaced. */
        IN_FORCE,
        /** In force up to yesterday: what it lacks can no longer be mended. */
        ENDS_TODAY
    }

    /** The version that is worked with or made. */
    static final Subjects<CurrentPlan> WORKED_WITH_OR_MADE = subjects("the plan", current -> true);

    /** The same, but for a plan of what is done at once for direct safety. */
    static final Subjects<CurrentPlan> FOR_THE_FAMILY =
            subjects("the plan for the family", CurrentPlan::isForTheFamily);

    private static Subjects<CurrentPlan> subjects(String name, Predicate<CurrentPlan> which) {
        return Subjects.about(
                name,
                look -> of(look).filter(which).toArray(),
                CurrentPlan::plan,
                current -> Array.of(current.plan().id()));
    }

    static Option<CurrentPlan> of(Look look) {
        Option<Plan> inForce = look.planInForce();
        return inForce.isDefined()
                ? inForce.map(plan -> new CurrentPlan(plan, Standing.IN_FORCE, adoptedOn(plan, look)))
                : endingToday(look).orElse(() -> draft(look));
    }

    private static Option<CurrentPlan> endingToday(Look look) {
        for (PlanEnding ending : look.file().planEndings()) {
            if (look.day().reached(ending.on()) && !look.day().past(ending.on())) {
                Option<Plan> until = look.index()
                        .planInForceOn(ending.on().minusDays(1))
                        .filter(plan -> plan.id().equals(ending.plan()));
                if (until.isDefined()) {
                    return until.map(plan -> new CurrentPlan(plan, Standing.ENDS_TODAY, adoptedOn(plan, look)));
                }
            }
        }
        return Option.none();
    }

    private static Option<CurrentPlan> draft(Look look) {
        Set<Id<?>> over = HashSet.<Id<?>>ofAll(look.file()
                        .adoptions()
                        .filter(adoption -> look.day().reached(adoption.on()))
                        .map(Adoption::plan))
                .addAll(look.file()
                        .planEndings()
                        .filter(ending -> look.day().reached(ending.on()))
                        .map(PlanEnding::plan));
        return WorkingPlan.of(look)
                .filter(plan -> !over.contains(plan.id()))
                .map(plan -> new CurrentPlan(plan, Standing.DRAFT, plan.on()));
    }

    private static LocalDate adoptedOn(Plan plan, Look look) {
        return look.file()
                .adoptions()
                .filter(adoption -> adoption.plan().equals(plan.id()))
                .map(Adoption::on)
                .min()
                .getOrElse(plan.on());
    }

    boolean isDraft() {
        return standing == Standing.DRAFT;
    }

    boolean isInForce() {
        return standing == Standing.IN_FORCE;
    }

    boolean isForTheFamily() {
        return plan.kind() != PlanKind.IMMEDIATE_SAFETY;
    }

    boolean isOfTheFamilyItself() {
        return plan.kind() == PlanKind.FAMILY_GROUP_PLAN;
    }

    /** What could block asks for attention only where the plan ends today. */
    Verdict blocking(Verdict verdict) {
        return verdict.as(isInForce() ? Severity.BLOCKING : Severity.ATTENTION);
    }

    /** A plan that the family draws up itself has a free form: how it is written is a hint, whoever reads it. */
    Verdict onItsForm(Verdict verdict) {
        return isOfTheFamilyItself() ? verdict.as(Severity.HINT) : verdict;
    }
}
