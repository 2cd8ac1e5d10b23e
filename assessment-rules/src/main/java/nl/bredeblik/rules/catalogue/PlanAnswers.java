package nl.bredeblik.rules.catalogue;

import io.vavr.control.Option;
import java.util.HashSet;
import java.util.Set;
import nl.bredeblik.model.analysis.ExplanatoryAnalysis;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.graph.FamilyAnalyses;
import nl.bredeblik.model.plan.Plan;
import nl.bredeblik.rules.Look;

/** What a plan can answer to: the analysis it rests on, or else the one that is worked with. */
final class PlanAnswers {

    private PlanAnswers() {}

    static Option<ExplanatoryAnalysis> analysisOf(Plan plan, FamilyAnalyses analyses, Look look) {
        return plan.analysis()
                .flatMap(id -> look.index().find(ExplanatoryAnalysis.class, id))
                .orElse(analyses.worked());
    }

    /** What the goals of a plan address, and through a need the elements on which the need rests. */
    static Set<Id<?>> addressedBy(Plan plan, ExplanatoryAnalysis analysis) {
        Set<Id<?>> addressed = new HashSet<>();
        plan.goals().forEach(goal -> goal.addresses().forEach(addressed::add));
        analysis.needs()
                .filter(need -> addressed.contains(need.id()))
                .forEach(need -> need.basedOn().forEach(addressed::add));
        return addressed;
    }
}
