package nl.bredeblik.rules.catalogue;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import nl.bredeblik.model.analysis.ExplanatoryAnalysis;
import nl.bredeblik.model.concern.SafetyConcern;
import nl.bredeblik.model.graph.AnalysisGraph;
import nl.bredeblik.model.graph.FamilyAnalyses;
import nl.bredeblik.rules.Look;
import nl.bredeblik.rules.Severity;
import nl.bredeblik.rules.Subjects;
import nl.bredeblik.rules.Verdict;

/**
 * An open concern, and how the analysis that is worked with explains it.
 *
 * @param analysis the analysis
 * @param concern the concern, which the analysis does not leave out
 * @param isNamed whether the analysis names it
 * @param graph how the elements of the analysis hang together
 */
record ConcernInAnalysis(ExplanatoryAnalysis analysis, SafetyConcern concern, boolean isNamed, AnalysisGraph graph) {

    static final Subjects<ConcernInAnalysis> OPEN_CONCERNS = Subjects.about(
            "open concerns beside an analysis",
            ConcernInAnalysis::in,
            ConcernInAnalysis::concern,
            subject -> Array.of(subject.analysis().id(), subject.concern().id()));

    private static Seq<ConcernInAnalysis> in(Look look) {
        return FamilyAnalyses.in(look.index(), look.day()::reached)
                .worked()
                .map(analysis -> in(analysis, look))
                .getOrElse(Array.empty());
    }

    private static Seq<ConcernInAnalysis> in(ExplanatoryAnalysis analysis, Look look) {
        AnalysisBasis basis = AnalysisBasis.of(analysis);
        AnalysisGraph graph = AnalysisGraph.of(analysis);
        return OpenConcern.in(look)
                .map(OpenConcern::concern)
                .reject(concern -> basis.leftOut().contains(concern.id()))
                .map(concern ->
                        new ConcernInAnalysis(analysis, concern, basis.named().contains(concern.id()), graph));
    }

    /** A concern that came later is a hint to renew the analysis; an earlier one that it passes over is another rule's. */
    Verdict isExplained(Look look) {
        if (isNamed) {
            return Verdict.satisfiedIf(graph.explains(concern.id()));
        }
        return look.index().firstRecordedOn(concern).isBefore(analysis.on())
                ? Verdict.EXEMPT
                : Verdict.VIOLATED.as(Severity.HINT);
    }

    Verdict hasWhatKeepsItGoing(Look look) {
        return graph.explains(concern.id()) ? Verdict.satisfiedIf(graph.keepsGoing(concern.id())) : Verdict.EXEMPT;
    }

    Verdict hasAnotherExplanation(Look look) {
        int explanations = graph.explanationsOf(concern.id()).size();
        return explanations == 0 ? Verdict.EXEMPT : Verdict.satisfiedIf(explanations > 1);
    }
}
