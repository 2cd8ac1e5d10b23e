package nl.bredeblik.card.genogram;

/** How wide and high everything is: turns places into points. In units of the drawing, which is scaled when shown. */
final class Frame {

    /** The side of a symbol. */
    static final int SYMBOL = 44;

    /** The width of a person, with what is written below the symbol. */
    static final int PERSON_WIDTH = 112;

    /** The height of a person, with what is written below the symbol. */
    static final int PERSON_HEIGHT = 88;

    private static final int MARGIN = 12;
    private static final int GUTTER = 16;
    private static final int GUTTER_STEP = 6;
    private static final int SIDE_STEP = 5;
    private static final int GAP = 28;
    private static final int LANE = 8;

    private final int[] columnStarts;
    private final int[] rowTops;
    private final int[] gapTops;
    private final int width;
    private final int height;
    private final int sideStep;

    Frame(Places places, Lanes lanes) {
        int columns = places.columnCount();
        columnStarts = new int[columns + 1];
        columnStarts[0] = MARGIN + GUTTER;
        for (int column = 0; column < columns; column++) {
            int gutter = GUTTER * 2 + GUTTER_STEP * places.linesAfter(column);
            columnStarts[column + 1] = columnStarts[column] + PERSON_WIDTH + gutter;
        }
        int rows = places.rowCount();
        rowTops = new int[rows];
        gapTops = new int[rows + 1];
        int y = MARGIN;
        for (int row = 0; row <= rows; row++) {
            gapTops[row] = y;
            y += lanes.in(row) == 0 ? GAP / 2 : GAP + LANE * lanes.in(row);
            if (row < rows) {
                rowTops[row] = y;
                y += PERSON_HEIGHT;
            }
        }
        width = columnStarts[columns] + MARGIN;
        height = y + MARGIN;
        // Where very many lines reach one person they stand closer together, and still not on each other.
        sideStep = Math.max(1, Math.min(SIDE_STEP, (PERSON_WIDTH / 2 - 2) / Math.max(1, places.spread())));
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    /** The left side of a column of persons. */
    int left(int column) {
        return columnStarts[column];
    }

    /** The upper side of a row of persons. */
    int top(int row) {
        return rowTops[row];
    }

    int x(Across across) {
        int column = Math.floorDiv(across.track(), 2);
        return across.isGutter()
                ? columnStarts[column] + PERSON_WIDTH + GUTTER + GUTTER_STEP * across.offset()
                : columnStarts[column] + PERSON_WIDTH / 2 + sideStep * across.offset();
    }

    int y(Down down) {
        return switch (down.at()) {
            case TOP -> rowTops[down.number()];
            case MIDDLE -> rowTops[down.number()] + SYMBOL / 2;
            case BOTTOM -> rowTops[down.number()] + PERSON_HEIGHT;
            case LANE -> gapTops[down.number()] + GAP / 2 + LANE * down.lane();
        };
    }
}
