package nl.bredeblik.rules.catalogue;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import nl.bredeblik.model.plan.FamilyGroupPlanWaiver;
import nl.bredeblik.model.plan.Plan;
import nl.bredeblik.model.time.Term;
import nl.bredeblik.rules.Look;
import nl.bredeblik.rules.Severity;
import nl.bredeblik.rules.Subjects;
import nl.bredeblik.rules.TermCheck;
import nl.bredeblik.rules.Verdict;

/**
 * That no family group plan is made, and the plan that is then adopted. The six weeks of the law start here, and not at the
 * start of the measure.
 *
 * @param waiver that none is made
 * @param adoptedOn the first day on which a plan was adopted that still stood then
 * @param charges the measures that ran then or since
 */
record WaiverTerm(FamilyGroupPlanWaiver waiver, Option<LocalDate> adoptedOn, Seq<Charge> charges) {

    static final Subjects<WaiverTerm> WAIVERS = Subjects.about(
            "waivers of a family group plan",
            WaiverTerm::in,
            WaiverTerm::waiver,
            term -> Array.of(term.waiver().id()));

    private static final Term SIX_WEEKS = Term.weeks(6).statutory();

    private static final TermCheck<WaiverTerm> ADOPTED_IN_TIME = TermCheck.<WaiverTerm>of(
                    (term, look) -> Option.some(term.waiver().on()).filter(Stretches::isCivil),
                    (subject, look) -> SIX_WEEKS,
                    (term, look) -> term.adoptedOn())
            .whileItRuns(WaiverTerm::lastDay);

    private static Seq<WaiverTerm> in(Look look) {
        Seq<FamilyGroupPlanWaiver> waivers = look.file().familyGroupPlanWaivers();
        if (waivers.isEmpty()) {
            return Array.empty();
        }
        MeasurePlans plans = MeasurePlans.in(look);
        Seq<Charge> charges = Charges.in(look);
        return waivers.map(waiver -> new WaiverTerm(
                waiver,
                plans.all()
                        .filter(plan -> isFor(plan, waiver) && !plans.endedBefore(plan, waiver.on()))
                        .flatMap(plans::adoptedOn)
                        .min(),
                charges.filter(charge -> isFor(charge, waiver))));
    }

    private static boolean isFor(Plan plan, FamilyGroupPlanWaiver waiver) {
        return plan.members().isEmpty()
                || waiver.members().isEmpty()
                || waiver.members().exists(plan.members()::contains);
    }

    private static boolean isFor(Charge charge, FamilyGroupPlanWaiver waiver) {
        return (waiver.members().isEmpty() || waiver.members().contains(charge.subject()))
                && charge.lastDay().forAll(last -> !last.isBefore(waiver.on()));
    }

    private Option<LocalDate> lastDay(Look look) {
        return charges.isEmpty() ? FamilyWork.lastDay(look) : MeasurePlans.lastDay(charges);
    }

    /** Under a measure the work rests on the plan; without one, an adoption that is overdue asks for attention. */
    Verdict isFollowedByAdoption(Look look) {
        Verdict verdict = ADOPTED_IN_TIME.check(this, look);
        return charges.isEmpty() ? verdict.as(Severity.ATTENTION) : verdict;
    }
}
