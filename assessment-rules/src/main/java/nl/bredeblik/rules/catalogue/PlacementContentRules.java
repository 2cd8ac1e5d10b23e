package nl.bredeblik.rules.catalogue;

import static nl.bredeblik.rules.Audience.FAMILY_TOO;
import static nl.bredeblik.rules.Audience.PROFESSIONALS;
import static nl.bredeblik.rules.Rule.rule;
import static nl.bredeblik.rules.Severity.ATTENTION;
import static nl.bredeblik.rules.Severity.BLOCKING;
import static nl.bredeblik.rules.Severity.HINT;
import static nl.bredeblik.rules.catalogue.Guidelines.GUIDELINE_PLACEMENT;
import static nl.bredeblik.rules.catalogue.Guidelines.GUIDELINE_PLACEMENT_TERMS;
import static nl.bredeblik.rules.catalogue.Moments.EVERY_MOMENT;
import static nl.bredeblik.rules.catalogue.Moments.FROM_A_DECISION_ON;
import static nl.bredeblik.rules.catalogue.YouthAct.JW_5_1;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import nl.bredeblik.rules.Rule;
import nl.bredeblik.rules.RuleTexts;

/**
 * What is planned, arranged and looked at during a stay elsewhere, and about a return. No rule knows a term after which a child
 * does or does not return. Area {@code MEAS}, from 60 on.
 */
public final class PlacementContentRules {

    private static final RuleTexts TEXTS =
            RuleTexts.from(() -> PlacementContentRules.class.getResourceAsStream("MEAS.properties"));

    /** Brothers and sisters stay together, or the reason why not is recorded. */
    public static final Rule<?> SIBLINGS_STAY_TOGETHER_OR_REASON = rule(
                    "MEAS-60", TEXTS, ATTENTION, FAMILY_TOO, EVERY_MOMENT, GUIDELINE_PLACEMENT)
            .each(SiblingsApart.PAIRS)
            .check(SiblingsApart::areTogetherOrHasReason);

    /** For a stay elsewhere there is a plan before it, or soon after an urgent one. */
    public static final Rule<?> STAY_IS_PLANNED_IN_TIME = rule(
                    "MEAS-61", TEXTS, ATTENTION, PROFESSIONALS, EVERY_MOMENT, GUIDELINE_PLACEMENT)
            .each(RunningStay.STAYS)
            .counting(PlacementPlanChecks::countedFrom)
            .within(PlacementPlanChecks::within)
            .until(PlacementPlanChecks::firstPlanned);

    /** That plan has goals, help, evaluation and education. */
    public static final Rule<?> PLAN_FOR_STAY_IS_WHOLE = rule(
                    "MEAS-62", TEXTS, ATTENTION, PROFESSIONALS, EVERY_MOMENT, GUIDELINE_PLACEMENT)
            .each(RunningStay.PLANNED)
            .check(PlacementPlanChecks::isWhole);

    /** What is needed for a return, how it is worked towards, and when and by whom it is decided. */
    public static final Rule<?> RETURN_IS_MADE_CLEAR = rule(
                    "MEAS-63", TEXTS, ATTENTION, FAMILY_TOO, EVERY_MOMENT, GUIDELINE_PLACEMENT)
            .each(RunningStay.PLANNED)
            .check(PlacementPlanChecks::tellsReturn);

    /** That is shared with the child and who has authority. */
    public static final Rule<?> RETURN_IS_SHARED = rule(
                    "MEAS-64", TEXTS, ATTENTION, FAMILY_TOO, EVERY_MOMENT, GUIDELINE_PLACEMENT)
            .each(ToldReturn.PERSONS)
            .check(ToldReturn::isShared);

    /** The contact of the child with each parent is arranged, or the ground is recorded on which there is none. */
    public static final Rule<?> CONTACT_WITH_PARENTS_IS_ARRANGED = rule(
                    "MEAS-65", TEXTS, ATTENTION, FAMILY_TOO, EVERY_MOMENT, GUIDELINE_PLACEMENT)
            .each(ContactWithParent.PARENTS)
            .check(ContactWithParent::isArranged);

    /** A stay elsewhere is evaluated periodically, in writing. */
    public static final Rule<?> STAY_IS_EVALUATED = rule(
                    "MEAS-66", TEXTS, ATTENTION, FAMILY_TOO, EVERY_MOMENT, GUIDELINE_PLACEMENT)
            .each(EvaluatedStay.STRETCHES)
            .counting(EvaluatedStay::countedFrom)
            .within(EvaluatedStay.WITHIN)
            .until(EvaluatedStay::evaluatedOn);

    /** That a child does not return rests on more than elapsed time. */
    public static final Rule<?> NO_RETURN_RESTS_ON_MORE_THAN_TIME = rule(
                    "MEAS-67", TEXTS, HINT, FAMILY_TOO, FROM_A_DECISION_ON, GUIDELINE_PLACEMENT_TERMS)
            .each(NoReturnDecision.DECISIONS)
            .check(NoReturnDecision::restsOnMoreThanTime);

    /** What a stay works towards, what that means for a return, and what is still examined, by whom and by when. */
    public static final Rule<?> STAY_HAS_DIRECTION = rule(
                    "MEAS-68", TEXTS, ATTENTION, FAMILY_TOO, EVERY_MOMENT, GUIDELINE_PLACEMENT)
            .each(RunningStay.PLANNED)
            .check(PlacementPlanChecks::tellsDirection);

    /** A petition to extend a placement, and a limit of contact that rests on one, rest on what it works towards. */
    public static final Rule<?> STEP_RESTS_ON_DIRECTION = rule(
                    "MEAS-69", TEXTS, BLOCKING, PROFESSIONALS, FROM_A_DECISION_ON, GUIDELINE_PLACEMENT)
            .each(StepOnDirection.STEPS)
            .check(StepOnDirection::hasDirection);

    /** With a carer from the network it was looked at whether the stay fits; the carer agrees and is supported. */
    public static final Rule<?> NETWORK_CARER_IS_LOOKED_AT = rule(
                    "MEAS-70", TEXTS, ATTENTION, PROFESSIONALS, EVERY_MOMENT, GUIDELINE_PLACEMENT, JW_5_1)
            .each(NetworkStay.STAYS)
            .check(NetworkStay::isLookedAt);

    /** All rules about what a placement holds. */
    public static final Seq<Rule<?>> ALL = Array.of(
            SIBLINGS_STAY_TOGETHER_OR_REASON,
            STAY_IS_PLANNED_IN_TIME,
            PLAN_FOR_STAY_IS_WHOLE,
            RETURN_IS_MADE_CLEAR,
            RETURN_IS_SHARED,
            CONTACT_WITH_PARENTS_IS_ARRANGED,
            STAY_IS_EVALUATED,
            NO_RETURN_RESTS_ON_MORE_THAN_TIME,
            STAY_HAS_DIRECTION,
            STEP_RESTS_ON_DIRECTION,
            NETWORK_CARER_IS_LOOKED_AT);

    private PlacementContentRules() {}
}
