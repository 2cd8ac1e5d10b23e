package nl.bredeblik.rules.catalogue;

import java.util.HashSet;
import java.util.Set;
import nl.bredeblik.model.analysis.CausalLink;
import nl.bredeblik.model.analysis.ExplanatoryAnalysis;
import nl.bredeblik.model.analysis.Hypothesis;
import nl.bredeblik.model.analysis.Problem;
import nl.bredeblik.model.entry.Id;

/**
 * What an analysis names, and what it names as left out.
 *
 * @param named the records it uses, explains, puts first or rests on
 * @param leftOut the records that it leaves out with a reason
 */
record AnalysisBasis(Set<Id<?>> named, Set<Id<?>> leftOut) {

    static AnalysisBasis of(ExplanatoryAnalysis analysis) {
        Set<Id<?>> named = new HashSet<>();
        analysis.uses().forEach(named::add);
        for (Problem problem : analysis.problems()) {
            problem.concerns().forEach(named::add);
            problem.evidence().forEach(named::add);
        }
        analysis.strengths().forEach(strength -> strength.evidence().forEach(named::add));
        analysis.factors().forEach(factor -> factor.evidence().forEach(named::add));
        for (CausalLink link : analysis.links()) {
            named.add(link.target());
            link.evidence().forEach(named::add);
        }
        for (Hypothesis hypothesis : analysis.hypotheses()) {
            hypothesis.explains().forEach(named::add);
            hypothesis.supportedBy().forEach(named::add);
            hypothesis.contradictedBy().forEach(named::add);
        }
        analysis.priorities().forEach(first -> named.add(first.element()));
        Set<Id<?>> leftOut = new HashSet<>();
        analysis.leftOut().forEach(left -> leftOut.add(left.item()));
        return new AnalysisBasis(named, leftOut);
    }

    boolean accountsFor(Id<?> record) {
        return named.contains(record) || leftOut.contains(record);
    }
}
