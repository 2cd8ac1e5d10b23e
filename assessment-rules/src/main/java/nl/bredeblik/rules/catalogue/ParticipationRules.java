package nl.bredeblik.rules.catalogue;

import static nl.bredeblik.rules.Audience.FAMILY_TOO;
import static nl.bredeblik.rules.Audience.PROFESSIONALS;
import static nl.bredeblik.rules.Rule.rule;
import static nl.bredeblik.rules.Severity.ATTENTION;
import static nl.bredeblik.rules.Severity.BLOCKING;
import static nl.bredeblik.rules.catalogue.CivilCode.BW1_262;
import static nl.bredeblik.rules.catalogue.FieldNorms.BOARD_REPORT;
import static nl.bredeblik.rules.catalogue.FieldNorms.REPORTING_CODE_NOTES;
import static nl.bredeblik.rules.catalogue.Guidelines.GUIDELINE_CHILD_ABUSE;
import static nl.bredeblik.rules.catalogue.Guidelines.GUIDELINE_COMPLEX_FAMILIES;
import static nl.bredeblik.rules.catalogue.Guidelines.GUIDELINE_DECIDING_TOGETHER;
import static nl.bredeblik.rules.catalogue.Guidelines.GUIDELINE_PLACEMENT;
import static nl.bredeblik.rules.catalogue.Moments.AFTER_DIRECT_SAFETY;
import static nl.bredeblik.rules.catalogue.Moments.EVERY_MOMENT;
import static nl.bredeblik.rules.catalogue.Moments.FROM_THE_ANALYSIS_ON;
import static nl.bredeblik.rules.catalogue.Moments.FROM_THE_PLAN_ON;
import static nl.bredeblik.rules.catalogue.Moments.WHILE_AN_ANALYSIS_WORKS;
import static nl.bredeblik.rules.catalogue.ParticipationSettings.ANSWERED_WITHIN;
import static nl.bredeblik.rules.catalogue.ParticipationSettings.CARD_RENEWED_WITHIN;
import static nl.bredeblik.rules.catalogue.ParticipationSettings.FOLLOWED_UP_WITHIN;
import static nl.bredeblik.rules.catalogue.SafetyPractice.CHILD_PARTICIPATION;
import static nl.bredeblik.rules.catalogue.SocialSupport.UBW_4_1_8;
import static nl.bredeblik.rules.catalogue.TeamPractice.SAFETY_TEAM_WBW;
import static nl.bredeblik.rules.catalogue.YouthAct.JW_7_3_2;
import static nl.bredeblik.rules.catalogue.YouthDecree.BJW_4_1_3;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import nl.bredeblik.rules.Rule;
import nl.bredeblik.rules.RuleTexts;

/** How the people themselves take part: seen and heard, told, answered and asked. Area {@code PART}. */
public final class ParticipationRules {

    private static final RuleTexts TEXTS =
            RuleTexts.from(() -> ParticipationRules.class.getResourceAsStream("PART.properties"));

    /** Each child was seen, and spoken with apart, before a report, judgement or decision about it. Blocks where a petition, written instruction or closing rests on a stretch without any contact with the child, or a signal of injury was dealt with so. */
    public static final Rule<?> CHILD_IS_SEEN_AND_SPOKEN_WITH = rule(
                    "PART-01", TEXTS, ATTENTION, FAMILY_TOO, EVERY_MOMENT, GUIDELINE_CHILD_ABUSE, GUIDELINE_PLACEMENT)
            .each(SeenChild.CHILDREN)
            .check(SeenChild::isSeenAndSpokenWith);

    /** Of each child of an age to be spoken with, what the child thinks is recorded. */
    public static final Rule<?> VIEW_OF_CHILD_IS_RECORDED = rule(
                    "PART-02",
                    TEXTS,
                    ATTENTION,
                    FAMILY_TOO,
                    FROM_THE_ANALYSIS_ON,
                    CHILD_PARTICIPATION,
                    GUIDELINE_DECIDING_TOGETHER)
            .each(ChildView.CHILDREN)
            .check(ChildView::isRecorded);

    /** It is recorded how a child's view was weighed, and that the child was told. */
    public static final Rule<?> VIEW_OF_CHILD_IS_WEIGHED_AND_CHILD_TOLD = rule(
                    "PART-03",
                    TEXTS,
                    ATTENTION,
                    FAMILY_TOO,
                    FROM_THE_PLAN_ON,
                    CHILD_PARTICIPATION,
                    GUIDELINE_DECIDING_TOGETHER)
            .each(WeighedView.VIEWS)
            .check(WeighedView::isWeighedAndTold);

    /** A conversation with somebody who needs an interpreter or plain language says how that need was met. */
    public static final Rule<?> NEED_FOR_LANGUAGE_IS_MET = rule(
                    "PART-04", TEXTS, ATTENTION, PROFESSIONALS, EVERY_MOMENT, GUIDELINE_COMPLEX_FAMILIES)
            .each(NeedInTalk.TALKS)
            .check(NeedInTalk::isMet);

    /** Parents, and children from the hearing age on, were told of lawyer, confidential adviser, complaint, correction and own statement. */
    public static final Rule<?> RIGHTS_ARE_TOLD = rule(
                    "PART-05", TEXTS, ATTENTION, FAMILY_TOO, FROM_THE_PLAN_ON, BJW_4_1_3, UBW_4_1_8)
            .each(RightsTold.PERSONS)
            .check(RightsTold::areTold);

    /** Whoever holds authority, and the youth, is told of a decision or step before it takes effect, or the reason why not is recorded. */
    public static final Rule<?> STEP_IS_TOLD_BEFOREHAND = rule(
                    "PART-06", TEXTS, BLOCKING, FAMILY_TOO, EVERY_MOMENT, JW_7_3_2, BW1_262, REPORTING_CODE_NOTES)
            .each(ToldStep.STEPS)
            .check(ToldStep::isToldBeforehand);

    /** A withdrawal, objection or refusal is followed by a contact and by a reasoned decision whether the work goes on. */
    public static final Rule<?> POSITION_IS_FOLLOWED_UP = rule(
                    "PART-07", TEXTS, ATTENTION, FAMILY_TOO, EVERY_MOMENT, GUIDELINE_DECIDING_TOGETHER)
            .each(FollowedPosition.POSITIONS)
            .counting(FollowedPosition::takenOn)
            .within(FOLLOWED_UP_WITHIN)
            .until(FollowedPosition::followedUpOn, check -> check.whileItRuns(FollowedPosition::followedUpOn));

    /** A question or message has an answer, or the reason why not. */
    public static final Rule<?> MESSAGE_IS_ANSWERED = rule(
                    "PART-08", TEXTS, ATTENTION, FAMILY_TOO, EVERY_MOMENT, GUIDELINE_DECIDING_TOGETHER)
            .each(AskedMessage.MESSAGES)
            .counting(AskedMessage::receivedOn)
            .within(ANSWERED_WITHIN)
            .until(AskedMessage::answeredOn, check -> check.whileItRuns(AskedMessage::answeredOn));

    /** An agreement that a report or plan names has a date and its parties, and says of each whether he or she agrees. */
    public static final Rule<?> AGREEMENT_HAS_DATE_PARTIES_AND_ASSENT = rule(
                    "PART-09", TEXTS, ATTENTION, FAMILY_TOO, FROM_THE_PLAN_ON, BOARD_REPORT, GUIDELINE_COMPLEX_FAMILIES)
            .each(NamedAgreement.AGREEMENTS)
            .check(NamedAgreement::hasDatePartiesAndAssent);

    /** Not in the national set: what was judged jointly is shared with the members it is about, or it says why not. */
    public static final Rule<?> JOINT_JUDGEMENT_IS_SHARED = rule(
                    "PART-10", TEXTS, ATTENTION, FAMILY_TOO, WHILE_AN_ANALYSIS_WORKS, SAFETY_TEAM_WBW)
            .each(SharedJudgement.WITH)
            .check(SharedJudgement::isSharedOrSaysWhyNot);

    /** Not in the national set: a card that was shared is renewed and shared anew when the judgement or plan is another. */
    public static final Rule<?> SHARED_CARD_IS_RENEWED = rule(
                    "PART-11", TEXTS, ATTENTION, FAMILY_TOO, AFTER_DIRECT_SAFETY, SAFETY_TEAM_WBW)
            .each(SharedCard.LAST)
            .counting(SharedCard::outdatedSince)
            .within(CARD_RENEWED_WITHIN)
            .until(SharedCard::renewedOn);

    /** Not in the national set: a concern on somebody's card was discussed with that person. */
    public static final Rule<?> CONCERN_ON_CARD_IS_DISCUSSED = rule(
                    "PART-12", TEXTS, ATTENTION, PROFESSIONALS, AFTER_DIRECT_SAFETY, SAFETY_TEAM_WBW)
            .each(ConcernOnCard.CONCERNS)
            .check(ConcernOnCard::isDiscussed);

    /** All rules of this area that are in the national set. */
    public static final Seq<Rule<?>> ALL = Array.of(
            CHILD_IS_SEEN_AND_SPOKEN_WITH,
            VIEW_OF_CHILD_IS_RECORDED,
            VIEW_OF_CHILD_IS_WEIGHED_AND_CHILD_TOLD,
            NEED_FOR_LANGUAGE_IS_MET,
            RIGHTS_ARE_TOLD,
            STEP_IS_TOLD_BEFOREHAND,
            POSITION_IS_FOLLOWED_UP,
            MESSAGE_IS_ANSWERED,
            AGREEMENT_HAS_DATE_PARTIES_AND_ASSENT);

    /** Rules that a rule set can add. */
    public static final Seq<Rule<?>> OPT_IN =
            Array.of(JOINT_JUDGEMENT_IS_SHARED, SHARED_CARD_IS_RENEWED, CONCERN_ON_CARD_IS_DISCUSSED);

    private ParticipationRules() {}
}
