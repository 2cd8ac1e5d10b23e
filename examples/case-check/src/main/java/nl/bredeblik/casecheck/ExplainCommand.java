package nl.bredeblik.casecheck;

import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.io.IOException;
import java.io.InputStream;
import nl.bredeblik.model.casefile.CaseFile;
import nl.bredeblik.model.entry.Id;
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
        spec.addPositional(Options.argument(2, "ID", "Only for this record; for every one if left out.")
                .arity("0..1")
                .required(false)
                .build());
    }

    @Override
    public int run(ParseResult given, Output output) throws IOException, Unusable {
        Question question = Question.of(given, surroundings);
        Rule<?> rule = CheckCommand.rule(given.matchedPositionalValue(1, ""), question.ruleSet());
        Input input = Inputs.one(given.matchedPositionalValue(0, ""), surroundings.in());
        String subject = given.matchedPositionalValue(2, "");
        Assessment assessment = question.ruleSet().assess(read(input), question.occasion());
        TextExplanation explanation = TextExplanation.in(question.language());
        output.write(
                subject.isEmpty()
                        ? explanation.text(assessment, rule)
                        : explanation.text(assessment, rule, id(subject)));
        boolean broke = assessment.failures().exists(failure -> failure.rule().equals(rule.code()));
        return broke ? Exit.UNUSABLE : Exit.FINE;
    }

    static <T> Id<T> id(String text) throws Unusable {
        try {
            return Id.of(text);
        } catch (IllegalArgumentException e) {
            throw new Unusable("The id of a record is expected: " + e.getMessage() + ".");
        }
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
