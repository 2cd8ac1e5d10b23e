package nl.bredeblik.rules.catalogue;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import nl.bredeblik.model.analysis.ExplanatoryAnalysis;
import nl.bredeblik.model.family.Member;
import nl.bredeblik.model.graph.AnalysedPersons;
import nl.bredeblik.model.plan.Plan;
import nl.bredeblik.model.plan.PlanKind;
import nl.bredeblik.rules.Look;
import nl.bredeblik.rules.Subjects;
import nl.bredeblik.rules.Verdict;

/**
 * A plan of professionals that is still to be adopted, and a member who was known when its analysis was made. A plan for direct
 * safety is none: it never waits. Nor is a plan that the family draws up itself.
 *
 * @param plan the plan
 * @param member the member
 * @param isTreated whether the analysis that the plan names treats the member
 */
record MemberBeforePlan(Plan plan, Member member, boolean isTreated) {

    static final Subjects<MemberBeforePlan> MEMBERS = Subjects.about(
            "plans still to be adopted and the members of the family",
            MemberBeforePlan::in,
            MemberBeforePlan::plan,
            subject -> Array.of(subject.plan().id(), subject.member().id()));

    private static Seq<MemberBeforePlan> in(Look look) {
        return PlansAtHand.in(look)
                .filter(plan -> plan.kind() != PlanKind.IMMEDIATE_SAFETY
                        && plan.kind() != PlanKind.FAMILY_GROUP_PLAN
                        && PlanOnAnalysis.adoptions(plan, look).isEmpty())
                .flatMap(plan -> plan.analysis()
                        .flatMap(id -> look.index().find(ExplanatoryAnalysis.class, id))
                        .map(analysis -> in(plan, analysis, look))
                        .getOrElse(Array.empty()));
    }

    private static Seq<MemberBeforePlan> in(Plan plan, ExplanatoryAnalysis analysis, Look look) {
        AnalysedPersons persons = AnalysedPersons.in(analysis);
        return look.file()
                .members()
                .filter(member -> MemberInAnalysis.isPresent(member, analysis, look))
                .map(member -> new MemberBeforePlan(plan, member, persons.treats(member.id())));
    }

    Verdict isTreated(Look look) {
        return Verdict.satisfiedIf(isTreated).at("analysis");
    }
}
