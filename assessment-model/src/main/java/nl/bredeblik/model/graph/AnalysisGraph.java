package nl.bredeblik.model.graph;

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
import nl.bredeblik.model.analysis.Element;
import nl.bredeblik.model.analysis.ExplanatoryAnalysis;
import nl.bredeblik.model.analysis.Factor;
import nl.bredeblik.model.analysis.FactorFunction;
import nl.bredeblik.model.analysis.Hypothesis;
import nl.bredeblik.model.analysis.HypothesisStatus;
import nl.bredeblik.model.analysis.LinkEffect;
import nl.bredeblik.model.analysis.Narrative;
import nl.bredeblik.model.analysis.Problem;
import nl.bredeblik.model.concern.SafetyConcern;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.Identified;

/**
 * How the elements of an analysis hang together: what explains what, and what keeps what going. Made in one pass over its
 * links and hypotheses.
 */
public final class AnalysisGraph {

    private final ExplanatoryAnalysis analysis;
    private final Set<Id<?>> connected = new HashSet<>();
    private final Set<Id<?>> explained = new HashSet<>();
    private final Set<Id<?>> maintained = new HashSet<>();
    private final Set<Id<?>> leftOut = new HashSet<>();
    private final Map<Id<?>, List<Id<?>>> behind = new HashMap<>();
    private final Map<Id<?>, Set<Id<Hypothesis>>> explanations = new HashMap<>();

    private AnalysisGraph(ExplanatoryAnalysis analysis) {
        this.analysis = analysis;
        analysis.leftOut().forEach(left -> leftOut.add(left.item()));
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
        analysis.narratives().forEach(this::connect);
        analysis.positiveExplanations().forEach(this::connect);
        Map<Id<?>, List<Id<?>>> onwards = new HashMap<>();
        for (CausalLink link : analysis.links()) {
            connected.add(link.source());
            connected.add(link.target());
            if (explains(link.effect())) {
                explained.add(link.target());
                add(onwards, link.source(), link.target());
            }
        }
        follow(maintaining(), onwards);
    }

    /** An account in plain words tells how what it names hangs together; one that names a single thing does not. */
    private void connect(Narrative account) {
        Seq<Id<? extends Identified>> told = account.uses().distinct();
        if (told.size() > 1) {
            told.forEach(connected::add);
        }
    }

    /**
     * The graph of an analysis.
     *
     * @param analysis the version
     * @return the graph
     */
    public static AnalysisGraph of(ExplanatoryAnalysis analysis) {
        return new AnalysisGraph(analysis);
    }

    /**
     * Whether an effect says why something is there; the others say what makes it smaller.
     *
     * @param effect the effect
     * @return true for what causes, triggers, maintains or worsens
     */
    public static boolean explains(LinkEffect effect) {
        return switch (effect) {
            case CAUSES, TRIGGERS, MAINTAINS, WORSENS -> true;
            case REDUCES, PROTECTS_AGAINST -> false;
        };
    }

    private static void add(Map<Id<?>, List<Id<?>>> lists, Id<?> key, Id<?> value) {
        lists.computeIfAbsent(key, none -> new ArrayList<>()).add(value);
    }

    /** The factors that keep something going, and what a link says is kept going. */
    private Seq<Id<?>> maintaining() {
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

    /** {@return the version whose graph it is} */
    public ExplanatoryAnalysis analysis() {
        return analysis;
    }

    /** {@return whether there is no link and no hypothesis at all} */
    public boolean hasNoThread() {
        return analysis.links().isEmpty() && analysis.hypotheses().isEmpty();
    }

    /**
     * Whether an element has a link, or is named in an explanation that was not rejected or in an account together with others.
     *
     * @param element the element
     * @return true if it hangs together with something
     */
    public boolean connects(Id<?> element) {
        return connected.contains(element);
    }

    /**
     * Whether a link says why a concern, or a problem behind it, is there.
     *
     * @param concern the concern
     * @return true if there is such a link
     */
    public boolean explains(Id<?> concern) {
        return explained.contains(concern) || problemsBehind(concern).stream().anyMatch(explained::contains);
    }

    /**
     * Whether it can be followed from something that keeps going to a concern, or to a problem behind it.
     *
     * @param concern the concern
     * @return true if there is such a way
     */
    public boolean keepsGoing(Id<?> concern) {
        return maintained.contains(concern) || problemsBehind(concern).stream().anyMatch(maintained::contains);
    }

    /**
     * The explanations for a concern and the problems behind it, rejected ones too. Where there are several they stand beside
     * each other.
     *
     * @param concern the concern
     * @return the hypotheses, in the order of their ids
     */
    public Seq<Id<Hypothesis>> explanationsOf(Id<?> concern) {
        Set<Id<Hypothesis>> found = new HashSet<>(explanations.getOrDefault(concern, Set.of()));
        problemsBehind(concern).forEach(problem -> found.addAll(explanations.getOrDefault(problem, Set.of())));
        return Array.ofAll(found).sortBy(Id::text);
    }

    /**
     * The concerns that nothing in the analysis explains and that it does not leave out with a reason.
     *
     * @param concerns the concerns to look for, such as the open ones
     * @return their ids, in the order of their text
     */
    public Seq<Id<SafetyConcern>> unexplainedAmong(Seq<SafetyConcern> concerns) {
        return concerns.map(SafetyConcern::id)
                .reject(concern -> leftOut.contains(concern) || explains(concern))
                .sortBy(Id::text);
    }

    /** {@return the problems and factors that hang together with nothing, in the order of their ids} */
    public Seq<Id<? extends Element>> isolated() {
        return Array.<Id<? extends Element>>ofAll(analysis.problems().map(Problem::id))
                .appendAll(analysis.factors().map(Factor::id))
                .reject(this::connects)
                .sortBy(Id::text);
    }

    /** {@return the circles of links that cause, worsen or maintain, in the order of their first elements} */
    public Seq<Loop> loops() {
        return Loops.in(analysis);
    }

    private List<Id<?>> problemsBehind(Id<?> concern) {
        return behind.getOrDefault(concern, List.of());
    }
}
