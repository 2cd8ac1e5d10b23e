package nl.bredeblik.casecheck;

import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.io.IOException;
import java.io.InputStream;
import nl.bredeblik.model.casefile.CaseFile;
import nl.bredeblik.model.json.CaseFileJson;
import nl.bredeblik.model.json.JsonProblem;
import nl.bredeblik.rules.Assessment;
import nl.bredeblik.rules.Rule;
import nl.bredeblik.rules.render.TextExplanation;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Explains one rule on one file. */
final class ExplainCommand implements Command {

    private final Surroundings surroundings;

    ExplainCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public void describe(CommandSpec spec) {
        spec.usageMessage().description("Explains what a rule asks of a file, why, and what became of it.");
        Options.addOccasion(spec);
        Options.addLanguage(spec);
        spec.addPositional(Options.argument(0, "FILE", "A .json file, or - for standard input.")
                .build());
        spec.addPositional(
                Options.argument(1, "RULE", "The rule, such as FAM-02.").build());
    }

    @Override
    public int run(ParseResult given, Output output) throws IOException, Unusable {
        Question question = Question.of(given, surroundings);
        Rule<?> rule = CheckCommand.rule(given.matchedPositionalValue(1, ""), question.ruleSet());
        String argument = given.matchedPositionalValue(0, "");
        if (Inputs.isDirectory(argument)) {
            throw new Unusable(argument + ": one file is expected, not a directory");
        }
        Input input = Inputs.of(argument, false, surroundings.in()).get(0);
        if (input.isLines()) {
            throw new Unusable(argument + ": one file is expected, not one a line");
        }
        Assessment assessment = question.ruleSet().assess(read(input), question.occasion());
        output.write(TextExplanation.in(question.language()).text(assessment, rule));
        boolean broke = assessment.failures().exists(failure -> failure.rule().equals(rule.code()));
        return broke ? Exit.UNUSABLE : Exit.FINE;
    }

    static CaseFile read(Input input) throws IOException, Unusable {
        try (InputStream in = input.open()) {
            Validation<Seq<JsonProblem>, CaseFile> result =
                    CaseFileJson.standard().read(in);
            if (result.isValid()) {
                return result.get();
            }
            throw new Unusable(result.getError()
                    .map(problem -> input.name() + ": " + problem.text())
                    .mkString("\n"));
        }
    }
}
