package nl.bredeblik.rules.catalogue;

import static nl.bredeblik.rules.Audience.FAMILY_TOO;
import static nl.bredeblik.rules.Audience.PROFESSIONALS;
import static nl.bredeblik.rules.Rule.rule;
import static nl.bredeblik.rules.Severity.ATTENTION;
import static nl.bredeblik.rules.Severity.HINT;
import static nl.bredeblik.rules.catalogue.FieldNorms.WAITING_CHILDREN;
import static nl.bredeblik.rules.catalogue.Guidelines.GUIDELINE_COMPLEX_FAMILIES;
import static nl.bredeblik.rules.catalogue.Guidelines.GUIDELINE_DECIDING_TOGETHER;
import static nl.bredeblik.rules.catalogue.Moments.EVERY_MOMENT;
import static nl.bredeblik.rules.catalogue.Moments.FROM_THE_PLAN_ON;
import static nl.bredeblik.rules.catalogue.Moments.WHILE_A_PLAN_WORKS;
import static nl.bredeblik.rules.catalogue.SafetyPractice.PHASED_CARE;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import nl.bredeblik.rules.Rule;
import nl.bredeblik.rules.RuleTexts;

/**
 * The goals of the plan and what is done for them: concrete, in order, with somebody who does it, and help that comes. Area
 * {@code PLAN}.
 */
public final class GoalRules {

    private static final RuleTexts TEXTS = RuleTexts.from(() -> GoalRules.class.getResourceAsStream("PLAN.properties"));

    /** A goal says what will be so, by what one sees it, whose goal it is and by when. */
    public static final Rule<?> GOAL_IS_CONCRETE = rule(
                    "PLAN-01",
                    TEXTS,
                    ATTENTION,
                    FAMILY_TOO,
                    WHILE_A_PLAN_WORKS,
                    GUIDELINE_COMPLEX_FAMILIES,
                    GUIDELINE_DECIDING_TOGETHER)
            .each(GoalInPlan.GOALS)
            .check(GoalInPlan::isConcrete);

    /** For each goal an action is agreed. Blocks when one that presses, or that a later step passed over, still has none. */
    public static final Rule<?> GOAL_IS_WORKED_ON = rule(
                    "PLAN-02",
                    TEXTS,
                    ATTENTION,
                    FAMILY_TOO,
                    FROM_THE_PLAN_ON,
                    GUIDELINE_COMPLEX_FAMILIES,
                    WAITING_CHILDREN)
            .each(GoalInPlan.GOALS)
            .check(GoalInPlan::isWorkedOn);

    /** An action says who does it and by when or how often. Somebody of the family or network counts as anybody else. */
    public static final Rule<?> ACTION_HAS_DOER_AND_TERM = rule(
                    "PLAN-03", TEXTS, ATTENTION, FAMILY_TOO, WHILE_A_PLAN_WORKS, GUIDELINE_COMPLEX_FAMILIES)
            .each(ActionInPlan.ACTIONS)
            .check(ActionInPlan::hasDoerAndTerm);

    /** At one time a plan holds at most five goals for help. More can be in order, with reasons. */
    public static final Rule<?> HELP_GOALS_ARE_FEW = rule(
                    "PLAN-04", TEXTS, ATTENTION, PROFESSIONALS, WHILE_A_PLAN_WORKS, GUIDELINE_DECIDING_TOGETHER)
            .each(CurrentPlan.FOR_THE_FAMILY)
            .check(CurrentPlanChecks::holdsAtMostFiveHelpGoals);

    /** A goal has its place in the order, and is for the long or the short term. */
    public static final Rule<?> GOAL_HAS_RANK_AND_HORIZON = rule(
                    "PLAN-05", TEXTS, HINT, PROFESSIONALS, WHILE_A_PLAN_WORKS, GUIDELINE_DECIDING_TOGETHER)
            .each(GoalInPlan.GOALS)
            .check(GoalInPlan::isRankedAndTimed);

    /** For an open acute concern the plan holds a goal of direct safety, under a measure before all others. Blocks where nothing covers it. */
    public static final Rule<?> ACUTE_SAFETY_COMES_FIRST = rule(
                    "PLAN-06",
                    TEXTS,
                    ATTENTION,
                    PROFESSIONALS,
                    WHILE_A_PLAN_WORKS,
                    GUIDELINE_DECIDING_TOGETHER,
                    PHASED_CARE)
            .each(AcuteConcernInPlan.CONCERNS)
            .check(AcuteConcernInPlan::comesFirst);

    /** Help that waits or did not begin in time is bridged and has a date. Blocks when it presses or a later step passed over it. */
    public static final Rule<?> ACTION_BEGINS_OR_IS_BRIDGED = rule(
                    "PLAN-07", TEXTS, ATTENTION, FAMILY_TOO, FROM_THE_PLAN_ON, WAITING_CHILDREN)
            .each(ActionInPlan.ACTIONS)
            .check(ActionInPlan::beginsOrIsBridged);

    /** Under a measure something is done about each open concern, also while there is no plan. Blocks when it is acute. */
    public static final Rule<?> CONCERN_WITHOUT_PLAN_IS_ACTED_ON = rule(
                    "PLAN-08", TEXTS, ATTENTION, PROFESSIONALS, EVERY_MOMENT, WAITING_CHILDREN)
            .each(UnplannedConcern.CONCERNS)
            .check(UnplannedConcern::isActedOn);

    /** A change or end of an agreed action is recorded with those who do it. */
    public static final Rule<?> CHANGE_OF_ACTION_IS_AGREED = rule(
                    "PLAN-09",
                    TEXTS,
                    ATTENTION,
                    PROFESSIONALS,
                    FROM_THE_PLAN_ON,
                    GUIDELINE_COMPLEX_FAMILIES,
                    GUIDELINE_DECIDING_TOGETHER)
            .each(ActionInPlan.ACTIONS)
            .check(ActionInPlan::changeIsAgreed);

    /** All rules of this topic that belong to the national set. */
    public static final Seq<Rule<?>> ALL = Array.of(
            GOAL_IS_CONCRETE,
            GOAL_IS_WORKED_ON,
            ACTION_HAS_DOER_AND_TERM,
            HELP_GOALS_ARE_FEW,
            GOAL_HAS_RANK_AND_HORIZON,
            ACUTE_SAFETY_COMES_FIRST,
            ACTION_BEGINS_OR_IS_BRIDGED,
            CONCERN_WITHOUT_PLAN_IS_ACTED_ON,
            CHANGE_OF_ACTION_IS_AGREED);

    private GoalRules() {}
}
