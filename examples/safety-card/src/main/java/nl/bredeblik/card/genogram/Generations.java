package nl.bredeblik.card.genogram;

import io.vavr.collection.Seq;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.Party;

/**
 * In which row each person stands: one row a generation, the eldest on top. Where ties contradict each other, the first that is
 * met counts, so that a file with mistakes can be drawn too. Who is tied to nobody stands in rows of their own below.
 */
final class Generations {

    /** How many who are tied to nobody stand in one row. */
    private static final int LOOSE_IN_A_ROW = 6;

    private final Map<Id<? extends Party>, List<Tie>> ties = new HashMap<>();
    private final Map<Id<? extends Party>, Integer> rows = new HashMap<>();

    private Generations() {}

    /**
     * The row of each person, from 0 on top, without empty rows.
     *
     * @param persons the persons
     * @param ties the ties between them
     * @return the rows, by person
     */
    static Map<Id<? extends Party>, Integer> of(Seq<Person> persons, Seq<Tie> ties) {
        Generations generations = new Generations();
        for (Tie tie : ties) {
            if (tie.generations().isDefined()) {
                generations
                        .ties
                        .computeIfAbsent(tie.elder(), id -> new ArrayList<>())
                        .add(tie);
                generations
                        .ties
                        .computeIfAbsent(tie.younger(), id -> new ArrayList<>())
                        .add(tie);
            }
        }
        persons.filter(person -> generations.ties.containsKey(person.id()))
                .forEach(person -> generations.settleAround(person.id()));
        generations.closeUp();
        generations.settleLoose(persons);
        return generations.rows;
    }

    /** Settles everybody who is tied to a person, however far, and moves them so that the eldest stand in row 0. */
    private void settleAround(Id<? extends Party> first) {
        if (rows.containsKey(first)) {
            return;
        }
        List<Id<? extends Party>> settled = new ArrayList<>();
        ArrayDeque<Id<? extends Party>> next = new ArrayDeque<>();
        rows.put(first, 0);
        next.add(first);
        while (!next.isEmpty()) {
            Id<? extends Party> here = next.remove();
            int row = Objects.requireNonNull(rows.get(here));
            settled.add(here);
            for (Tie tie : ties.getOrDefault(here, List.of())) {
                Id<? extends Party> other = tie.otherThan(here);
                int between = tie.generations().getOrElse(0);
                if (!rows.containsKey(other)) {
                    rows.put(other, row + (tie.elder().equals(here) ? between : -between));
                    next.add(other);
                }
            }
        }
        int top = settled.stream().mapToInt(rows::get).min().orElse(0);
        settled.forEach(id -> rows.merge(id, -top, Integer::sum));
    }

    /** Takes out rows in which nobody stands. */
    private void closeUp() {
        List<Integer> used = rows.values().stream().distinct().sorted().toList();
        rows.replaceAll((id, row) -> used.indexOf(row));
    }

    private void settleLoose(Seq<Person> persons) {
        int first = rows.values().stream().mapToInt(row -> row + 1).max().orElse(0);
        int loose = 0;
        for (Person person : persons) {
            if (!rows.containsKey(person.id())) {
                rows.put(person.id(), first + loose / LOOSE_IN_A_ROW);
                loose++;
            }
        }
    }
}
