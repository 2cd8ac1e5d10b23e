package nl.bredeblik.casecheck;

import java.io.Serial;

/** That the work cannot be done, in words for the user and without anything of a case file. */
final class Unusable extends Exception {

    @Serial
    private static final long serialVersionUID = 1;

    private final String words;

    Unusable(String words) {
        super(words);
        this.words = words;
    }

    @Override
    public String getMessage() {
        return words;
    }
}
