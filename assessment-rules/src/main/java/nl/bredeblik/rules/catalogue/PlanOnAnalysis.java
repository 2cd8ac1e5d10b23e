package nl.bredeblik.rules.catalogue;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import nl.bredeblik.model.graph.FamilyAnalyses;
import nl.bredeblik.model.plan.Adoption;
import nl.bredeblik.model.plan.Plan;
import nl.bredeblik.model.plan.PlanKind;
import nl.bredeblik.rules.Look;
import nl.bredeblik.rules.Severity;
import nl.bredeblik.rules.Subjects;
import nl.bredeblik.rules.Verdict;

/**
 * A plan, and the analysis it rests on. A plan for direct safety is none: it is made first.
 *
 * @param plan the plan that is worked with or made
 * @param analyses the analyses of the file
 * @param adoptedOn when the plan was first adopted
 */
record PlanOnAnalysis(Plan plan, FamilyAnalyses analyses, Option<LocalDate> adoptedOn) {

    static final Subjects<PlanOnAnalysis> PLANS = Subjects.about(
            "plans beyond direct safety",
            PlanOnAnalysis::in,
            PlanOnAnalysis::plan,
            subject -> Array.of(subject.plan().id()));

    private static Seq<PlanOnAnalysis> in(Look look) {
        Seq<Plan> plans = PlansAtHand.in(look).filter(plan -> plan.kind() != PlanKind.IMMEDIATE_SAFETY);
        if (plans.isEmpty()) {
            return Array.empty();
        }
        FamilyAnalyses analyses = FamilyAnalyses.in(look.index(), look.day()::reached);
        return plans.map(
                plan -> new PlanOnAnalysis(plan, analyses, adoptions(plan, look).min()));
    }

    /** The days on which a plan was adopted. */
    static Seq<LocalDate> adoptions(Plan plan, Look look) {
        return look.file()
                .adoptions()
                .filter(adoption ->
                        adoption.plan().equals(plan.id()) && look.day().reached(adoption.on()))
                .map(Adoption::on);
    }

    /** With an analysis in the file that the plan does not name, the link is missing; without any, what it rests on. */
    Verdict restsOnSharedAnalysis(Look look) {
        if (plan.analysis().exists(analyses::canCarry)) {
            return Verdict.SATISFIED;
        }
        Verdict missing = Verdict.VIOLATED.at("analysis");
        boolean isNotBlocked =
                plan.kind() == PlanKind.FAMILY_GROUP_PLAN || !analyses.shared().isEmpty();
        return isNotBlocked ? missing.as(Severity.ATTENTION) : missing;
    }

    /** Some analysis that can carry it is dated no later than its adoption. */
    Verdict cameAfterAnalysis(Look look) {
        if (adoptedOn.isEmpty() || analyses.shared().isEmpty()) {
            return Verdict.EXEMPT;
        }
        return Verdict.satisfiedIf(
                        analyses.shared().exists(analysis -> !analysis.on().isAfter(adoptedOn.get())))
                .at("analysis");
    }
}
