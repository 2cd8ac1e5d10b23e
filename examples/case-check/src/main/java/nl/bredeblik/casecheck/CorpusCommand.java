package nl.bredeblik.casecheck;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.bredeblik.model.casefile.CaseFile;
import nl.bredeblik.rules.Assessment;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Checks every case file of a directory that has its expectations beside it, and compares. */
final class CorpusCommand implements Command {

    private static final String BESIDE = ".expected.json";

    private final Surroundings surroundings;

    CorpusCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public void describe(CommandSpec spec) {
        spec.usageMessage()
                .description(
                        "Compares what is found in each X.json of a directory with X.expected.json beside it.",
                        "Exit code 0 when nothing contradicts; what no rule covers yet does not.");
        spec.addPositional(Options.argument(0, "DIR", "The directory.").build());
    }

    @Override
    public int run(ParseResult given, Output output) throws IOException, Unusable {
        List<Case> cases = cases(given.matchedPositionalValue(0, ""));
        Comparison comparison =
                new Comparison(cases.stream().map(Case::expectations).toList(), output);
        int code = Exit.FINE;
        for (Case each : cases) {
            try {
                code = Math.max(code, compare(each, comparison));
            } catch (Unusable e) {
                surroundings.err().println(e.getMessage());
                code = Exit.UNUSABLE;
            }
        }
        return code;
    }

    private static int compare(Case each, Comparison comparison) throws IOException, Unusable {
        Expectations expectations = each.expectations();
        CaseFile file = ExplainCommand.read(each.file());
        Assessment assessment = Question.profile(expectations.profile()).assess(file, expectations.occasion());
        boolean contradicted = comparison.write(expectations, assessment);
        if (!assessment.failures().isEmpty()) {
            return Exit.UNUSABLE;
        }
        return contradicted ? Exit.BLOCKED : Exit.FINE;
    }

    private record Case(Input file, Expectations expectations) {}

    private static List<Case> cases(String argument) throws IOException, Unusable {
        Path directory = Inputs.path(argument);
        if (!Files.isDirectory(directory)) {
            throw new Unusable(argument + ": a directory is expected");
        }
        List<Case> cases = new ArrayList<>();
        for (Path beside : besides(directory)) {
            String name = beside.toString();
            String file = name.substring(0, name.length() - BESIDE.length()) + ".json";
            try (InputStream in = Input.of(name, false, beside).open()) {
                cases.add(new Case(Input.of(file, false, Path.of(file)), Expectations.from(JsonNode.read(name, in))));
            }
        }
        if (cases.isEmpty()) {
            throw new Unusable(argument + ": there is no file that ends in " + BESIDE + " in this directory");
        }
        return cases;
    }

    private static List<Path> besides(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(file -> file.toString().endsWith(BESIDE))
                    .sorted()
                    .toList();
        }
    }
}
