package nl.bredeblik.rules.catalogue;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.Comparator;
import nl.bredeblik.model.plan.FamilyGroupPlanOffer;
import nl.bredeblik.model.plan.OfferOutcome;
import nl.bredeblik.model.plan.Plan;
import nl.bredeblik.model.time.Term;
import nl.bredeblik.rules.Look;
import nl.bredeblik.rules.Subjects;
import nl.bredeblik.rules.TermCheck;
import nl.bredeblik.rules.Verdict;

/**
 * A measure and the first plan about it, be it a draft. This is how the inspectorates read the six weeks: from the start of the
 * measure. The law counts from the day on which it is clear that the family draws up no plan of its own, so that this reading
 * is silent once that day is recorded, or while the family works on its plan.
 *
 * @param charge the measure
 * @param isCountedOtherwise whether the law has a day of its own to count from, or nothing to count yet
 * @param firstPlan the date of the first plan
 */
record PlanAfterStart(Charge charge, boolean isCountedOtherwise, Option<LocalDate> firstPlan) {

    /** A reading of the norm, not its text: counted plainly. */
    static final Term SIX_WEEKS = Term.weeks(6);

    static final Subjects<PlanAfterStart> MEASURES = Subjects.about(
            "measures and the first plan",
            PlanAfterStart::in,
            after -> after.charge().measure(),
            after -> Array.of(after.charge().measure().id()));

    private static final TermCheck<PlanAfterStart> THERE_IN_TIME = TermCheck.<PlanAfterStart>of(
                    (after, look) -> Option.some(
                                    after.charge().measure().period().startInclusive())
                            .filter(Stretches::isCivil),
                    (subject, look) -> SIX_WEEKS,
                    (after, look) -> after.firstPlan())
            .whileItRuns((after, look) -> after.charge().lastDay());

    private static Seq<PlanAfterStart> in(Look look) {
        Seq<Charge> charges = Charges.in(look);
        if (charges.isEmpty()) {
            return Array.empty();
        }
        MeasurePlans plans = MeasurePlans.in(look);
        boolean isUnderWay = isUnderWay(look);
        return charges.map(charge -> new PlanAfterStart(
                charge,
                isUnderWay || isWaived(charge, look),
                plans.all()
                        .filter(plan -> look.day().reached(plan.on())
                                && MeasurePlans.isAbout(plan, charge)
                                && !plans.endedBefore(
                                        plan, charge.measure().period().startInclusive()))
                        .map(Plan::on)
                        .min()));
    }

    static boolean isWaived(Charge charge, Look look) {
        return look.file()
                .familyGroupPlanWaivers()
                .exists(waiver ->
                        (waiver.members().isEmpty() || waiver.members().contains(charge.subject()))
                                && look.day().reached(waiver.on()));
    }

    private static boolean isUnderWay(Look look) {
        return look.file()
                .familyGroupPlanOffers()
                .filter(offer -> look.day().reached(offer.on()))
                .maxBy(Comparator.comparing(FamilyGroupPlanOffer::on)
                        .thenComparing(offer -> offer.id().text()))
                .exists(offer -> offer.outcome() == OfferOutcome.ACCEPTED);
    }

    Verdict isInTime(Look look) {
        return isCountedOtherwise ? Verdict.EXEMPT : THERE_IN_TIME.check(this, look);
    }
}
