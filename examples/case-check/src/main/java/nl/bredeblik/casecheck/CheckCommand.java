package nl.bredeblik.casecheck;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.io.IOException;
import nl.bredeblik.model.entry.RuleCode;
import nl.bredeblik.rules.Rule;
import nl.bredeblik.rules.RuleSet;
import picocli.CommandLine.Model.CommandSpec;
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
        Options.addFormat(spec, Options.TEXT, Options.JSON);
        spec.addOption(
                Options.flag("Show what became of every rule, too.", "--audit").build());
        Options.addFiles(spec);
    }

    @Override
    public int run(ParseResult given, Output output) throws IOException, Unusable {
        Question question = Question.of(given, surroundings);
        String[] rules = given.matchedOptionValue("--rule", NONE);
        if (rules.length > 0) {
            question = question.with(only(rules, question.ruleSet()));
        }
        Gathered gathered = Gathered.from(given, surroundings);
        boolean audited = given.hasMatchedOption("--audit");
        Answer answer = Question.wantsJson(given)
                ? JsonAnswer.of(question.language(), audited, output, gathered.areSeveral(), gathered.inputs())
                : new TextAnswer(question.language(), audited, output);
        return gathered.check(question, answer, surroundings);
    }

    private static RuleSet only(String[] codes, RuleSet ruleSet) throws Unusable {
        Seq<RuleCode> chosen = Array.empty();
        for (String code : codes) {
            chosen = chosen.append(rule(code, ruleSet).code());
        }
        return ruleSet.only(chosen);
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
