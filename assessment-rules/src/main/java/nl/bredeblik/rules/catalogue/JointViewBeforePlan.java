package nl.bredeblik.rules.catalogue;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import nl.bredeblik.model.concern.SafetyConcern;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.judgement.JudgementKind;
import nl.bredeblik.model.judgement.SafetyJudgement;
import nl.bredeblik.model.plan.Plan;
import nl.bredeblik.model.plan.PlanKind;
import nl.bredeblik.rules.Look;
import nl.bredeblik.rules.Severity;
import nl.bredeblik.rules.Subjects;
import nl.bredeblik.rules.Verdict;

/**
 * A plan of professionals and an open concern that was known when it was made. A plan for direct safety is none: it is made
 * first. Nor is a plan that the family draws up itself.
 *
 * @param plan the plan that is worked with or made
 * @param concern the concern
 * @param adoptedOn when the plan was last adopted
 * @param judgedOn when the concern was first judged jointly
 */
record JointViewBeforePlan(Plan plan, SafetyConcern concern, Option<LocalDate> adoptedOn, Option<LocalDate> judgedOn) {

    static final Subjects<JointViewBeforePlan> PLANS = Subjects.about(
            "plans beyond direct safety and the open concerns that were known by then",
            JointViewBeforePlan::in,
            JointViewBeforePlan::plan,
            subject -> Array.of(subject.plan().id(), subject.concern().id()));

    private static Seq<JointViewBeforePlan> in(Look look) {
        Seq<Plan> plans = PlansAtHand.in(look).filter(JointViewBeforePlan::isOfProfessionals);
        if (plans.isEmpty()) {
            return Array.empty();
        }
        Map<Id<?>, LocalDate> judged = firstJudged(look);
        Seq<SafetyConcern> open = OpenConcern.in(look).map(OpenConcern::concern);
        return plans.flatMap(plan -> {
            Option<LocalDate> adopted = PlanOnAnalysis.adoptions(plan, look).max();
            return open.filter(concern -> adopted.forAll(
                            day -> !look.index().firstRecordedOn(concern).isAfter(day)))
                    .map(concern ->
                            new JointViewBeforePlan(plan, concern, adopted, Option.of(judged.get(concern.id()))));
        });
    }

    private static boolean isOfProfessionals(Plan plan) {
        return plan.kind() != PlanKind.IMMEDIATE_SAFETY && plan.kind() != PlanKind.FAMILY_GROUP_PLAN;
    }

    private static Map<Id<?>, LocalDate> firstJudged(Look look) {
        Map<Id<?>, LocalDate> judged = new HashMap<>();
        for (SafetyJudgement judgement : look.file().judgements()) {
            if (judgement.kind() != JudgementKind.OWN
                    && LastWords.isReached(judgement)
                    && look.day().reached(judgement.on())) {
                judgement
                        .concerns()
                        .forEach(concern -> judged.merge(
                                concern, judgement.on(), (one, other) -> one.isBefore(other) ? one : other));
            }
        }
        return judged;
    }

    /** Only while the plan is still to be adopted can a joint view come first. */
    Verdict isThere(Look look) {
        if (adoptedOn.isEmpty()) {
            return judgedOn.isDefined() ? Verdict.SATISFIED : Verdict.VIOLATED;
        }
        boolean cameFirst = judgedOn.exists(day -> !day.isAfter(adoptedOn.get()));
        return cameFirst ? Verdict.SATISFIED : Verdict.VIOLATED.as(Severity.ATTENTION);
    }
}
