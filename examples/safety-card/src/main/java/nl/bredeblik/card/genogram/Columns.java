package nl.bredeblik.card.genogram;

import io.vavr.collection.Seq;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.Set;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.Party;

/**
 * In which column each person stands. Nobody shares a place; partners stand beside each other where they can, former partners to
 * the left; children stand below their parents, and parents above their children, as far as there is room.
 */
final class Columns {

    private final Map<Id<? extends Party>, Integer> rows;
    private final Map<Id<? extends Party>, List<Id<? extends Party>>> parents = new HashMap<>();
    private final Map<Id<? extends Party>, List<Id<? extends Party>>> children = new HashMap<>();
    private final Map<Id<? extends Party>, List<Tie>> unions = new HashMap<>();
    private final Map<Id<? extends Party>, Integer> columns = new HashMap<>();
    private final List<List<List<Id<? extends Party>>>> chains = new ArrayList<>();

    private Columns(Map<Id<? extends Party>, Integer> rows, Seq<Tie> ties) {
        this.rows = rows;
        for (Tie tie : ties) {
            if (tie.kind().isDescent()) {
                parents.computeIfAbsent(tie.younger(), id -> new ArrayList<>()).add(tie.elder());
                children.computeIfAbsent(tie.elder(), id -> new ArrayList<>()).add(tie.younger());
            } else if (tie.kind().isUnion()) {
                unions.computeIfAbsent(tie.elder(), id -> new ArrayList<>()).add(tie);
                unions.computeIfAbsent(tie.younger(), id -> new ArrayList<>()).add(tie);
            }
        }
    }

    /**
     * The column of each person, from 0.
     *
     * @param persons the persons
     * @param rows the row of each
     * @param ties the ties between them
     * @return the columns, by person
     */
    static Map<Id<? extends Party>, Integer> of(
            Seq<Person> persons, Map<Id<? extends Party>, Integer> rows, Seq<Tie> ties) {
        Columns made = new Columns(rows, ties);
        int last = rows.values().stream().mapToInt(Integer::intValue).max().orElse(-1);
        for (int row = 0; row <= last; row++) {
            int here = row;
            made.placeRow(
                    persons.map(Person::id).filter(id -> made.row(id) == here).toJavaList());
        }
        for (int row = last; row >= 0; row--) {
            made.moveAboveChildren(made.chains.get(row));
        }
        return made.columns;
    }

    private int row(Id<? extends Party> person) {
        return Objects.requireNonNull(rows.get(person));
    }

    private void placeRow(List<? extends Id<? extends Party>> row) {
        List<Id<? extends Party>> inOrder = new ArrayList<>(row);
        inOrder.sort(
                Comparator.comparingDouble(this::wished)); // stable: who wishes nothing keeps the order of the file
        List<List<Id<? extends Party>>> placed = new ArrayList<>();
        Set<Id<? extends Party>> done = new HashSet<>();
        int free = 0;
        for (Id<? extends Party> person : inOrder) {
            if (!done.contains(person)) {
                List<Id<? extends Party>> chain = chainOf(person, done);
                double middle = (chain.size() - 1) / 2.0;
                int wish = (int) Math.round(mean(chain, parents).orElse(free + middle) - middle);
                free = place(chain, Math.max(free, wish));
                placed.add(chain);
            }
        }
        chains.add(placed);
    }

    /** Below which column a person would stand best: that of the parents, or else of a partner's parents. */
    private double wished(Id<? extends Party> person) {
        return mean(List.of(person), parents)
                .orElseGet(() -> mean(
                                unions.getOrDefault(person, List.of()).stream()
                                        .<Id<? extends Party>>map(union -> union.otherThan(person))
                                        .toList(),
                                parents)
                        .orElse(Double.MAX_VALUE));
    }

    private OptionalDouble mean(
            List<? extends Id<? extends Party>> of, Map<Id<? extends Party>, List<Id<? extends Party>>> relatives) {
        return of.stream()
                .flatMap(id -> relatives.getOrDefault(id, List.of()).stream())
                .filter(columns::containsKey)
                .mapToInt(columns::get)
                .average();
    }

    /** A person with all partners of the same row, and theirs: former partners to the left, others to the right. */
    private List<Id<? extends Party>> chainOf(Id<? extends Party> first, Set<Id<? extends Party>> done) {
        ArrayDeque<Id<? extends Party>> chain = new ArrayDeque<>();
        ArrayDeque<Id<? extends Party>> next = new ArrayDeque<>();
        chain.add(first);
        next.add(first);
        done.add(first);
        while (!next.isEmpty()) {
            Id<? extends Party> here = next.remove();
            for (Tie union : unions.getOrDefault(here, List.of())) {
                Id<? extends Party> other = union.otherThan(here);
                if (row(other) == row(here) && done.add(other)) {
                    if (union.kind() == TieKind.FORMER_PARTNERS) {
                        chain.addFirst(other);
                    } else {
                        chain.addLast(other);
                    }
                    next.add(other);
                }
            }
        }
        return new ArrayList<>(chain);
    }

    /** Puts a chain down from a column on, and gives the first column behind it. */
    private int place(List<Id<? extends Party>> chain, int from) {
        int column = from;
        for (Id<? extends Party> person : chain) {
            columns.put(person, column++);
        }
        return column;
    }

    /** From right to left, so that each chain can use what the one to its right left free. */
    private void moveAboveChildren(List<List<Id<? extends Party>>> row) {
        int bound = Integer.MAX_VALUE;
        for (int i = row.size() - 1; i >= 0; i--) {
            List<Id<? extends Party>> chain = row.get(i);
            int start = Objects.requireNonNull(columns.get(chain.get(0)));
            double middle = (chain.size() - 1) / 2.0;
            int wish = (int) Math.round(mean(chain, children).orElse(start + middle) - middle);
            int most = bound == Integer.MAX_VALUE ? wish : bound - chain.size();
            start = Math.max(start, Math.min(wish, most));
            place(chain, start);
            bound = start;
        }
    }
}
