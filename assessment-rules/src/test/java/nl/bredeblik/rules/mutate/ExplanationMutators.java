package nl.bredeblik.rules.mutate;

import static nl.bredeblik.rules.mutate.Mutator.mutator;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import nl.bredeblik.model.analysis.CausalLink;
import nl.bredeblik.model.analysis.ExplanatoryAnalysis;
import nl.bredeblik.model.analysis.FactorFunction;
import nl.bredeblik.model.analysis.Hypothesis;
import nl.bredeblik.model.analysis.HypothesisStatus;
import nl.bredeblik.model.analysis.LinkEffect;
import nl.bredeblik.model.entry.YesNoUnknown;

/** Mistakes in how an analysis explains: its links, explanations and account. */
final class ExplanationMutators {

    static final Seq<Mutator> ALL = Array.of(
            mutator(
                    "ANA-19",
                    "what explains a concern is linked to another concern",
                    Analysed.made(
                            Analysed::isOfSeveralConcerns,
                            (then, analysis) -> Analysed.links(
                                    analysis, link -> explains(link) ? toOtherConcern(link, analysis) : link))),
            mutator(
                    "ANA-20",
                    "what keeps a concern going is linked to another concern",
                    Analysed.made(
                            Analysed::isOfSeveralConcerns,
                            (then, analysis) -> Analysed.links(
                                    analysis,
                                    link -> link.build().effect() == LinkEffect.MAINTAINS
                                            ? toOtherConcern(link, analysis)
                                            : link))),
            mutator(
                    "ANA-21",
                    "an arrow starts at the wrong factor",
                    Analysed.made(
                            (then, analysis) -> true,
                            (then, analysis) -> Analysed.links(
                                    analysis,
                                    link -> link.build()
                                                    .source()
                                                    .equals(Analysed.first(analysis, FactorFunction.PRECIPITATING)
                                                            .id())
                                            ? link.source(Analysed.first(analysis, FactorFunction.PREDISPOSING)
                                                    .id())
                                            : link))),
            mutator(
                    "ANA-22",
                    "what set it off is recorded as what made it likely",
                    Analysed.made(
                            (then, analysis) -> true,
                            (then, analysis) -> Analysed.factors(
                                    analysis,
                                    factor -> Analysed.has(factor, FactorFunction.PRECIPITATING)
                                            ? factor.functions(Array.of(FactorFunction.PREDISPOSING))
                                            : factor))),
            mutator(
                    "ANA-23",
                    "nobody looked for what speaks against an explanation",
                    Analysed.made(
                            (then, analysis) -> true,
                            (then, analysis) -> Analysed.builder(analysis)
                                    .hypotheses(analysis.hypotheses().map(ExplanationMutators::untested)))),
            mutator(
                    "ANA-24",
                    "the other explanation is one of another concern",
                    Analysed.made(
                            Analysed::isOfSeveralConcerns,
                            (then, analysis) -> Analysed.builder(analysis)
                                    .hypotheses(analysis.hypotheses()
                                            .map(held -> isRival(held) ? ofOtherConcern(held, analysis) : held)))),
            mutator(
                    "ANA-25",
                    "the account is the one of the version before",
                    Analysed.made(
                            (then, analysis) -> Analysed.before(then, analysis).isDefined(),
                            (then, analysis) -> Analysed.builder(analysis)
                                    .narratives(Analysed.before(then, analysis)
                                            .get()
                                            .narratives()))),
            mutator(
                    "ANA-26",
                    "which change could help is left out",
                    Analysed.made(analysis -> analysis.positiveExplanations(Array.empty()))));

    private ExplanationMutators() {}

    private static boolean explains(CausalLink.Builder link) {
        return switch (link.build().effect()) {
            case CAUSES, TRIGGERS, MAINTAINS, WORSENS -> true;
            case REDUCES, PROTECTS_AGAINST -> false;
        };
    }

    private static CausalLink.Builder toOtherConcern(CausalLink.Builder link, ExplanatoryAnalysis analysis) {
        var target = link.build().target();
        if (target.equals(Analysed.concern(analysis))) {
            return link.target(Analysed.otherConcern(analysis));
        }
        return target.equals(Analysed.problem(analysis).id())
                ? link.target(Analysed.otherProblem(analysis).id())
                : link;
    }

    private static Hypothesis untested(Hypothesis held) {
        return held.status() == HypothesisStatus.SUPPORTED
                ? Hypothesis.builder()
                        .from(held)
                        .contradictionSought(YesNoUnknown.NO)
                        .contradictedBy(Array.empty())
                        .build()
                : held;
    }

    private static boolean isRival(Hypothesis held) {
        return !held.alternativeTo().isEmpty();
    }

    private static Hypothesis ofOtherConcern(Hypothesis held, ExplanatoryAnalysis analysis) {
        return held.explains().contains(Analysed.concern(analysis))
                ? Hypothesis.builder()
                        .from(held)
                        .explains(Array.of(Analysed.otherConcern(analysis)))
                        .build()
                : held;
    }
}
