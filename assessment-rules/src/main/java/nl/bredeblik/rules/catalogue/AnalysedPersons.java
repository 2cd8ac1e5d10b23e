package nl.bredeblik.rules.catalogue;

import java.util.HashSet;
import java.util.Set;
import nl.bredeblik.model.analysis.ExplanatoryAnalysis;
import nl.bredeblik.model.analysis.FactorFunction;
import nl.bredeblik.model.entry.Id;

/**
 * The persons in an analysis.
 *
 * @param treated whom it treats by name: with a problem, a strength, a factor, a need, an account, or a line that nothing
 *     particular came up
 * @param supported for whom it names what goes well or protects
 * @param supportsAll whether it names what goes well for the whole family
 */
record AnalysedPersons(Set<Id<?>> treated, Set<Id<?>> supported, boolean supportsAll) {

    static AnalysedPersons in(ExplanatoryAnalysis analysis) {
        Set<Id<?>> supported = new HashSet<>();
        analysis.strengths().forEach(strength -> strength.of().forEach(supported::add));
        analysis.factors()
                .filter(factor -> factor.functions().contains(FactorFunction.PROTECTIVE))
                .forEach(factor -> factor.members().forEach(supported::add));
        addHelpedByLinks(analysis, supported);
        boolean supportsAll =
                analysis.strengths().exists(strength -> strength.of().isEmpty());
        return new AnalysedPersons(treated(analysis), supported, supportsAll);
    }

    private static Set<Id<?>> treated(ExplanatoryAnalysis analysis) {
        Set<Id<?>> treated = new HashSet<>();
        analysis.problems().forEach(problem -> problem.members().forEach(treated::add));
        analysis.strengths().forEach(strength -> strength.of().forEach(treated::add));
        analysis.factors().forEach(factor -> factor.members().forEach(treated::add));
        analysis.needs().forEach(need -> need.members().forEach(treated::add));
        analysis.narratives().forEach(account -> account.members().forEach(treated::add));
        analysis.members()
                .filter(line ->
                        line.note().isDefined() || line.nothingParticularOn().isDefined())
                .forEach(line -> treated.add(line.person()));
        return treated;
    }

    /** Who has a problem that something in the analysis makes smaller. */
    private static void addHelpedByLinks(ExplanatoryAnalysis analysis, Set<Id<?>> supported) {
        Set<Id<?>> eased = new HashSet<>();
        analysis.links()
                .reject(link -> AnalysisGraph.explains(link.effect()))
                .forEach(link -> eased.add(link.target()));
        analysis.problems()
                .filter(problem -> eased.contains(problem.id()))
                .forEach(problem -> problem.members().forEach(supported::add));
    }

    boolean supports(Id<?> person) {
        return supportsAll || supported.contains(person);
    }
}
