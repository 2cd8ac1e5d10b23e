package nl.bredeblik.rules.catalogue;

import static nl.bredeblik.rules.Audience.FAMILY_TOO;
import static nl.bredeblik.rules.Audience.PROFESSIONALS;
import static nl.bredeblik.rules.Rule.rule;
import static nl.bredeblik.rules.Severity.ATTENTION;
import static nl.bredeblik.rules.Severity.BLOCKING;
import static nl.bredeblik.rules.catalogue.AnalysisRules.TEXTS;
import static nl.bredeblik.rules.catalogue.DisciplinaryDecisions.SKJ_19_301T;
import static nl.bredeblik.rules.catalogue.FieldNorms.EXPLANATORY_ANALYSIS;
import static nl.bredeblik.rules.catalogue.FieldNorms.FACT_FINDING;
import static nl.bredeblik.rules.catalogue.Guidelines.GUIDELINE_COMPLEX_FAMILIES;
import static nl.bredeblik.rules.catalogue.Guidelines.GUIDELINE_DECIDING_TOGETHER;
import static nl.bredeblik.rules.catalogue.Guidelines.GUIDELINE_DECIDING_TOGETHER_EARLIER;
import static nl.bredeblik.rules.catalogue.Guidelines.GUIDELINE_PLACEMENT;
import static nl.bredeblik.rules.catalogue.Moments.EVERY_MOMENT;
import static nl.bredeblik.rules.catalogue.Moments.FROM_THE_PLAN_ON;
import static nl.bredeblik.rules.catalogue.Moments.WHILE_A_PLAN_WORKS;
import static nl.bredeblik.rules.catalogue.Practice.JUDGE_TOGETHER;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import nl.bredeblik.rules.Rule;

/**
 * What rests on the explanatory analysis (<i>verklarende analyse</i>): plans, their goals, core decisions and a return home; and
 * what the analysis itself takes in. Area {@code ANA}.
 */
public final class AnalysisUseRules {

    /** A plan other than one for direct safety rests on an analysis of the family that was shared. A plan of the family's own is not blocked. */
    public static final Rule<?> PLAN_RESTS_ON_SHARED_ANALYSIS = rule(
                    "ANA-01",
                    TEXTS,
                    BLOCKING,
                    FAMILY_TOO,
                    WHILE_A_PLAN_WORKS,
                    GUIDELINE_PLACEMENT,
                    EXPLANATORY_ANALYSIS,
                    JUDGE_TOGETHER)
            .each(PlanOnAnalysis.PLANS)
            .check(PlanOnAnalysis::restsOnSharedAnalysis);

    /** A core decision or petition rests on an analysis of the family that was shared. */
    public static final Rule<?> DECISION_RESTS_ON_SHARED_ANALYSIS = rule(
                    "ANA-02",
                    TEXTS,
                    BLOCKING,
                    PROFESSIONALS,
                    FROM_THE_PLAN_ON,
                    GUIDELINE_PLACEMENT,
                    EXPLANATORY_ANALYSIS)
            .each(DecisionOnAnalysis.DECISIONS)
            .check(DecisionOnAnalysis::restsOnSharedAnalysis);

    /** The analysis is dated no later than the adoption of the plan. */
    public static final Rule<?> ANALYSIS_COMES_BEFORE_THE_PLAN = rule(
                    "ANA-03",
                    TEXTS,
                    ATTENTION,
                    PROFESSIONALS,
                    WHILE_A_PLAN_WORKS,
                    GUIDELINE_PLACEMENT,
                    EXPLANATORY_ANALYSIS,
                    GUIDELINE_DECIDING_TOGETHER)
            .each(PlanOnAnalysis.PLANS)
            .check(PlanOnAnalysis::cameAfterAnalysis);

    /** Concerns and incidents recorded before an analysis are used in it, or named as left out. Blocks where the concern is open. */
    public static final Rule<?> ANALYSIS_USES_WHAT_WAS_RECORDED = rule(
                    "ANA-04", TEXTS, BLOCKING, PROFESSIONALS, EVERY_MOMENT, SKJ_19_301T, FACT_FINDING)
            .each(EarlierRecord.RECORDS)
            .check(EarlierRecord::isAccountedFor);

    /** Before a decision on return home the analysis is made anew, after the child went to live elsewhere. */
    public static final Rule<?> RETURN_RESTS_ON_RENEWED_ANALYSIS = rule(
                    "ANA-05", TEXTS, ATTENTION, PROFESSIONALS, FROM_THE_PLAN_ON, GUIDELINE_PLACEMENT)
            .each(ReturnDecision.DECISIONS)
            .check(ReturnDecision::restsOnRenewedAnalysis);

    /** An evaluation with goals that were not reached is followed by a renewed or confirmed analysis. */
    public static final Rule<?> UNREACHED_GOALS_RENEW_THE_ANALYSIS = rule(
                    "ANA-06",
                    TEXTS,
                    ATTENTION,
                    PROFESSIONALS,
                    FROM_THE_PLAN_ON,
                    GUIDELINE_COMPLEX_FAMILIES,
                    EXPLANATORY_ANALYSIS)
            .each(UnreachedGoals.EVALUATIONS)
            .counting(UnreachedGoals::evaluatedOn)
            .within(UnreachedGoals.RENEWED_WITHIN)
            .until(UnreachedGoals::renewedOn);

    /** Each goal links to an element of the analysis, or to a concern, a concrete threat or a safety condition. */
    public static final Rule<?> GOAL_SAYS_WHAT_IT_ANSWERS = rule(
                    "ANA-07",
                    TEXTS,
                    ATTENTION,
                    FAMILY_TOO,
                    WHILE_A_PLAN_WORKS,
                    EXPLANATORY_ANALYSIS,
                    GUIDELINE_DECIDING_TOGETHER_EARLIER)
            .each(AnsweringGoal.GOALS)
            .check(AnsweringGoal::saysWhatItAnswers);

    /** Each changeable factor that keeps something going is addressed by a goal, or consciously left with a reason. */
    public static final Rule<?> MAINTAINING_FACTOR_HAS_GOAL_OR_REASON = rule(
                    "ANA-08",
                    TEXTS,
                    ATTENTION,
                    PROFESSIONALS,
                    WHILE_A_PLAN_WORKS,
                    EXPLANATORY_ANALYSIS,
                    GUIDELINE_DECIDING_TOGETHER_EARLIER)
            .each(MaintainingFactor.FACTORS)
            .check(MaintainingFactor::isAnsweredOrLeft);

    /** All rules of this class that stand in the national set. */
    public static final Seq<Rule<?>> ALL = Array.of(
            PLAN_RESTS_ON_SHARED_ANALYSIS,
            DECISION_RESTS_ON_SHARED_ANALYSIS,
            ANALYSIS_COMES_BEFORE_THE_PLAN,
            ANALYSIS_USES_WHAT_WAS_RECORDED,
            RETURN_RESTS_ON_RENEWED_ANALYSIS,
            UNREACHED_GOALS_RENEW_THE_ANALYSIS,
            GOAL_SAYS_WHAT_IT_ANSWERS,
            MAINTAINING_FACTOR_HAS_GOAL_OR_REASON);

    private AnalysisUseRules() {}
}
