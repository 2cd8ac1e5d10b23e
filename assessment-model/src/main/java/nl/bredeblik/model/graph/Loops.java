package nl.bredeblik.model.graph;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.bredeblik.model.analysis.CausalLink;
import nl.bredeblik.model.analysis.ExplanatoryAnalysis;
import nl.bredeblik.model.analysis.LinkEffect;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.Identified;
import nl.bredeblik.model.entry.Party;

/** The maintaining loops of an analysis: circles of links that cause, worsen or maintain. */
final class Loops {

    private static final Comparator<Id<?>> BY_TEXT = Comparator.comparing(Id::text);

    private final List<Id<? extends Identified>> nodes;
    private final Seq<CausalLink> links;
    private final Map<Id<?>, Integer> numbers = new HashMap<>();
    private final Map<Id<?>, Seq<? extends Id<? extends Party>>> persons = new HashMap<>();

    private Loops(ExplanatoryAnalysis analysis) {
        links = analysis.links()
                .filter(link -> keepsGoing(link.effect()))
                .sortBy(link -> link.id().text());
        Set<Id<? extends Identified>> ends = new TreeSet<>(BY_TEXT);
        for (CausalLink link : links) {
            ends.add(link.source());
            ends.add(link.target());
        }
        nodes = new ArrayList<>(ends);
        for (int i = 0; i < nodes.size(); i++) {
            numbers.put(nodes.get(i), i);
        }
        analysis.problems().forEach(problem -> persons.put(problem.id(), problem.members()));
        analysis.strengths().forEach(strength -> persons.put(strength.id(), strength.of()));
        analysis.factors().forEach(factor -> persons.put(factor.id(), factor.members()));
    }

    static Seq<Loop> in(ExplanatoryAnalysis analysis) {
        return new Loops(analysis).find();
    }

    /** Triggering sets something off once; the others go on. */
    private static boolean keepsGoing(LinkEffect effect) {
        return switch (effect) {
            case CAUSES, MAINTAINS, WORSENS -> true;
            case TRIGGERS, REDUCES, PROTECTS_AGAINST -> false;
        };
    }

    private Seq<Loop> find() {
        int[][] onwards = onwards();
        List<List<Integer>> components = Circles.in(onwards).components();
        int[] componentOf = new int[nodes.size()];
        for (int i = 0; i < components.size(); i++) {
            for (int node : components.get(i)) {
                componentOf[node] = i;
            }
        }
        List<List<Id<CausalLink>>> inside = new ArrayList<>();
        components.forEach(component -> inside.add(new ArrayList<>()));
        for (CausalLink link : links) {
            int component = componentOf[number(link.source())];
            if (component == componentOf[number(link.target())]) {
                inside.get(component).add(link.id());
            }
        }
        List<Loop> loops = new ArrayList<>();
        for (int i = 0; i < components.size(); i++) {
            if (!inside.get(i).isEmpty()) {
                loops.add(loop(walk(components.get(i), onwards), inside.get(i)));
            }
        }
        return Array.ofAll(loops).sortBy(loop -> loop.elements().head().text());
    }

    private int number(Id<?> id) {
        return numbers.getOrDefault(id, 0);
    }

    /** Of each node, the nodes it leads to, in the order of their ids. */
    private int[][] onwards() {
        List<Set<Integer>> targets = new ArrayList<>();
        nodes.forEach(node -> targets.add(new TreeSet<>()));
        links.forEach(link -> targets.get(number(link.source())).add(number(link.target())));
        int[][] onwards = new int[nodes.size()][];
        for (int i = 0; i < onwards.length; i++) {
            onwards[i] = targets.get(i).stream().mapToInt(Integer::intValue).toArray();
        }
        return onwards;
    }

    /** The nodes of a component along its links, from the first by id on. */
    private static List<Integer> walk(List<Integer> component, int[][] onwards) {
        Set<Integer> inside = new HashSet<>(component);
        Set<Integer> walked = new HashSet<>();
        List<Integer> found = new ArrayList<>();
        Deque<Integer> ahead = new ArrayDeque<>();
        ahead.push(component.stream().min(Comparator.naturalOrder()).orElseThrow());
        while (!ahead.isEmpty()) {
            int node = ahead.pop();
            if (walked.add(node)) {
                found.add(node);
                for (int i = onwards[node].length - 1; i >= 0; i--) {
                    if (inside.contains(onwards[node][i])) {
                        ahead.push(onwards[node][i]);
                    }
                }
            }
        }
        return found;
    }

    private Loop loop(List<Integer> walked, List<Id<CausalLink>> between) {
        Set<Id<? extends Party>> about = new TreeSet<>(BY_TEXT);
        walked.forEach(node -> persons.getOrDefault(nodes.get(node), Array.<Id<? extends Party>>empty())
                .forEach(about::add));
        return new Loop(Array.ofAll(walked).map(nodes::get), Array.ofAll(between), Array.ofAll(about));
    }
}
