package nl.bredeblik.rules.catalogue;

import static nl.bredeblik.rules.Audience.FAMILY_TOO;
import static nl.bredeblik.rules.Audience.PROFESSIONALS;
import static nl.bredeblik.rules.Rule.rule;
import static nl.bredeblik.rules.Severity.ATTENTION;
import static nl.bredeblik.rules.Severity.BLOCKING;
import static nl.bredeblik.rules.catalogue.DisciplinaryDecisions.SKJ_19_158TA;
import static nl.bredeblik.rules.catalogue.DisciplinaryDecisions.SKJ_19_246TA;
import static nl.bredeblik.rules.catalogue.Guidelines.GUIDELINE_COMPLEX_FAMILIES;
import static nl.bredeblik.rules.catalogue.Guidelines.GUIDELINE_DECIDING_TOGETHER;
import static nl.bredeblik.rules.catalogue.Moments.FROM_THE_PLAN_ON;
import static nl.bredeblik.rules.catalogue.Moments.WHILE_A_PLAN_WORKS;
import static nl.bredeblik.rules.catalogue.YouthDecree.BJW_4_2_4;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import nl.bredeblik.rules.Rule;
import nl.bredeblik.rules.RuleTexts;

/** Looking at the plan together: in time, for each goal and with each member, and what follows from it. Area {@code PLAN}. */
public final class EvaluationRules {

    private static final RuleTexts TEXTS =
            RuleTexts.from(() -> EvaluationRules.class.getResourceAsStream("PLAN.properties"));

    /** Under a measure it is looked at least once a year whether the plan needs adjusting. */
    public static final Rule<?> PLAN_IS_REVIEWED_YEARLY = rule(
                    "PLAN-22", TEXTS, ATTENTION, FAMILY_TOO, FROM_THE_PLAN_ON, BJW_4_2_4)
            .each(YearlyReview.UNDER_A_MEASURE)
            .counting(YearlyReview::countedFrom)
            .within(YearlyReview.A_YEAR)
            .until(YearlyReview::reviewedOn, review -> review.whileItRuns(YearlyReview::endOfGround));

    /** A petition to extend rests on a plan that was looked at within the year. */
    public static final Rule<?> EXTENSION_RESTS_ON_REVIEWED_PLAN = rule(
                    "PLAN-23", TEXTS, BLOCKING, PROFESSIONALS, FROM_THE_PLAN_ON, BJW_4_2_4)
            .each(YearlyReview.CARRYING_A_PETITION)
            .check(YearlyReview::carriesPetition);

    /** The plan says when it is evaluated next, and that day did not go by without an evaluation. */
    public static final Rule<?> PLAN_IS_EVALUATED_AS_PLANNED = rule(
                    "PLAN-24",
                    TEXTS,
                    ATTENTION,
                    FAMILY_TOO,
                    WHILE_A_PLAN_WORKS,
                    GUIDELINE_COMPLEX_FAMILIES,
                    GUIDELINE_DECIDING_TOGETHER)
            .each(CurrentPlan.FOR_THE_FAMILY)
            .check(CurrentPlanChecks::isEvaluatedAsPlanned);

    /** The last evaluation says of each goal how it stands. */
    public static final Rule<?> EVALUATION_HAS_RESULT_FOR_EACH_GOAL = rule(
                    "PLAN-25", TEXTS, ATTENTION, PROFESSIONALS, FROM_THE_PLAN_ON, GUIDELINE_COMPLEX_FAMILIES)
            .each(LastEvaluation.HELD)
            .check(LastEvaluation::hasResultForEachGoal);

    /** Each member whose part was looked at took part in the last evaluation, or the view of that member is recorded. */
    public static final Rule<?> EVALUATION_HEARS_EACH_MEMBER = rule(
                    "PLAN-26", TEXTS, ATTENTION, FAMILY_TOO, FROM_THE_PLAN_ON, GUIDELINE_COMPLEX_FAMILIES)
            .each(EvaluatedMember.MEMBERS)
            .check(EvaluatedMember::wasHeard);

    /** For a goal that the last evaluation found not reached a choice is recorded: go on, change, other help, or stop. */
    public static final Rule<?> GOAL_NOT_REACHED_HAS_CHOICE = rule(
                    "PLAN-27",
                    TEXTS,
                    ATTENTION,
                    FAMILY_TOO,
                    FROM_THE_PLAN_ON,
                    GUIDELINE_COMPLEX_FAMILIES,
                    GUIDELINE_DECIDING_TOGETHER)
            .each(EvaluatedGoal.RESULTS)
            .check(EvaluatedGoal::hasChoice);

    /** Of each member in the plan something is recorded within the interval of the plan. Blocks for a child after twice that interval. */
    public static final Rule<?> MEMBER_HAS_ENTRY_WITHIN_INTERVAL = rule(
                    "PLAN-28",
                    TEXTS,
                    ATTENTION,
                    PROFESSIONALS,
                    FROM_THE_PLAN_ON,
                    SKJ_19_246TA,
                    GUIDELINE_COMPLEX_FAMILIES)
            .each(MemberInterval.MEMBERS)
            .check(MemberInterval::hasEntryWithinInterval);

    /** The version that was evaluated last had reached those who are bound by it. */
    public static final Rule<?> EVALUATED_VERSION_HAD_REACHED_ALL = rule(
                    "PLAN-29", TEXTS, ATTENTION, FAMILY_TOO, FROM_THE_PLAN_ON, SKJ_19_158TA)
            .each(LastEvaluation.HELD)
            .check(LastEvaluation::wasOfAVersionThatReachedAll);

    /** All rules of this topic that belong to the national set. */
    public static final Seq<Rule<?>> ALL = Array.of(
            PLAN_IS_REVIEWED_YEARLY,
            EXTENSION_RESTS_ON_REVIEWED_PLAN,
            PLAN_IS_EVALUATED_AS_PLANNED,
            EVALUATION_HAS_RESULT_FOR_EACH_GOAL,
            EVALUATION_HEARS_EACH_MEMBER,
            GOAL_NOT_REACHED_HAS_CHOICE,
            MEMBER_HAS_ENTRY_WITHIN_INTERVAL,
            EVALUATED_VERSION_HAD_REACHED_ALL);

    private EvaluationRules() {}
}
