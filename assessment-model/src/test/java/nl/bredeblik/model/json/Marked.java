package nl.bredeblik.model.json;

/** A text in which one place is marked with {@value #MARK}, so that a test shows where a problem must be told. */
record Marked(String text, long line, long column) {

    static final String MARK = "«";

    static Marked of(String marked) {
        int at = marked.indexOf(MARK);
        if (at < 0 || at != marked.lastIndexOf(MARK)) {
            throw new IllegalArgumentException("exactly one place is marked");
        }
        String before = marked.substring(0, at);
        long line = 1 + before.chars().filter(c -> c == '\n').count();
        return new Marked(marked.replace(MARK, ""), line, at - before.lastIndexOf('\n'));
    }
}
