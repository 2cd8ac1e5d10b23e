package nl.bredeblik.rules.catalogue;

import static nl.bredeblik.rules.Audience.PROFESSIONALS;
import static nl.bredeblik.rules.Rule.rule;
import static nl.bredeblik.rules.Severity.ATTENTION;
import static nl.bredeblik.rules.Severity.HINT;
import static nl.bredeblik.rules.catalogue.AnalysisRules.TEXTS;
import static nl.bredeblik.rules.catalogue.FieldNorms.EXPLANATORY_ANALYSIS;
import static nl.bredeblik.rules.catalogue.Guidelines.GUIDELINE_DECIDING_TOGETHER;
import static nl.bredeblik.rules.catalogue.Guidelines.GUIDELINE_DECIDING_TOGETHER_EARLIER;
import static nl.bredeblik.rules.catalogue.Guidelines.GUIDELINE_PLACEMENT;
import static nl.bredeblik.rules.catalogue.Moments.WHILE_AN_ANALYSIS_WORKS;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import nl.bredeblik.rules.Rule;

/** How an explanatory analysis (<i>verklarende analyse</i>) explains: its links, explanations and account. Area {@code ANA}. */
public final class ExplanationRules {

    /** Each open concern, or a problem behind it, is explained by a link. */
    public static final Rule<?> CONCERN_IS_EXPLAINED = rule(
                    "ANA-19", TEXTS, ATTENTION, PROFESSIONALS, WHILE_AN_ANALYSIS_WORKS, EXPLANATORY_ANALYSIS)
            .each(ConcernInAnalysis.OPEN_CONCERNS)
            .check(ConcernInAnalysis::isExplained);

    /** To each explained concern leads something that keeps it going. */
    public static final Rule<?> CONCERN_HAS_WHAT_KEEPS_IT_GOING = rule(
                    "ANA-20",
                    TEXTS,
                    ATTENTION,
                    PROFESSIONALS,
                    WHILE_AN_ANALYSIS_WORKS,
                    EXPLANATORY_ANALYSIS,
                    GUIDELINE_PLACEMENT)
            .each(ConcernInAnalysis.OPEN_CONCERNS)
            .check(ConcernInAnalysis::hasWhatKeepsItGoing);

    /** Each problem and factor is connected by a link or an explanation. */
    public static final Rule<?> PROBLEM_OR_FACTOR_IS_CONNECTED = rule(
                    "ANA-21", TEXTS, ATTENTION, PROFESSIONALS, WHILE_AN_ANALYSIS_WORKS, EXPLANATORY_ANALYSIS)
            .each(ElementInAnalysis.PROBLEMS_AND_FACTORS)
            .check(ElementInAnalysis::isConnected);

    /** An analysis tells what made it likely and what set it off. */
    public static final Rule<?> BOTH_ORIGINS_ARE_TOLD = rule(
                    "ANA-22", TEXTS, HINT, PROFESSIONALS, WHILE_AN_ANALYSIS_WORKS, EXPLANATORY_ANALYSIS)
            .each(WholeAnalysis.WORKED_WITH)
            .check(WholeAnalysis::tellsBothOrigins);

    /** A supported explanation names what speaks for it, and what could speak against it was looked for. */
    public static final Rule<?> EXPLANATION_IS_TESTED = rule(
                    "ANA-23",
                    TEXTS,
                    ATTENTION,
                    PROFESSIONALS,
                    WHILE_AN_ANALYSIS_WORKS,
                    GUIDELINE_DECIDING_TOGETHER,
                    GUIDELINE_PLACEMENT)
            .each(HypothesisInAnalysis.HYPOTHESES)
            .check(HypothesisInAnalysis::isTested);

    /** For a concern with an explanation another explanation was considered. */
    public static final Rule<?> CONCERN_HAS_ANOTHER_EXPLANATION = rule(
                    "ANA-24", TEXTS, HINT, PROFESSIONALS, WHILE_AN_ANALYSIS_WORKS, GUIDELINE_DECIDING_TOGETHER)
            .each(ConcernInAnalysis.OPEN_CONCERNS)
            .check(ConcernInAnalysis::hasAnotherExplanation);

    /** The account of an analysis refers only to what the analysis holds. */
    public static final Rule<?> ACCOUNT_TELLS_ONLY_WHAT_THE_ANALYSIS_HOLDS = rule(
                    "ANA-25",
                    TEXTS,
                    ATTENTION,
                    PROFESSIONALS,
                    WHILE_AN_ANALYSIS_WORKS,
                    GUIDELINE_DECIDING_TOGETHER_EARLIER)
            .each(WholeAnalysis.WORKED_WITH)
            .check(WholeAnalysis::tellsOnlyWhatItHolds);

    /** An analysis says which change could set which improvement going. */
    public static final Rule<?> POSITIVE_EXPLANATION_IS_THERE = rule(
                    "ANA-26", TEXTS, HINT, PROFESSIONALS, WHILE_AN_ANALYSIS_WORKS, EXPLANATORY_ANALYSIS)
            .each(WholeAnalysis.WORKED_WITH)
            .check(WholeAnalysis::hasPositiveExplanation);

    /** All rules of this class that stand in the national set. */
    public static final Seq<Rule<?>> ALL = Array.of(
            CONCERN_IS_EXPLAINED,
            CONCERN_HAS_WHAT_KEEPS_IT_GOING,
            PROBLEM_OR_FACTOR_IS_CONNECTED,
            BOTH_ORIGINS_ARE_TOLD,
            EXPLANATION_IS_TESTED,
            CONCERN_HAS_ANOTHER_EXPLANATION,
            ACCOUNT_TELLS_ONLY_WHAT_THE_ANALYSIS_HOLDS,
            POSITIVE_EXPLANATION_IS_THERE);

    private ExplanationRules() {}
}
