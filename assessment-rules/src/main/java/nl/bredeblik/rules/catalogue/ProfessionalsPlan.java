package nl.bredeblik.rules.catalogue;

import io.vavr.collection.Array;
import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.function.Function;
import nl.bredeblik.model.entry.Entry;
import nl.bredeblik.model.measure.MeasureKind;
import nl.bredeblik.model.plan.FamilyGroupPlanOffer;
import nl.bredeblik.model.plan.FamilyGroupPlanWaiver;
import nl.bredeblik.model.plan.OfferOutcome;
import nl.bredeblik.model.plan.Plan;
import nl.bredeblik.model.team.Organisation;
import nl.bredeblik.model.team.OrganisationKind;
import nl.bredeblik.rules.Look;
import nl.bredeblik.rules.Severity;
import nl.bredeblik.rules.Subjects;
import nl.bredeblik.rules.Verdict;

/**
 * The plan of professionals that is worked with or made, where the family is first given the chance to draw up its own. In youth
 * probation, and under guardianship after authority was ended, the law does not ask that.
 *
 * @param plan the plan
 * @param adoptedOn when it was adopted
 * @param isAskedUpon whether a petition that still has to be decided rests on it
 * @param offers the offers of a family group plan
 * @param waivers that no family group plan is made
 */
record ProfessionalsPlan(
        Plan plan,
        Option<LocalDate> adoptedOn,
        boolean isAskedUpon,
        Seq<FamilyGroupPlanOffer> offers,
        Seq<FamilyGroupPlanWaiver> waivers) {

    static final Subjects<ProfessionalsPlan> WORKING = subjects(ProfessionalsPlan::plan);

    /** The same, pointing at what was recorded of not making a family group plan, where that is there. */
    static final Subjects<ProfessionalsPlan> WORKING_WITH_WAIVER = subjects(ProfessionalsPlan::waiverOrPlan);

    private static final Set<OrganisationKind> BOUND = HashSet.of(
            OrganisationKind.CERTIFIED_INSTITUTION, OrganisationKind.YOUTH_CARE, OrganisationKind.FOSTER_CARE);

    private static Subjects<ProfessionalsPlan> subjects(Function<ProfessionalsPlan, Entry> record) {
        return Subjects.about(
                "plans of professionals",
                ProfessionalsPlan::in,
                record::apply,
                subject -> Array.of(record.apply(subject).id()));
    }

    private static Seq<ProfessionalsPlan> in(Look look) {
        Option<Plan> working = WorkingPlan.of(look).filter(MeasurePlans::isOfProfessionals);
        if (working.isEmpty()) {
            return Array.empty();
        }
        Plan plan = working.get();
        Seq<Charge> charges =
                Charges.in(look).filter(charge -> charge.isRunning(look) && MeasurePlans.isAbout(plan, charge));
        boolean isAsked =
                charges.isEmpty() ? isOfBoundMakers(plan, look) : !charges.forAll(ProfessionalsPlan::isExempt);
        if (!isAsked) {
            return Array.empty();
        }
        Seq<Step> petitions = Steps.in(look).filter(step -> step.open() && step.kind() == Step.Kind.PETITION);
        return Array.of(new ProfessionalsPlan(
                plan,
                MeasurePlans.in(look).adoptedOn(plan),
                Resting.on(petitions, look).carries(plan.id()),
                look.file().familyGroupPlanOffers().filter(offer -> look.day().reached(offer.on())),
                look.file().familyGroupPlanWaivers().filter(waiver -> look.day().reached(waiver.on()))));
    }

    private static boolean isExempt(Charge charge) {
        return charge.kind() == Charge.Kind.YOUTH_PROBATION || charge.measure().kind() == MeasureKind.GUARDIANSHIP;
    }

    /** Without a measure: whether somebody who made it works for an organisation that the law binds, or nobody is recorded. */
    private static boolean isOfBoundMakers(Plan plan, Look look) {
        Seq<Organisation> makers = plan.madeBy()
                .flatMap(maker -> look.index().find(Organisation.class, ContactDays.organisationOf(maker, look)));
        return makers.isEmpty() || makers.exists(maker -> BOUND.contains(maker.kind()));
    }

    private Entry waiverOrPlan() {
        return waivers.minBy(Comparator.comparing(FamilyGroupPlanWaiver::on)
                        .thenComparing(waiver -> waiver.id().text()))
                .<Entry>map(waiver -> waiver)
                .getOrElse(plan);
    }

    private boolean isInTime(LocalDate on) {
        return adoptedOn.forAll(adopted -> !on.isAfter(adopted));
    }

    /** Draft plans and offers that came too late ask for attention; an adoption or petition without any offer or ground blocks. */
    private Verdict weighed(Verdict violated) {
        return adoptedOn.isDefined() || isAskedUpon ? violated : violated.as(Severity.ATTENTION);
    }

    /** Offered, or recorded why not, no later than the adoption. */
    Verdict isPrecededByOffer(Look look) {
        if (offers.isEmpty() && waivers.isEmpty()) {
            return weighed(Verdict.VIOLATED);
        }
        boolean inTime =
                offers.exists(offer -> isInTime(offer.on())) || waivers.exists(waiver -> isInTime(waiver.on()));
        return inTime ? Verdict.SATISFIED : Verdict.VIOLATED.as(Severity.ATTENTION);
    }

    /**
     * A dated ground and its explanation, no later than the adoption. Nothing at all is the matter of the offer; while the
     * family still thinks or works on its own plan, a draft needs no ground.
     */
    Verdict hasGround(Look look) {
        if (waivers.isEmpty()) {
            return hasGroundInOffer();
        }
        if (!waivers.exists(waiver -> isInTime(waiver.on()))) {
            return Verdict.VIOLATED.as(Severity.ATTENTION).at("on");
        }
        return waivers.exists(waiver -> waiver.explanation().isDefined())
                ? Verdict.SATISFIED
                : Verdict.VIOLATED.as(Severity.ATTENTION).at("explanation");
    }

    /** That the parents do not want it is a ground; what lacks then is its explanation. */
    private Verdict hasGroundInOffer() {
        if (offers.isEmpty()) {
            return Verdict.EXEMPT;
        }
        if (offers.exists(offer -> offer.outcome() == OfferOutcome.DECLINED)) {
            return Verdict.VIOLATED.as(Severity.ATTENTION);
        }
        boolean isUnderWay = offers.exists(
                offer -> offer.outcome() == OfferOutcome.ACCEPTED || offer.outcome() == OfferOutcome.NO_ANSWER_YET);
        return isUnderWay && adoptedOn.isEmpty() && !isAskedUpon ? Verdict.EXEMPT : weighed(Verdict.VIOLATED);
    }
}
