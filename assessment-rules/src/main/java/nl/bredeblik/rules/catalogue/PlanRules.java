package nl.bredeblik.rules.catalogue;

import static nl.bredeblik.rules.Audience.FAMILY_TOO;
import static nl.bredeblik.rules.Audience.PROFESSIONALS;
import static nl.bredeblik.rules.Rule.rule;
import static nl.bredeblik.rules.Severity.ATTENTION;
import static nl.bredeblik.rules.Severity.HINT;
import static nl.bredeblik.rules.catalogue.DisciplinaryDecisions.SKJ_19_246TA;
import static nl.bredeblik.rules.catalogue.Guidelines.GUIDELINE_COMPLEX_FAMILIES;
import static nl.bredeblik.rules.catalogue.Guidelines.GUIDELINE_DECIDING_TOGETHER;
import static nl.bredeblik.rules.catalogue.Guidelines.GUIDELINE_PLACEMENT;
import static nl.bredeblik.rules.catalogue.Moments.WHILE_A_PLAN_WORKS;
import static nl.bredeblik.rules.catalogue.Practice.JUDGE_TOGETHER;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import nl.bredeblik.rules.Rule;
import nl.bredeblik.rules.RuleTexts;

/**
 * The plan for the whole family: everybody has a place in it, it builds on what is there, and it says how it changes. Area
 * {@code PLAN}.
 */
public final class PlanRules {

    private static final RuleTexts TEXTS = RuleTexts.from(() -> PlanRules.class.getResourceAsStream("PLAN.properties"));
    /** Each child, born or expected, has a goal of its own in the plan, or it says why not. */
    public static final Rule<?> CHILD_HAS_OWN_GOAL = rule(
                    "PLAN-10",
                    TEXTS,
                    ATTENTION,
                    FAMILY_TOO,
                    WHILE_A_PLAN_WORKS,
                    SKJ_19_246TA,
                    GUIDELINE_COMPLEX_FAMILIES)
            .each(MemberInPlan.CHILDREN)
            .check(MemberInPlan::hasOwnGoal);

    /** Each adult of the family has a goal or a role in the plan, or it says why not. */
    public static final Rule<?> ADULT_HAS_PLACE_IN_PLAN = rule(
                    "PLAN-11",
                    TEXTS,
                    ATTENTION,
                    PROFESSIONALS,
                    WHILE_A_PLAN_WORKS,
                    GUIDELINE_COMPLEX_FAMILIES,
                    GUIDELINE_PLACEMENT)
            .each(MemberInPlan.ADULTS)
            .check(MemberInPlan::hasPlace);

    /** The plan names strengths, and people of the network with what they do. */
    public static final Rule<?> PLAN_BUILDS_ON_STRENGTHS_AND_NETWORK = rule(
                    "PLAN-12", TEXTS, ATTENTION, PROFESSIONALS, WHILE_A_PLAN_WORKS, GUIDELINE_DECIDING_TOGETHER)
            .each(CurrentPlan.FOR_THE_FAMILY)
            .check(CurrentPlanChecks::buildsOnStrengthsAndNetwork);

    /** The plan takes earlier help and its result into account, or it is recorded that there was none. */
    public static final Rule<?> EARLIER_HELP_IS_LISTED = rule(
                    "PLAN-13",
                    TEXTS,
                    ATTENTION,
                    PROFESSIONALS,
                    WHILE_A_PLAN_WORKS,
                    GUIDELINE_COMPLEX_FAMILIES,
                    GUIDELINE_PLACEMENT)
            .each(CurrentPlan.FOR_THE_FAMILY)
            .check(CurrentPlanChecks::listsEarlierHelp);

    /** The actions lie neither all with professionals nor all with one of the parents. */
    public static final Rule<?> PLAN_IS_CARRIED_BY_MORE_PEOPLE = rule(
                    "PLAN-14", TEXTS, HINT, PROFESSIONALS, WHILE_A_PLAN_WORKS, GUIDELINE_COMPLEX_FAMILIES)
            .each(CurrentPlan.FOR_THE_FAMILY)
            .check(CurrentPlanChecks::isCarriedByMorePeople);

    /** Where the analysis names health, use or money of an adult as a cause, that adult has a goal or help, or it says why not. */
    public static final Rule<?> ADULT_CAUSE_HAS_ADULT_GOAL = rule(
                    "PLAN-15", TEXTS, ATTENTION, PROFESSIONALS, WHILE_A_PLAN_WORKS, JUDGE_TOGETHER)
            .each(AdultCause.CAUSES)
            .check(AdultCause::hasGoalOrHelp);

    /** The plan says how and with whom it is changed between evaluations, and when it is first looked at. */
    public static final Rule<?> PLAN_SAYS_HOW_IT_CHANGES = rule(
                    "PLAN-16",
                    TEXTS,
                    ATTENTION,
                    FAMILY_TOO,
                    WHILE_A_PLAN_WORKS,
                    GUIDELINE_COMPLEX_FAMILIES,
                    GUIDELINE_DECIDING_TOGETHER)
            .each(CurrentPlan.FOR_THE_FAMILY)
            .check(CurrentPlanChecks::saysHowItChanges);

    /** Nobody of the family or network does more actions at one time than the rule set chose. */
    public static final Rule<?> NOBODY_DOES_TOO_MUCH = rule(
                    "PLAN-17", TEXTS, HINT, PROFESSIONALS, WHILE_A_PLAN_WORKS, JUDGE_TOGETHER)
            .each(PersonsActions.PERSONS)
            .check(PersonsActions::areNotTooMany);

    /** All rules of this topic that belong to the national set. */
    public static final Seq<Rule<?>> ALL = Array.of(
            CHILD_HAS_OWN_GOAL,
            ADULT_HAS_PLACE_IN_PLAN,
            PLAN_BUILDS_ON_STRENGTHS_AND_NETWORK,
            EARLIER_HELP_IS_LISTED,
            PLAN_IS_CARRIED_BY_MORE_PEOPLE,
            ADULT_CAUSE_HAS_ADULT_GOAL,
            PLAN_SAYS_HOW_IT_CHANGES);

    /** Rules for who chooses them. */
    public static final Seq<Rule<?>> OPT_IN = Array.of(NOBODY_DOES_TOO_MUCH);

    private PlanRules() {}
}
