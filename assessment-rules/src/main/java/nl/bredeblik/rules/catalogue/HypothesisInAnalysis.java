package nl.bredeblik.rules.catalogue;

import io.vavr.collection.Array;
import nl.bredeblik.model.analysis.ExplanatoryAnalysis;
import nl.bredeblik.model.analysis.Hypothesis;
import nl.bredeblik.model.entry.YesNoUnknown;
import nl.bredeblik.model.graph.FamilyAnalyses;
import nl.bredeblik.rules.Look;
import nl.bredeblik.rules.Subjects;
import nl.bredeblik.rules.Verdict;

/**
 * An explanation in the analysis that is worked with.
 *
 * @param analysis the analysis
 * @param hypothesis the explanation
 */
record HypothesisInAnalysis(ExplanatoryAnalysis analysis, Hypothesis hypothesis) {

    static final Subjects<HypothesisInAnalysis> HYPOTHESES = Subjects.about(
            "explanations in the analysis",
            look -> FamilyAnalyses.in(look.index(), look.day()::reached)
                    .worked()
                    .map(analysis ->
                            analysis.hypotheses().map(hypothesis -> new HypothesisInAnalysis(analysis, hypothesis)))
                    .getOrElse(Array.empty()),
            HypothesisInAnalysis::hypothesis,
            subject -> Array.of(subject.analysis().id(), subject.hypothesis().id()));

    /**
     * What is taken as supported names what speaks for it, and what could speak against it was looked for. An open explanation
     * may still have to be tested; one that was weakened or rejected was.
     */
    Verdict isTested(Look look) {
        return switch (hypothesis.status()) {
            case SUPPORTED ->
                hypothesis.supportedBy().isEmpty()
                        ? Verdict.VIOLATED.at("supportedBy")
                        : Verdict.satisfiedIf(isConfronted()).at("contradictionSought");
            case OPEN ->
                Verdict.satisfiedIf(isConfronted() || hypothesis.test().isDefined())
                        .at("contradictionSought");
            case WEAKENED, REJECTED -> Verdict.SATISFIED;
        };
    }

    private boolean isConfronted() {
        return hypothesis.contradictionSought() == YesNoUnknown.YES
                || !hypothesis.contradictedBy().isEmpty();
    }
}
