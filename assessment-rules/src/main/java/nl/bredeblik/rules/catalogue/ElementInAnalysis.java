package nl.bredeblik.rules.catalogue;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import nl.bredeblik.model.analysis.Element;
import nl.bredeblik.model.analysis.ExplanatoryAnalysis;
import nl.bredeblik.model.graph.AnalysisGraph;
import nl.bredeblik.model.graph.FamilyAnalyses;
import nl.bredeblik.rules.Look;
import nl.bredeblik.rules.Subjects;
import nl.bredeblik.rules.Verdict;

/**
 * A problem or factor of the analysis that is worked with.
 *
 * @param analysis the analysis
 * @param element the problem or factor
 * @param graph how the elements hang together
 */
record ElementInAnalysis(ExplanatoryAnalysis analysis, Element element, AnalysisGraph graph) {

    static final Subjects<ElementInAnalysis> PROBLEMS_AND_FACTORS = Subjects.about(
            "problems and factors of the analysis",
            ElementInAnalysis::in,
            ElementInAnalysis::element,
            subject -> Array.of(subject.analysis().id(), subject.element().id()));

    private static Seq<ElementInAnalysis> in(Look look) {
        return FamilyAnalyses.in(look.index(), look.day()::reached)
                .worked()
                .map(ElementInAnalysis::in)
                .getOrElse(Array.empty());
    }

    private static Seq<ElementInAnalysis> in(ExplanatoryAnalysis analysis) {
        AnalysisGraph graph = AnalysisGraph.of(analysis);
        return Array.<Element>ofAll(analysis.problems())
                .appendAll(analysis.factors())
                .map(element -> new ElementInAnalysis(analysis, element, graph));
    }

    /** An analysis without any link lacks a part as a whole: that is another rule's. */
    Verdict isConnected(Look look) {
        return graph.hasNoThread() ? Verdict.EXEMPT : Verdict.satisfiedIf(graph.connects(element.id()));
    }
}
