package nl.bredeblik.rules.catalogue;

import java.util.HashSet;
import java.util.Set;
import nl.bredeblik.model.analysis.ExplanatoryAnalysis;
import nl.bredeblik.model.entry.Id;

/** The parts of an analysis: everything in it that has an id of its own. */
final class AnalysisParts {

    private AnalysisParts() {}

    static Set<Id<?>> of(ExplanatoryAnalysis analysis) {
        Set<Id<?>> parts = new HashSet<>();
        analysis.problems().forEach(problem -> parts.add(problem.id()));
        analysis.strengths().forEach(strength -> parts.add(strength.id()));
        analysis.factors().forEach(factor -> parts.add(factor.id()));
        analysis.links().forEach(link -> parts.add(link.id()));
        analysis.hypotheses().forEach(hypothesis -> parts.add(hypothesis.id()));
        analysis.needs().forEach(need -> parts.add(need.id()));
        return parts;
    }
}
