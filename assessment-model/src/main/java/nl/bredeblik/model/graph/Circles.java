package nl.bredeblik.model.graph;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * The strongly connected components of a directed graph, found in one pass (Tarjan) that keeps its own stack, so that a chain
 * of any length can be walked.
 */
final class Circles {

    private final int[][] onwards;
    private final int[] order;
    private final int[] lowest;
    private final boolean[] open;
    private final int[] nextEdge;
    private final Deque<Integer> path = new ArrayDeque<>();
    private final Deque<Integer> waiting = new ArrayDeque<>();
    private final List<List<Integer>> components = new ArrayList<>();
    private int met;
    private int steps;

    private Circles(int[][] onwards) {
        this.onwards = onwards;
        int size = onwards.length;
        order = new int[size];
        lowest = new int[size];
        open = new boolean[size];
        nextEdge = new int[size];
    }

    /** Finds the components of a graph: of each node, the nodes to which it leads. */
    static Circles in(int[][] onwards) {
        Circles circles = new Circles(onwards);
        for (int node = 0; node < onwards.length; node++) {
            if (circles.order[node] == 0) {
                circles.walk(node);
            }
        }
        return circles;
    }

    /** Each node in exactly one component; a node that no circle holds is a component of its own. */
    List<List<Integer>> components() {
        return components;
    }

    /** How many steps were taken. */
    int steps() {
        return steps;
    }

    private void walk(int start) {
        enter(start);
        while (!path.isEmpty()) {
            int node = path.peek();
            steps++;
            if (nextEdge[node] < onwards[node].length) {
                int next = onwards[node][nextEdge[node]++];
                if (order[next] == 0) {
                    enter(next);
                } else if (open[next]) {
                    lowest[node] = Math.min(lowest[node], order[next]);
                }
            } else {
                leave(node);
            }
        }
    }

    private void enter(int node) {
        met++;
        order[node] = met;
        lowest[node] = met;
        open[node] = true;
        path.push(node);
        waiting.push(node);
    }

    private void leave(int node) {
        path.pop();
        if (!path.isEmpty()) {
            int before = path.peek();
            lowest[before] = Math.min(lowest[before], lowest[node]);
        }
        if (lowest[node] == order[node]) {
            List<Integer> component = new ArrayList<>();
            int member;
            do {
                member = waiting.pop();
                open[member] = false;
                component.add(member);
                steps++;
            } while (member != node);
            components.add(component);
        }
    }
}
