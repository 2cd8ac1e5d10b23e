package nl.bredeblik.card.genogram;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.Party;

/** Where persons stand, and where lines may leave and reach them, so that no two of these places are one. */
final class Places {

    private final Map<Id<? extends Party>, Integer> rows;
    private final Map<Id<? extends Party>, Integer> columns;
    private final Map<Id<? extends Party>, Integer> above = new HashMap<>();
    private final Map<Id<? extends Party>, Integer> below = new HashMap<>();
    private final Map<Integer, Integer> gutters = new HashMap<>();

    Places(Map<Id<? extends Party>, Integer> rows, Map<Id<? extends Party>, Integer> columns) {
        this.rows = rows;
        this.columns = columns;
    }

    int row(Id<? extends Party> person) {
        return Objects.requireNonNull(rows.get(person));
    }

    int column(Id<? extends Party> person) {
        return Objects.requireNonNull(columns.get(person));
    }

    int rowCount() {
        return rows.values().stream().mapToInt(row -> row + 1).max().orElse(0);
    }

    int columnCount() {
        return columns.values().stream().mapToInt(column -> column + 1).max().orElse(0);
    }

    /** Whether two stand beside each other, with nobody in between. */
    boolean areNeighbours(Id<? extends Party> one, Id<? extends Party> other) {
        return row(one) == row(other) && Math.abs(column(one) - column(other)) == 1;
    }

    Line.Bend above(Id<? extends Party> person) {
        return new Line.Bend(next(above, person, 0), Down.top(row(person)));
    }

    Line.Bend below(Id<? extends Party> person) {
        return new Line.Bend(next(below, person, 1), Down.bottom(row(person)));
    }

    /** The middle between two neighbours. */
    Line.Bend between(Id<? extends Party> one, Id<? extends Party> other) {
        int left = Math.min(column(one), column(other));
        return new Line.Bend(Across.gutterAfter(left, 0), Down.middle(row(one)));
    }

    /** A place in the gutter beside a person, for a line alone. */
    Across beside(Id<? extends Party> person) {
        int used = gutters.merge(column(person), 1, Integer::sum);
        return Across.gutterAfter(column(person), used);
    }

    /** How many lines run down a gutter, beside those that start in its middle. */
    int linesAfter(int column) {
        return gutters.getOrDefault(column, 0);
    }

    /** How far from the middle of a person lines are put, to one side. */
    int spread() {
        int most = Math.max(
                above.values().stream().mapToInt(Integer::intValue).max().orElse(0),
                below.values().stream().mapToInt(Integer::intValue).max().orElse(0));
        return most + 1;
    }

    /**
     * In the middle, then to the right and to the left in turn. Above a person only even places are used and below only odd ones, so
     * that a line to somebody never lies on one from whoever stands in the same column, a row higher.
     */
    private Across next(Map<Id<? extends Party>, Integer> side, Id<? extends Party> person, int odd) {
        int number = side.merge(person, 1, Integer::sum) - 1 + odd;
        int step = (number + 1) / 2;
        return Across.column(column(person), 2 * (number % 2 == 0 ? -step : step) - odd);
    }
}
