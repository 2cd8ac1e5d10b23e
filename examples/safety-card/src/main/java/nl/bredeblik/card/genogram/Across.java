package nl.bredeblik.card.genogram;

import java.util.Comparator;

/**
 * A place across the drawing, before it is known how wide anything is. The tracks are, from left to right: the column of persons
 * 0, the gutter beside it, the column 1, and so on.
 *
 * @param track an even number for a column, an odd one for the gutter to the right of it
 * @param offset where in the track: for a column from its middle, negative to the left; for a gutter from its left side
 */
record Across(int track, int offset) implements Comparable<Across> {

    private static final Comparator<Across> ORDER =
            Comparator.comparingInt(Across::track).thenComparingInt(Across::offset);

    static Across column(int column, int offset) {
        return new Across(2 * column, offset);
    }

    static Across gutterAfter(int column, int offset) {
        return new Across(2 * column + 1, offset);
    }

    boolean isGutter() {
        return track % 2 != 0;
    }

    @Override
    public int compareTo(Across other) {
        return ORDER.compare(this, other);
    }
}
