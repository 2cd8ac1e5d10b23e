package nl.bredeblik.rules.catalogue;

import static nl.bredeblik.rules.Audience.FAMILY_TOO;
import static nl.bredeblik.rules.Audience.PROFESSIONALS;
import static nl.bredeblik.rules.Rule.rule;
import static nl.bredeblik.rules.Severity.ATTENTION;
import static nl.bredeblik.rules.Severity.BLOCKING;
import static nl.bredeblik.rules.catalogue.Moments.EVERY_MOMENT;
import static nl.bredeblik.rules.catalogue.SafetyPractice.CHILD_PARTICIPATION;
import static nl.bredeblik.rules.catalogue.SafetyPractice.CONDITIONS_AND_AGREEMENTS;
import static nl.bredeblik.rules.catalogue.SafetyPractice.HAAGLANDEN_ROUTE;
import static nl.bredeblik.rules.catalogue.SafetyPractice.MONITORING_ON_CONDITIONS;
import static nl.bredeblik.rules.catalogue.SafetyPractice.NETWORK_IN_SAFETY_PLAN;
import static nl.bredeblik.rules.catalogue.SafetyPractice.PHASED_CARE;
import static nl.bredeblik.rules.catalogue.SafetyPractice.SIX_QUESTIONS;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import nl.bredeblik.rules.Rule;
import nl.bredeblik.rules.RuleTexts;

/**
 * Safety plans with their conditions, agreements and monitoring, transfers, and the phases from direct safety to recovery. Area
 * {@code SAFE}.
 */
public final class SafetyRules {

    private static final RuleTexts TEXTS =
            RuleTexts.from(() -> SafetyRules.class.getResourceAsStream("SAFE.properties"));

    /** Each open concern recorded as acute or structural, or not judged yet, is covered by a condition of a safety plan in force. */
    public static final Rule<?> OPEN_CONCERN_IS_COVERED = rule(
                    "SAFE-01", TEXTS, BLOCKING, PROFESSIONALS, EVERY_MOMENT, PHASED_CARE, CONDITIONS_AND_AGREEMENTS)
            .each(ConcernCover.OPEN_CONCERNS)
            .check(ConcernCover::isCovered);

    /** A safety plan past its last day was renewed, replaced or ended with reasons. */
    public static final Rule<?> PLAN_IS_NOT_PAST_ITS_END = rule(
                    "SAFE-02", TEXTS, BLOCKING, FAMILY_TOO, EVERY_MOMENT, SIX_QUESTIONS)
            .each(SafetyPlans.STANDING)
            .check(SafetyPlanChecks::isNotPastItsEnd);

    /** A person whom a child named for its own safety is in the safety plan, or the reason why not is recorded. Blocks from the hearing age of twelve on. */
    public static final Rule<?> CHILDS_OWN_SAFETY_PERSON_IS_IN_PLAN = rule(
                    "SAFE-03", TEXTS, ATTENTION, FAMILY_TOO, EVERY_MOMENT, CHILD_PARTICIPATION)
            .each(ChildsSafetyPerson.NAMED)
            .check(ChildsSafetyPerson::isInThePlan);

    /** A safety condition says who does what, how one sees it, and why. */
    public static final Rule<?> CONDITION_CAN_BE_SEEN = rule(
                    "SAFE-04", TEXTS, ATTENTION, PROFESSIONALS, EVERY_MOMENT, CONDITIONS_AND_AGREEMENTS)
            .each(SafetyPart.CONDITIONS)
            .check(SafetyPart::canBeSeen);

    /** Each safety condition has at least one agreement. */
    public static final Rule<?> CONDITION_HAS_AGREEMENT = rule(
                    "SAFE-05", TEXTS, ATTENTION, PROFESSIONALS, EVERY_MOMENT, CONDITIONS_AND_AGREEMENTS, SIX_QUESTIONS)
            .each(SafetyPart.CONDITIONS)
            .check(SafetyPart::hasAgreement);

    /** Each safety agreement serves a condition of its plan. */
    public static final Rule<?> AGREEMENT_SERVES_CONDITION = rule(
                    "SAFE-06", TEXTS, ATTENTION, PROFESSIONALS, EVERY_MOMENT, CONDITIONS_AND_AGREEMENTS, SIX_QUESTIONS)
            .each(SafetyPart.AGREEMENTS)
            .check(SafetyPart::servesCondition);

    /** A safety agreement says who does it, by when or how often, and who checks it. */
    public static final Rule<?> AGREEMENT_HAS_DOER_TERM_AND_CHECKER = rule(
                    "SAFE-07", TEXTS, ATTENTION, FAMILY_TOO, EVERY_MOMENT, SIX_QUESTIONS, CONDITIONS_AND_AGREEMENTS)
            .each(SafetyPart.AGREEMENTS)
            .check(SafetyPart::hasDoerTermAndChecker);

    /** A safety plan answers why, what, how, until when, with which consequences, and who watches and when it is evaluated. */
    public static final Rule<?> PLAN_ANSWERS_THE_SIX_QUESTIONS = rule(
                    "SAFE-08", TEXTS, ATTENTION, FAMILY_TOO, EVERY_MOMENT, SIX_QUESTIONS)
            .each(SafetyPlans.USABLE)
            .check(SafetyPlanChecks::answersTheSixQuestions);

    /** A safety agreement is not checked only by those whose behaviour it is about. */
    public static final Rule<?> AGREEMENT_IS_CHECKED_BY_ANOTHER = rule(
                    "SAFE-09", TEXTS, ATTENTION, PROFESSIONALS, EVERY_MOMENT, HAAGLANDEN_ROUTE, NETWORK_IN_SAFETY_PLAN)
            .each(SafetyPart.AGREEMENTS)
            .check(SafetyPart::isCheckedByAnother);

    /** A safety plan in force reached each person bound by it. */
    public static final Rule<?> PLAN_REACHED_WHOM_IT_BINDS = rule(
                    "SAFE-10", TEXTS, ATTENTION, PROFESSIONALS, EVERY_MOMENT, NETWORK_IN_SAFETY_PLAN)
            .each(PersonInPlan.BOUND)
            .check(PersonInPlan::wasReached);

    /** A network person on whom a safety plan in force relies agreed to it. A recorded no blocks. */
    public static final Rule<?> NETWORK_PERSON_AGREED = rule(
                    "SAFE-11", TEXTS, ATTENTION, PROFESSIONALS, EVERY_MOMENT, NETWORK_IN_SAFETY_PLAN)
            .each(PersonInPlan.NETWORK)
            .check(PersonInPlan::agreed);

    /** A safety person of the network is not recorded as part of the concern. */
    public static final Rule<?> SAFETY_PERSON_IS_NO_PART_OF_CONCERN = rule(
                    "SAFE-12", TEXTS, BLOCKING, PROFESSIONALS, EVERY_MOMENT, NETWORK_IN_SAFETY_PLAN)
            .each(PersonInPlan.SAFETY_PERSONS)
            .check(PersonInPlan::isNoPartOfTheConcern);

    /** A safety plan says what starts the fallback, who acts first and whom to call. */
    public static final Rule<?> PLAN_HAS_FALLBACK = rule(
                    "SAFE-13", TEXTS, ATTENTION, FAMILY_TOO, EVERY_MOMENT, SIX_QUESTIONS)
            .each(SafetyPlans.USABLE)
            .check(SafetyPlanChecks::hasFallback);

    /** A safety plan says who sees which child, and how often. */
    public static final Rule<?> PLAN_HAS_MONITORING = rule(
                    "SAFE-14",
                    TEXTS,
                    ATTENTION,
                    PROFESSIONALS,
                    EVERY_MOMENT,
                    NETWORK_IN_SAFETY_PLAN,
                    MONITORING_ON_CONDITIONS)
            .each(SafetyPlans.USABLE)
            .check(SafetyPlanChecks::hasMonitoring);

    /** What a safety plan in force says is watched, is watched as often as it says. */
    public static final Rule<?> MONITORING_IS_DONE = rule(
                    "SAFE-15", TEXTS, ATTENTION, PROFESSIONALS, EVERY_MOMENT, MONITORING_ON_CONDITIONS)
            .each(PlannedMonitoring.ITEMS)
            .check(PlannedMonitoring::isDone);

    /** A safety plan in force was evaluated on the days that were planned. */
    public static final Rule<?> PLAN_IS_EVALUATED_AS_PLANNED = rule(
                    "SAFE-16", TEXTS, ATTENTION, FAMILY_TOO, EVERY_MOMENT, SIX_QUESTIONS)
            .each(SafetyPlans.IN_FORCE)
            .check(SafetyPlanChecks::isEvaluatedAsPlanned);

    /** A transfer of a recorded unsafety holds at least one safety condition. */
    public static final Rule<?> TRANSFER_HOLDS_CONDITION = rule(
                    "SAFE-17",
                    TEXTS,
                    BLOCKING,
                    PROFESSIONALS,
                    EVERY_MOMENT,
                    CONDITIONS_AND_AGREEMENTS,
                    MONITORING_ON_CONDITIONS)
            .each(Transfer.OF_UNSAFETY)
            .check(Transfer::holdsCondition);

    /** A hand-over names who receives it, when it was accepted and who watches over safety. */
    public static final Rule<?> HAND_OVER_LEAVES_NO_GAP = rule(
                    "SAFE-18", TEXTS, ATTENTION, PROFESSIONALS, EVERY_MOMENT, SIX_QUESTIONS, HAAGLANDEN_ROUTE)
            .each(Handing.DONE)
            .check(Handing::leavesNoGap);

    /** A goal of recovery is worked on for a member whose direct safety is recorded as reached. */
    public static final Rule<?> RECOVERY_COMES_AFTER_DIRECT_SAFETY = rule(
                    "SAFE-19", TEXTS, ATTENTION, PROFESSIONALS, EVERY_MOMENT, PHASED_CARE)
            .each(RecoveryGoal.ACTIVE)
            .check(RecoveryGoal::comesAfterDirectSafety);

    /** Going to a next phase or closing rests on a dated safety judgement for each member. */
    public static final Rule<?> NEXT_STEP_RESTS_ON_JUDGEMENT = rule(
                    "SAFE-20", TEXTS, ATTENTION, PROFESSIONALS, EVERY_MOMENT, PHASED_CARE)
            .each(NextStep.STEPS)
            .check(NextStep::restsOnJudgement);

    /** An incident after direct safety was reached is followed by a review of the plan. */
    public static final Rule<?> INCIDENT_IS_FOLLOWED_BY_REVIEW = rule(
                    "SAFE-21", TEXTS, ATTENTION, PROFESSIONALS, EVERY_MOMENT, PHASED_CARE)
            .each(LaterIncident.AFTER_DIRECT_SAFETY)
            .check(LaterIncident::isFollowedByReview);

    /** All rules of this area. */
    public static final Seq<Rule<?>> ALL = Array.of(
            OPEN_CONCERN_IS_COVERED,
            PLAN_IS_NOT_PAST_ITS_END,
            CHILDS_OWN_SAFETY_PERSON_IS_IN_PLAN,
            CONDITION_CAN_BE_SEEN,
            CONDITION_HAS_AGREEMENT,
            AGREEMENT_SERVES_CONDITION,
            AGREEMENT_HAS_DOER_TERM_AND_CHECKER,
            PLAN_ANSWERS_THE_SIX_QUESTIONS,
            AGREEMENT_IS_CHECKED_BY_ANOTHER,
            PLAN_REACHED_WHOM_IT_BINDS,
            NETWORK_PERSON_AGREED,
            SAFETY_PERSON_IS_NO_PART_OF_CONCERN,
            PLAN_HAS_FALLBACK,
            PLAN_HAS_MONITORING,
            MONITORING_IS_DONE,
            PLAN_IS_EVALUATED_AS_PLANNED,
            TRANSFER_HOLDS_CONDITION,
            HAND_OVER_LEAVES_NO_GAP,
            RECOVERY_COMES_AFTER_DIRECT_SAFETY,
            NEXT_STEP_RESTS_ON_JUDGEMENT,
            INCIDENT_IS_FOLLOWED_BY_REVIEW);

    private SafetyRules() {}
}
