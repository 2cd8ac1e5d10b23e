package nl.bredeblik.rules.catalogue;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.HashSet;
import java.util.Set;
import nl.bredeblik.model.analysis.ExplanatoryAnalysis;
import nl.bredeblik.model.analysis.Factor;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.graph.FamilyAnalyses;
import nl.bredeblik.model.plan.Plan;
import nl.bredeblik.model.plan.PlanKind;
import nl.bredeblik.model.thread.PlanThread;
import nl.bredeblik.rules.Look;
import nl.bredeblik.rules.Severity;
import nl.bredeblik.rules.Subjects;
import nl.bredeblik.rules.Verdict;

/**
 * A factor that keeps something going and can be changed, and the plan that rests on its analysis.
 *
 * @param plan the plan
 * @param factor the factor
 * @param isPutFirst whether the analysis names it among what comes first
 * @param isAnswered whether a goal addresses it, or it is consciously left with a reason
 */
record MaintainingFactor(Plan plan, Factor factor, boolean isPutFirst, boolean isAnswered) {

    static final Subjects<MaintainingFactor> FACTORS = Subjects.about(
            "factors that keep something going",
            MaintainingFactor::in,
            MaintainingFactor::factor,
            subject -> Array.of(subject.plan().id(), subject.factor().id()));

    private static Seq<MaintainingFactor> in(Look look) {
        Seq<Plan> plans = PlansAtHand.in(look).filter(plan -> plan.kind() != PlanKind.IMMEDIATE_SAFETY);
        if (plans.isEmpty()) {
            return Array.empty();
        }
        FamilyAnalyses analyses = FamilyAnalyses.in(look.index(), look.day()::reached);
        return plans.flatMap(plan -> PlanThread.analysisOf(plan, analyses, look.index())
                .map(analysis -> in(plan, analysis))
                .getOrElse(Array.empty()));
    }

    private static Seq<MaintainingFactor> in(Plan plan, ExplanatoryAnalysis analysis) {
        PlanThread thread = PlanThread.of(plan, Option.some(analysis));
        Set<Id<?>> first = new HashSet<>();
        analysis.priorities().forEach(priority -> first.add(priority.element()));
        return PlanThread.maintaining(analysis)
                .map(factor -> new MaintainingFactor(
                        plan, factor, first.contains(factor.id()), thread.answersTo(factor.id())));
    }

    /** What is not put first may wait, and the family chooses what its own plan is about: then it is a hint. */
    Verdict isAnsweredOrLeft(Look look) {
        Verdict verdict = Verdict.satisfiedIf(isAnswered);
        return isPutFirst && plan.kind() != PlanKind.FAMILY_GROUP_PLAN ? verdict : verdict.as(Severity.HINT);
    }
}
