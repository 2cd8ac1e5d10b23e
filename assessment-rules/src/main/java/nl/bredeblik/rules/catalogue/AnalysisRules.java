package nl.bredeblik.rules.catalogue;

import static nl.bredeblik.rules.Audience.FAMILY_TOO;
import static nl.bredeblik.rules.Audience.PROFESSIONALS;
import static nl.bredeblik.rules.Rule.rule;
import static nl.bredeblik.rules.Severity.ATTENTION;
import static nl.bredeblik.rules.Severity.HINT;
import static nl.bredeblik.rules.catalogue.FieldNorms.EXPLANATORY_ANALYSIS;
import static nl.bredeblik.rules.catalogue.Guidelines.GUIDELINE_COMPLEX_FAMILIES;
import static nl.bredeblik.rules.catalogue.Guidelines.GUIDELINE_DECIDING_TOGETHER_EARLIER;
import static nl.bredeblik.rules.catalogue.Guidelines.GUIDELINE_PLACEMENT;
import static nl.bredeblik.rules.catalogue.Moments.WHILE_AN_ANALYSIS_WORKS;
import static nl.bredeblik.rules.catalogue.Practice.JUDGE_TOGETHER;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import nl.bredeblik.rules.Rule;
import nl.bredeblik.rules.RuleTexts;

/**
 * The explanatory analysis (<i>verklarende analyse</i>) as a whole: its parts, everybody in it, and with whom it was shared. Area
 * {@code ANA}.
 */
public final class AnalysisRules {

    static final RuleTexts TEXTS = RuleTexts.from(() -> AnalysisRules.class.getResourceAsStream("ANA.properties"));

    /** An analysis says what is going on, how it arose, what keeps it going, what protects, and how these hang together. */
    public static final Rule<?> ANALYSIS_HAS_ITS_PARTS = rule(
                    "ANA-09",
                    TEXTS,
                    ATTENTION,
                    PROFESSIONALS,
                    WHILE_AN_ANALYSIS_WORKS,
                    EXPLANATORY_ANALYSIS,
                    GUIDELINE_PLACEMENT)
            .each(WholeAnalysis.WORKED_WITH)
            .check(WholeAnalysis::hasItsParts);

    /** An analysis covers what children need, those who raise them, and family and surroundings. */
    public static final Rule<?> ANALYSIS_COVERS_CHILD_CARE_AND_SURROUNDINGS = rule(
                    "ANA-10",
                    TEXTS,
                    ATTENTION,
                    PROFESSIONALS,
                    WHILE_AN_ANALYSIS_WORKS,
                    GUIDELINE_DECIDING_TOGETHER_EARLIER,
                    GUIDELINE_PLACEMENT)
            .each(WholeAnalysis.WORKED_WITH)
            .check(AnalysisScope::coversChildCareAndSurroundings);

    /** Each member is treated in the analysis by name, if only with a line that nothing particular came up. */
    public static final Rule<?> EACH_MEMBER_IS_TREATED = rule(
                    "ANA-11", TEXTS, ATTENTION, FAMILY_TOO, WHILE_AN_ANALYSIS_WORKS, JUDGE_TOGETHER)
            .each(MemberInAnalysis.MEMBERS)
            .check(MemberInAnalysis::isTreated);

    /** Each member shared in the analysis: took part, was told or sent it, or answered to it, or it says why not. */
    public static final Rule<?> ANALYSIS_WAS_SHARED_WITH_EACH_MEMBER = rule(
                    "ANA-12",
                    TEXTS,
                    ATTENTION,
                    FAMILY_TOO,
                    WHILE_AN_ANALYSIS_WORKS,
                    EXPLANATORY_ANALYSIS,
                    GUIDELINE_PLACEMENT)
            .each(MemberInAnalysis.MEMBERS)
            .check(MemberInAnalysis::sharedIn);

    /** An account in own words is recorded of each member who can speak, by means that fit. */
    public static final Rule<?> EACH_MEMBER_EXPLAINS_IN_OWN_WORDS = rule(
                    "ANA-13",
                    TEXTS,
                    ATTENTION,
                    FAMILY_TOO,
                    WHILE_AN_ANALYSIS_WORKS,
                    EXPLANATORY_ANALYSIS,
                    JUDGE_TOGETHER)
            .each(MemberInAnalysis.MEMBERS)
            .check(MemberInAnalysis::explainsInOwnWords);

    /** For each child the analysis names a strength or a factor that protects. */
    public static final Rule<?> EACH_CHILD_HAS_SOMETHING_THAT_HELPS = rule(
                    "ANA-14",
                    TEXTS,
                    ATTENTION,
                    PROFESSIONALS,
                    WHILE_AN_ANALYSIS_WORKS,
                    GUIDELINE_PLACEMENT,
                    EXPLANATORY_ANALYSIS)
            .each(MemberInAnalysis.MEMBERS)
            .check(MemberInAnalysis::hasSomethingThatHelps);

    /** An analysis takes earlier help in, or it was asked and there was none. */
    public static final Rule<?> EARLIER_HELP_IS_TAKEN_IN = rule(
                    "ANA-15",
                    TEXTS,
                    ATTENTION,
                    PROFESSIONALS,
                    WHILE_AN_ANALYSIS_WORKS,
                    GUIDELINE_PLACEMENT,
                    GUIDELINE_COMPLEX_FAMILIES)
            .each(WholeAnalysis.WORKED_WITH)
            .check(WholeAnalysis::takesInEarlierHelp);

    /** Of help that has ended it is recorded what it brought. */
    public static final Rule<?> HELP_HAS_A_RESULT = rule(
                    "ANA-16",
                    TEXTS,
                    ATTENTION,
                    PROFESSIONALS,
                    WHILE_AN_ANALYSIS_WORKS,
                    GUIDELINE_PLACEMENT,
                    GUIDELINE_COMPLEX_FAMILIES)
            .each(HelpGiven.EPISODES)
            .check(HelpGiven::hasResult);

    /** An analysis says how far it is shared, and shows the other view where it is not. */
    public static final Rule<?> DEGREE_OF_SHARING_IS_RECORDED = rule(
                    "ANA-17", TEXTS, ATTENTION, PROFESSIONALS, WHILE_AN_ANALYSIS_WORKS, EXPLANATORY_ANALYSIS)
            .each(WholeAnalysis.WORKED_WITH)
            .check(WholeAnalysis::saysHowFarItIsShared);

    /** A behavioural scientist or another second person looked at the analysis where it is complex. */
    public static final Rule<?> ANOTHER_LOOKED_AT_THE_ANALYSIS = rule(
                    "ANA-18",
                    TEXTS,
                    HINT,
                    PROFESSIONALS,
                    WHILE_AN_ANALYSIS_WORKS,
                    GUIDELINE_DECIDING_TOGETHER_EARLIER,
                    GUIDELINE_PLACEMENT)
            .each(WholeAnalysis.WORKED_WITH)
            .check(SecondLook::wasTaken);

    /** Factors are not all found in the child. */
    public static final Rule<?> FACTORS_LOOK_BEYOND_THE_CHILD = rule(
                    "ANA-27", TEXTS, ATTENTION, PROFESSIONALS, WHILE_AN_ANALYSIS_WORKS, EXPLANATORY_ANALYSIS)
            .each(WholeAnalysis.WORKED_WITH)
            .check(AnalysisScope::looksBeyondTheChild);

    /** An analysis considers living conditions. */
    public static final Rule<?> LIVING_CONDITIONS_ARE_CONSIDERED = rule(
                    "ANA-28", TEXTS, HINT, PROFESSIONALS, WHILE_AN_ANALYSIS_WORKS, EXPLANATORY_ANALYSIS)
            .each(WholeAnalysis.WORKED_WITH)
            .check(AnalysisScope::considersLivingConditions);

    /** All rules of this class that stand in the national set. */
    public static final Seq<Rule<?>> ALL = Array.of(
            ANALYSIS_HAS_ITS_PARTS,
            ANALYSIS_COVERS_CHILD_CARE_AND_SURROUNDINGS,
            EACH_MEMBER_IS_TREATED,
            ANALYSIS_WAS_SHARED_WITH_EACH_MEMBER,
            EACH_MEMBER_EXPLAINS_IN_OWN_WORDS,
            EACH_CHILD_HAS_SOMETHING_THAT_HELPS,
            EARLIER_HELP_IS_TAKEN_IN,
            HELP_HAS_A_RESULT,
            DEGREE_OF_SHARING_IS_RECORDED,
            ANOTHER_LOOKED_AT_THE_ANALYSIS);

    /** Rules that no national norm asks: a rule set takes them in by choice. */
    public static final Seq<Rule<?>> OPT_IN = Array.of(FACTORS_LOOK_BEYOND_THE_CHILD, LIVING_CONDITIONS_ARE_CONSIDERED);

    private AnalysisRules() {}
}
