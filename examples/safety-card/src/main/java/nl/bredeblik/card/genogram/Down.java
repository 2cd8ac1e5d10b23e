package nl.bredeblik.card.genogram;

/**
 * A place down the drawing, before it is known how high anything is: at a row of persons, or in a gap between two rows.
 *
 * @param at at which part
 * @param number the row; or the gap above the row with that number
 * @param lane which lane of the gap, from above; 0 at a row
 */
record Down(Part at, int number, int lane) {

    /** What of a row or gap a line touches. */
    enum Part {
        /** The upper side of the persons of a row. */
        TOP,
        /** The middle of their symbols. */
        MIDDLE,
        /** The lower side of what is written below the symbols. */
        BOTTOM,
        /** A lane in a gap. */
        LANE
    }

    static Down top(int row) {
        return new Down(Part.TOP, row, 0);
    }

    static Down middle(int row) {
        return new Down(Part.MIDDLE, row, 0);
    }

    static Down bottom(int row) {
        return new Down(Part.BOTTOM, row, 0);
    }

    static Down lane(int gap, int lane) {
        return new Down(Part.LANE, gap, lane);
    }

    /** The gap in which a line comes that starts here: below what it leaves at the bottom or the middle, else above. */
    int gap() {
        return at == Part.BOTTOM || at == Part.MIDDLE ? number + 1 : number;
    }
}
