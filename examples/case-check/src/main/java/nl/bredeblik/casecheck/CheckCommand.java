package nl.bredeblik.casecheck;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import nl.bredeblik.model.entry.RuleCode;
import nl.bredeblik.rules.Rule;
import nl.bredeblik.rules.RuleSet;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** Checks case files and shows what asks for attention and what comes. */
final class CheckCommand implements Command {

    private static final String[] NONE = {};

    private final Surroundings surroundings;

    CheckCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public void describe(CommandSpec spec) {
        spec.usageMessage().description("Checks case files.");
        Options.addOccasion(spec);
        spec.addOption(Options.value("--rule", "ID", "Only this rule; may be given more than once.")
                .type(String[].class)
                .auxiliaryTypes(String.class)
                .build());
        Options.addLanguage(spec);
        Options.addFormat(spec);
        spec.addOption(
                Options.flag("Show what became of every rule, too.", "--audit").build());
        spec.addOption(Options.flag("Every input holds one case file a line (NDJSON).", "--ndjson")
                .build());
        spec.addPositional(PositionalParamSpec.builder()
                .paramLabel("FILE")
                .arity("1..*")
                .required(true)
                .type(String[].class)
                .auxiliaryTypes(String.class)
                .description("A .json or .ndjson file, a directory, or - for standard input.")
                .build());
    }

    @Override
    public int run(ParseResult given, Output output) throws IOException, Unusable {
        Question question = Question.of(given, surroundings);
        String[] rules = given.matchedOptionValue("--rule", NONE);
        if (rules.length > 0) {
            question = question.with(only(rules, question.ruleSet()));
        }
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
        boolean several = arguments.length > 1 || Inputs.isDirectory(arguments[0]);
        boolean audited = given.hasMatchedOption("--audit");
        Answer answer = Question.wantsJson(given)
                ? JsonAnswer.of(question.language(), audited, output, several, inputs)
                : new TextAnswer(question.language(), audited, output);
        try (Progress progress = Progress.over(inputs, surroundings)) {
            return Math.max(code, new CheckRun(question, answer, progress, surroundings.err()).check(inputs));
        }
    }

    private static RuleSet only(String[] codes, RuleSet ruleSet) throws Unusable {
        Seq<Rule<?>> chosen = Array.empty();
        for (String code : codes) {
            chosen = chosen.append(rule(code, ruleSet));
        }
        return RuleSet.of(ruleSet.name(), ruleSet.version() + "+selection", chosen.distinct());
    }

    static Rule<?> rule(String code, RuleSet ruleSet) throws Unusable {
        try {
            return ruleSet.rule(RuleCode.of(code)).getOrElseThrow(CheckCommand::noSuchRule);
        } catch (IllegalArgumentException e) {
            throw noSuchRule();
        }
    }

    private static Unusable noSuchRule() {
        return new Unusable("There is no such rule in this rule set; case-check rules shows them.");
    }
}
