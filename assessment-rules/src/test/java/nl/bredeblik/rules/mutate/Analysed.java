package nl.bredeblik.rules.mutate;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.UnaryOperator;
import nl.bredeblik.model.analysis.CausalLink;
import nl.bredeblik.model.analysis.ExplanatoryAnalysis;
import nl.bredeblik.model.analysis.Factor;
import nl.bredeblik.model.analysis.FactorFunction;
import nl.bredeblik.model.analysis.Problem;
import nl.bredeblik.model.analysis.Strength;
import nl.bredeblik.model.concern.SafetyConcern;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.rules.mutate.Mutator.Mistake;

/** Mistakes in an explanatory analysis, found on the day on which it is made. */
final class Analysed {

    private Analysed() {}

    /** A mistake in an analysis. */
    static Mistake made(UnaryOperator<ExplanatoryAnalysis.Builder> how) {
        return made((then, analysis) -> true, (then, analysis) -> how.apply(builder(analysis)));
    }

    /** A mistake in an analysis of some kind, in the file of the day on which it was made. */
    static Mistake made(
            BiPredicate<Scene, ExplanatoryAnalysis> which,
            BiFunction<Scene, ExplanatoryAnalysis, ExplanatoryAnalysis.Builder> how) {
        return scene -> {
            Seq<ExplanatoryAnalysis> fit =
                    scene.file().analyses().filter(analysis -> which.test(scene.on(analysis.recordedOn()), analysis));
            return scene.oneOf(fit).map(analysis -> {
                Scene then = scene.on(analysis.recordedOn());
                return then.replace(analysis, how.apply(then, analysis).build());
            });
        };
    }

    static ExplanatoryAnalysis.Builder builder(ExplanatoryAnalysis analysis) {
        return ExplanatoryAnalysis.builder().from(analysis);
    }

    /** The version before. */
    static Option<ExplanatoryAnalysis> before(Scene scene, ExplanatoryAnalysis analysis) {
        return analysis.replaces().flatMap(id -> scene.index().find(ExplanatoryAnalysis.class, id));
    }

    /** The analysis with other factors. */
    static ExplanatoryAnalysis.Builder factors(ExplanatoryAnalysis analysis, UnaryOperator<Factor.Builder> how) {
        return builder(analysis)
                .factors(analysis.factors()
                        .map(factor -> how.apply(Factor.builder().from(factor)).build()));
    }

    /** The analysis with other strengths. */
    static ExplanatoryAnalysis.Builder strengths(ExplanatoryAnalysis analysis, UnaryOperator<Strength.Builder> how) {
        return builder(analysis)
                .strengths(analysis.strengths()
                        .map(strength ->
                                how.apply(Strength.builder().from(strength)).build()));
    }

    /** The analysis with other links. */
    static ExplanatoryAnalysis.Builder links(ExplanatoryAnalysis analysis, UnaryOperator<CausalLink.Builder> how) {
        return builder(analysis)
                .links(analysis.links()
                        .map(link -> how.apply(CausalLink.builder().from(link)).build()));
    }

    static boolean has(Factor.Builder factor, FactorFunction function) {
        return factor.build().functions().contains(function);
    }

    /** Whether it explains several concerns. */
    static boolean isOfSeveralConcerns(Scene then, ExplanatoryAnalysis analysis) {
        return analysis.problems().count(problem -> !problem.concerns().isEmpty()) > 1;
    }

    static Problem problem(ExplanatoryAnalysis analysis) {
        return analysis.problems().head();
    }

    static Problem otherProblem(ExplanatoryAnalysis analysis) {
        return analysis.problems().get(1);
    }

    static Id<SafetyConcern> concern(ExplanatoryAnalysis analysis) {
        return problem(analysis).concerns().head();
    }

    static Id<SafetyConcern> otherConcern(ExplanatoryAnalysis analysis) {
        return otherProblem(analysis).concerns().head();
    }

    /** The first factor that does something. */
    static Factor first(ExplanatoryAnalysis analysis, FactorFunction function) {
        return analysis.factors()
                .find(factor -> factor.functions().contains(function))
                .get();
    }
}
