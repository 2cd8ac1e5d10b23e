package nl.bredeblik.casecheck;

import java.io.IOException;
import java.time.LocalDate;
import nl.bredeblik.model.casefile.CaseFile;
import nl.bredeblik.rules.Assessment;
import nl.bredeblik.rules.AssessmentComparison;
import nl.bredeblik.rules.Occasion;
import nl.bredeblik.rules.json.JsonComparison;
import nl.bredeblik.rules.render.TextComparison;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Compares what is found in two states of one case file, or on two days. */
final class CompareCommand implements Command {

    private final Surroundings surroundings;

    CompareCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public void describe(CommandSpec spec) {
        spec.usageMessage()
                .description(
                        "Shows what is new, not found any more, changed and unchanged between two states of a case file.",
                        "The same file twice, with --old-as-of, compares two days. Exit code 1 when something blocks in NEW.");
        Options.addOccasion(spec);
        Options.addDay(spec, "--old-as-of", "The day for OLD; that of --as-of if left out.");
        Options.addLanguage(spec);
        Options.addFormat(spec, Options.TEXT, Options.JSON);
        spec.addPositional(Options.argument(0, "OLD", "The earlier state: a .json file, or -.")
                .build());
        spec.addPositional(Options.argument(1, "NEW", "The later state: a .json file, or -.")
                .build());
    }

    @Override
    public int run(ParseResult given, Output output) throws IOException, Unusable {
        Question question = Question.of(given, surroundings);
        String older = given.matchedPositionalValue(0, "");
        String newer = given.matchedPositionalValue(1, "");
        if (older.equals("-") && newer.equals("-")) {
            throw new Unusable("Standard input can be one of the two, not both.");
        }
        CaseFile before = ExplainCommand.read(Inputs.one(older, surroundings.in()));
        CaseFile after = ExplainCommand.read(Inputs.one(newer, surroundings.in()));
        if (!before.id().equals(after.id())) {
            throw new Unusable("Two states of one case file are expected; these have different ids.");
        }
        LocalDate oldDay =
                given.matchedOptionValue("--old-as-of", question.occasion().asOf());
        Occasion earlier = new Occasion(
                oldDay, question.occasion().moment(), question.occasion().mode());
        Assessment first = question.ruleSet().assess(before, earlier);
        Assessment second = question.ruleSet().assess(after, question.occasion());
        write(second.comparedTo(first), question, Question.wantsJson(given), output);
        if (!first.failures().isEmpty() || !second.failures().isEmpty()) {
            return Exit.UNUSABLE;
        }
        return second.isBlocked() ? Exit.BLOCKED : Exit.FINE;
    }

    private static void write(AssessmentComparison comparison, Question question, boolean json, Output output)
            throws IOException {
        if (json) {
            JsonComparison.in(question.language()).write(comparison, output);
        } else {
            output.write(TextComparison.in(question.language()).text(comparison));
        }
    }
}
