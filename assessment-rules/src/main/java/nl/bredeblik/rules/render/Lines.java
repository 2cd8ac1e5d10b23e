package nl.bredeblik.rules.render;

/** Plain text in lines of at most {@value #WIDTH} characters, broken between words. */
final class Lines {

    private static final int WIDTH = 88;

    private final StringBuilder text = new StringBuilder();

    Lines blank() {
        text.append('\n');
        return this;
    }

    Lines heading(String words) {
        return blank().paragraph(0, words).paragraph(0, "-".repeat(words.length()));
    }

    Lines paragraph(int indent, String words) {
        return labelled(indent, "", 0, words);
    }

    /** Words behind a label; the next lines stand under the words. */
    Lines labelled(int indent, String label, int labelWidth, String words) {
        int margin = indent + labelWidth;
        text.append(" ".repeat(indent)).append(label).append(" ".repeat(Math.max(0, labelWidth - label.length())));
        int column = margin;
        for (String word : words.split(" ", -1)) {
            if (column > margin && column + 1 + word.length() > WIDTH) {
                text.append('\n').append(" ".repeat(margin));
                column = margin;
            } else if (column > margin) {
                text.append(' ');
                column++;
            }
            text.append(word);
            column += word.length();
        }
        text.append('\n');
        return this;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
