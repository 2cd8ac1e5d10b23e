package nl.bredeblik.casecheck;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.ParseResult;

/**
 * What the files and directories of a command line stand for.
 *
 * @param inputs what there is to read
 * @param areSeveral whether the user named several, or a directory
 * @param code the exit code so far: an argument that stands for nothing is told and does not stop the others
 */
record Gathered(List<Input> inputs, boolean areSeveral, int code) {

    private static final String[] NONE = {};

    static Gathered from(ParseResult given, Surroundings surroundings) {
        boolean lines = given.hasMatchedOption("--ndjson");
        String[] arguments = given.matchedPositionalValue(0, NONE);
        int code = Exit.FINE;
        List<Input> inputs = new ArrayList<>();
        for (String argument : arguments) {
            try {
                inputs.addAll(Inputs.of(argument, lines, surroundings.in()));
            } catch (Unusable e) {
                surroundings.err().println(e.getMessage());
                code = Exit.UNUSABLE;
            }
        }
        return new Gathered(inputs, arguments.length > 1 || Inputs.isDirectory(arguments[0]), code);
    }

    /** Reads and checks them one after the other, and gives the exit code. */
    int check(Question question, Answer answer, Surroundings surroundings) throws IOException {
        try (Progress progress = Progress.over(inputs, surroundings)) {
            return Math.max(code, new CheckRun(question, answer, progress, surroundings.err()).check(inputs));
        }
    }
}
