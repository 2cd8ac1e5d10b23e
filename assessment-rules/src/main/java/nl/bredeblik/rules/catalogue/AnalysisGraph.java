package nl.bredeblik.rules.catalogue;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.bredeblik.model.analysis.CausalLink;
import nl.bredeblik.model.analysis.ExplanatoryAnalysis;
import nl.bredeblik.model.analysis.Factor;
import nl.bredeblik.model.analysis.FactorFunction;
import nl.bredeblik.model.analysis.Hypothesis;
import nl.bredeblik.model.analysis.HypothesisStatus;
import nl.bredeblik.model.analysis.LinkEffect;
import nl.bredeblik.model.analysis.Problem;
import nl.bredeblik.model.entry.Id;

/**
 * How the elements of an analysis hang together: what explains what, and what keeps what going. Made in one pass over its
 * links and hypotheses.
 */
final class AnalysisGraph {

    private final Set<Id<?>> connected = new HashSet<>();
    private final Set<Id<?>> explained = new HashSet<>();
    private final Set<Id<?>> maintained = new HashSet<>();
    private final Map<Id<?>, List<Id<?>>> behind = new HashMap<>();
    private final Map<Id<?>, Set<Id<?>>> explanations = new HashMap<>();
    private final boolean hasNoThread;

    private AnalysisGraph(ExplanatoryAnalysis analysis) {
        hasNoThread = analysis.links().isEmpty() && analysis.hypotheses().isEmpty();
        for (Problem problem : analysis.problems()) {
            problem.concerns().forEach(concern -> add(behind, concern, problem.id()));
        }
        for (Hypothesis hypothesis : analysis.hypotheses()) {
            hypothesis
                    .explains()
                    .forEach(id -> explanations
                            .computeIfAbsent(id, none -> new HashSet<>())
                            .add(hypothesis.id()));
            if (hypothesis.status() != HypothesisStatus.REJECTED) {
                hypothesis.explains().forEach(connected::add);
                hypothesis.supportedBy().forEach(connected::add);
            }
        }
        Map<Id<?>, List<Id<?>>> onwards = new HashMap<>();
        for (CausalLink link : analysis.links()) {
            connected.add(link.source());
            connected.add(link.target());
            if (explains(link.effect())) {
                explained.add(link.target());
                add(onwards, link.source(), link.target());
            }
        }
        follow(maintaining(analysis), onwards);
    }

    static AnalysisGraph of(ExplanatoryAnalysis analysis) {
        return new AnalysisGraph(analysis);
    }

    /** Whether an effect says why something is there; the others say what makes it smaller. */
    static boolean explains(LinkEffect effect) {
        return switch (effect) {
            case CAUSES, TRIGGERS, MAINTAINS, WORSENS -> true;
            case REDUCES, PROTECTS_AGAINST -> false;
        };
    }

    private static void add(Map<Id<?>, List<Id<?>>> lists, Id<?> key, Id<?> value) {
        lists.computeIfAbsent(key, none -> new ArrayList<>()).add(value);
    }

    /** The factors that keep something going, and what a link says is kept going. */
    private Seq<Id<?>> maintaining(ExplanatoryAnalysis analysis) {
        analysis.links()
                .filter(link -> link.effect() == LinkEffect.MAINTAINS)
                .forEach(link -> maintained.add(link.target()));
        return Array.<Id<?>>ofAll(maintained)
                .appendAll(analysis.factors()
                        .filter(factor -> factor.functions().contains(FactorFunction.PERPETUATING))
                        .map(Factor::id));
    }

    private void follow(Seq<Id<?>> start, Map<Id<?>, List<Id<?>>> onwards) {
        Deque<Id<?>> ahead = new ArrayDeque<>();
        start.forEach(ahead::add);
        Set<Id<?>> followed = new HashSet<>();
        while (!ahead.isEmpty()) {
            Id<?> id = ahead.remove();
            if (followed.add(id)) {
                for (Id<?> next : onwards.getOrDefault(id, List.of())) {
                    maintained.add(next);
                    ahead.add(next);
                }
            }
        }
    }

    /** Whether there is no link and no hypothesis at all. */
    boolean hasNoThread() {
        return hasNoThread;
    }

    /** Whether an element has a link, or an explanation that was not rejected names it. */
    boolean connects(Id<?> element) {
        return connected.contains(element);
    }

    /** Whether a link says why a concern, or a problem behind it, is there. */
    boolean explains(Id<?> concern) {
        return explained.contains(concern) || problemsBehind(concern).stream().anyMatch(explained::contains);
    }

    /** Whether it can be followed from something that keeps going to a concern, or to a problem behind it. */
    boolean keepsGoing(Id<?> concern) {
        return maintained.contains(concern) || problemsBehind(concern).stream().anyMatch(maintained::contains);
    }

    /** How many explanations there are for a concern and the problems behind it, rejected ones too. */
    int explanationsOf(Id<?> concern) {
        Set<Id<?>> found = new HashSet<>(explanations.getOrDefault(concern, Set.of()));
        problemsBehind(concern).forEach(problem -> found.addAll(explanations.getOrDefault(problem, Set.of())));
        return found.size();
    }

    private List<Id<?>> problemsBehind(Id<?> concern) {
        return behind.getOrDefault(concern, List.of());
    }
}
