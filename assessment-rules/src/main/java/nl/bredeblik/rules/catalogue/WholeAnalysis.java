package nl.bredeblik.rules.catalogue;

import java.util.Set;
import nl.bredeblik.model.analysis.AnalysisStatus;
import nl.bredeblik.model.analysis.ExplanatoryAnalysis;
import nl.bredeblik.model.analysis.FactorFunction;
import nl.bredeblik.model.analysis.LinkEffect;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.graph.FamilyAnalyses;
import nl.bredeblik.rules.Look;
import nl.bredeblik.rules.Subjects;
import nl.bredeblik.rules.Verdict;

/** What is asked of an analysis as a whole. */
final class WholeAnalysis {

    static final Subjects<ExplanatoryAnalysis> WORKED_WITH = Subjects.of(
            "analysis that is worked with",
            look -> FamilyAnalyses.in(look.index(), look.day()::reached)
                    .worked()
                    .toArray());

    private WholeAnalysis() {}

    /** What is going on, how it arose, what keeps it going, what protects, and how these hang together. */
    static Verdict hasItsParts(ExplanatoryAnalysis analysis, Look look) {
        if (analysis.problems().isEmpty()) {
            return Verdict.VIOLATED.at("problems");
        }
        if (!has(analysis, FactorFunction.PREDISPOSING)
                && !has(analysis, FactorFunction.PRECIPITATING)
                && !analysis.problems().exists(problem -> problem.onsetEvent().isDefined())) {
            return Verdict.VIOLATED.at("factors");
        }
        if (!has(analysis, FactorFunction.PERPETUATING)
                && !analysis.links().exists(link -> link.effect() == LinkEffect.MAINTAINS)) {
            return Verdict.VIOLATED.at("factors");
        }
        if (analysis.strengths().isEmpty() && !has(analysis, FactorFunction.PROTECTIVE)) {
            return Verdict.VIOLATED.at("strengths");
        }
        return Verdict.satisfiedIf(!analysis.links().isEmpty()).at("links");
    }

    /** Without either of the two the origin as a whole is not there: that is another rule's. */
    static Verdict tellsBothOrigins(ExplanatoryAnalysis analysis, Look look) {
        boolean predisposing = has(analysis, FactorFunction.PREDISPOSING);
        boolean precipitating = has(analysis, FactorFunction.PRECIPITATING);
        return predisposing || precipitating
                ? Verdict.satisfiedIf(predisposing && precipitating).at("factors")
                : Verdict.EXEMPT;
    }

    private static boolean has(ExplanatoryAnalysis analysis, FactorFunction function) {
        return analysis.factors().exists(factor -> factor.functions().contains(function));
    }

    /** Accounts and positive explanations name nothing that the analysis does not hold. */
    static Verdict tellsOnlyWhatItHolds(ExplanatoryAnalysis analysis, Look look) {
        Set<Id<?>> held = AnalysisParts.of(analysis);
        held.addAll(AnalysisBasis.of(analysis).named());
        if (!analysis.narratives().forAll(account -> account.uses().forAll(held::contains))) {
            return Verdict.VIOLATED.at("narratives");
        }
        return Verdict.satisfiedIf(analysis.positiveExplanations()
                        .forAll(account -> account.uses().forAll(held::contains)))
                .at("positiveExplanations");
    }

    /** Where views differ, it says what the other view is; that somebody sees it otherwise is in order. */
    static Verdict saysHowFarItIsShared(ExplanatoryAnalysis analysis, Look look) {
        return switch (analysis.sharedDegree()) {
            case SHARED_BY_ALL, LARGELY_SHARED -> Verdict.SATISFIED;
            case PARTLY_SHARED, NOT_SHARED ->
                Verdict.satisfiedIf(!analysis.dissents().isEmpty()).at("dissents");
            case NOT_YET_DISCUSSED, NOT_RECORDED ->
                analysis.status() == AnalysisStatus.DRAFT ? Verdict.EXEMPT : Verdict.VIOLATED.at("sharedDegree");
        };
    }

    /** Earlier help is taken in, or it was asked and there was none. */
    static Verdict takesInEarlierHelp(ExplanatoryAnalysis analysis, Look look) {
        return Verdict.satisfiedIf(!analysis.helpHistory().isEmpty()
                        || !look.file().noEarlierHelp().isEmpty())
                .at("helpHistory");
    }

    static Verdict hasPositiveExplanation(ExplanatoryAnalysis analysis, Look look) {
        return Verdict.satisfiedIf(!analysis.positiveExplanations().isEmpty()).at("positiveExplanations");
    }
}
