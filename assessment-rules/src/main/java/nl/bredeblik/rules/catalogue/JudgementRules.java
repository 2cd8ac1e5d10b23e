package nl.bredeblik.rules.catalogue;

import static nl.bredeblik.rules.Audience.PROFESSIONALS;
import static nl.bredeblik.rules.Rule.rule;
import static nl.bredeblik.rules.Severity.ATTENTION;
import static nl.bredeblik.rules.Severity.BLOCKING;
import static nl.bredeblik.rules.Severity.HINT;
import static nl.bredeblik.rules.catalogue.FieldNorms.BOARD_REPORT;
import static nl.bredeblik.rules.catalogue.Guidelines.GUIDELINE_CHILD_ABUSE;
import static nl.bredeblik.rules.catalogue.Moments.AFTER_DIRECT_SAFETY;
import static nl.bredeblik.rules.catalogue.Moments.EVERY_MOMENT;
import static nl.bredeblik.rules.catalogue.Practice.JUDGE_TOGETHER;
import static nl.bredeblik.rules.catalogue.SafetyPractice.PHASED_CARE;
import static nl.bredeblik.rules.catalogue.SafetyPractice.SAME_CONDITIONS_FOR_ALL;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import nl.bredeblik.rules.Rule;
import nl.bredeblik.rules.RuleTexts;
import nl.bredeblik.rules.catalogue.JudgementChecks.Scored;
import nl.bredeblik.rules.catalogue.JudgementChecks.Together;

/** Judgements of safety, of each organisation and together. Area {@code JDG}. */
public final class JudgementRules {

    private static final RuleTexts TEXTS =
            RuleTexts.from(() -> JudgementRules.class.getResourceAsStream("JDG.properties"));

    /** A joint judgement is of at least two organisations. */
    public static final Rule<?> JOINT_JUDGEMENT_IS_OF_TWO_ORGANISATIONS = rule(
                    "JDG-01", TEXTS, ATTENTION, PROFESSIONALS, EVERY_MOMENT, JUDGE_TOGETHER)
            .each(Together.LAST)
            .check(Together::isOfTwoOrganisations);

    /** Differing judgements about one concern are followed by a joint one, or by a reasoned decision with the dissent beside it. */
    public static final Rule<?> DIFFERING_JUDGEMENTS_ARE_BROUGHT_TOGETHER = rule(
                    "JDG-02", TEXTS, ATTENTION, PROFESSIONALS, AFTER_DIRECT_SAFETY, JUDGE_TOGETHER, BOARD_REPORT)
            .each(DifferingJudgements.SIDE_BY_SIDE)
            .check(DifferingJudgements::areFollowedByJointOne);

    /** An open concern that was judged is judged anew within ninety days. Outside the national set: the figure is foreign. */
    public static final Rule<?> JUDGEMENT_IS_RENEWED_PERIODICALLY = rule(
                    "JDG-03", TEXTS, ATTENTION, PROFESSIONALS, EVERY_MOMENT, PHASED_CARE)
            .each(JudgedConcern.OPEN)
            .counting((judged, look) -> judged.judgedOn())
            .within(JudgedConcern.RENEWED_WITHIN)
            .until((judged, look) -> judged.renewedOn());

    /** A judgement tells apart how safe it is now and what is expected later. */
    public static final Rule<?> NOW_AND_LATER_ARE_TOLD_APART = rule(
                    "JDG-04", TEXTS, HINT, PROFESSIONALS, EVERY_MOMENT, JUDGE_TOGETHER)
            .each(JudgementChecks.LAST)
            .check(JudgementChecks::tellsNowAndLaterApart);

    /** A value on the safety scale has the reason of who gave it. */
    public static final Rule<?> SCALE_VALUE_HAS_REASON = rule(
                    "JDG-05", TEXTS, HINT, PROFESSIONALS, EVERY_MOMENT, JUDGE_TOGETHER)
            .each(Scored.SCORES)
            .check(Scored::hasReason);

    /** Beside a joint judgement stands what each organisation judged for itself. */
    public static final Rule<?> JOINT_JUDGEMENT_STANDS_BESIDE_OWN_ONES = rule(
                    "JDG-06", TEXTS, HINT, PROFESSIONALS, EVERY_MOMENT, JUDGE_TOGETHER)
            .each(Together.LAST)
            .check(Together::standsBesideOwnJudgements);

    /** Where two organisations hold information on an acute or structural concern, they judge it together, or it says why not. */
    public static final Rule<?> SHARED_CONCERN_IS_JUDGED_TOGETHER = rule(
                    "JDG-07",
                    TEXTS,
                    ATTENTION,
                    PROFESSIONALS,
                    AFTER_DIRECT_SAFETY,
                    JUDGE_TOGETHER,
                    SAME_CONDITIONS_FOR_ALL)
            .each(SharedConcern.UNSAFE)
            .check(SharedConcern::isJudgedJointly);

    /** After an incident, disclosure, placement or change of home, safety is judged anew. */
    public static final Rule<?> JUDGEMENT_IS_RENEWED_AFTER_EVENT = rule(
                    "JDG-08", TEXTS, ATTENTION, PROFESSIONALS, EVERY_MOMENT, PHASED_CARE, GUIDELINE_CHILD_ABUSE)
            .each(JudgementGap.AFTER_EVENTS)
            .counting((gap, look) -> gap.knownOn())
            .within(JudgementGap.WITHIN)
            .until((gap, look) -> gap.judgedOn(), check -> check.whileItRuns((gap, look) -> gap.lateUntil()));

    /** A closing rests on a judgement of after the last incident, disclosure, placement or change of home. */
    public static final Rule<?> CLOSING_RESTS_ON_CURRENT_JUDGEMENT = rule(
                    "JDG-09", TEXTS, BLOCKING, PROFESSIONALS, EVERY_MOMENT, PHASED_CARE, GUIDELINE_CHILD_ABUSE)
            .each(JudgementGap.CLOSED)
            .check(JudgementGap::isJudgedBeforeClosing);

    /** All rules of this class that hold in the whole country. */
    public static final Seq<Rule<?>> ALL = Array.of(
            JOINT_JUDGEMENT_IS_OF_TWO_ORGANISATIONS,
            DIFFERING_JUDGEMENTS_ARE_BROUGHT_TOGETHER,
            NOW_AND_LATER_ARE_TOLD_APART,
            SCALE_VALUE_HAS_REASON,
            JOINT_JUDGEMENT_STANDS_BESIDE_OWN_ONES,
            SHARED_CONCERN_IS_JUDGED_TOGETHER,
            JUDGEMENT_IS_RENEWED_AFTER_EVENT,
            CLOSING_RESTS_ON_CURRENT_JUDGEMENT);

    /** Rules that a rule set may add; none of them is in the national set. */
    public static final Seq<Rule<?>> OPT_IN = Array.of(JUDGEMENT_IS_RENEWED_PERIODICALLY);

    private JudgementRules() {}
}
