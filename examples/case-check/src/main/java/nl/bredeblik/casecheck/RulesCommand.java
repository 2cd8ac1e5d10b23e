package nl.bredeblik.casecheck;

import io.vavr.collection.Array;
import java.io.IOException;
import nl.bredeblik.rules.Language;
import nl.bredeblik.rules.Rule;
import nl.bredeblik.rules.RuleSet;
import nl.bredeblik.rules.TextPart;
import nl.bredeblik.rules.json.JsonCatalogue;
import nl.bredeblik.rules.profile.Profiles;
import nl.bredeblik.rules.render.RuleWording;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Shows the rules of a rule set. */
final class RulesCommand implements Command {

    @Override
    public void describe(CommandSpec spec) {
        spec.usageMessage().description("Shows the rules.");
        Options.addProfile(spec);
        Options.addLanguage(spec);
        Options.addFormat(spec, Options.TEXT, Options.JSON);
    }

    @Override
    public int run(ParseResult given, Output output) throws IOException, Unusable {
        RuleSet ruleSet = Question.profile(
                given.matchedOptionValue("--profile", Profiles.national().name()));
        if (Question.wantsJson(given)) {
            JsonCatalogue.write(ruleSet, output);
            return Exit.FINE;
        }
        Language language = Question.language(given);
        RuleWording wording = RuleWording.of(language, id -> id.text());
        output.write(ruleSet + "\n\n");
        for (Rule<?> rule : ruleSet.rules()) {
            String asked = wording.text(rule, TextPart.ASKED, Array.empty()).getOrElse("");
            output.write(rule.code().text() + "  " + wording.severity(rule.severity()) + "\n    " + asked + "\n");
        }
        return Exit.FINE;
    }
}
