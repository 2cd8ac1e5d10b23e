package nl.bredeblik.casecheck;

import io.vavr.control.Option;
import java.time.LocalDate;
import nl.bredeblik.rules.Language;
import nl.bredeblik.rules.Mode;
import nl.bredeblik.rules.Moment;
import nl.bredeblik.rules.Occasion;
import nl.bredeblik.rules.RuleSet;
import nl.bredeblik.rules.profile.Profiles;
import picocli.CommandLine.ParseResult;

/**
 * What is asked of each file, as the options say.
 *
 * @param ruleSet the rule set
 * @param occasion the day, step and mode
 * @param language the language of the answer
 */
record Question(RuleSet ruleSet, Occasion occasion, Language language) {

    /** Reads the options; without a day it takes today and says so. */
    static Question of(ParseResult given, Surroundings surroundings) throws Unusable {
        LocalDate asOf = given.matchedOptionValue("--as-of", null);
        if (asOf == null) {
            asOf = surroundings.today();
            surroundings.err().println("No --as-of given: checked as of today in Europe/Amsterdam, " + asOf + ".");
        }
        Moment moment = given.matchedOptionValue("--moment", null);
        Mode mode = given.matchedOptionValue("--mode", Mode.AS_IT_WAS);
        return new Question(
                profile(given.matchedOptionValue(
                        "--profile", Profiles.national().name())),
                new Occasion(asOf, Option.of(moment), mode),
                language(given));
    }

    static RuleSet profile(String name) throws Unusable {
        return Profiles.named(name)
                .getOrElseThrow(() -> new Unusable("There is no such rule set; expected one of " + Options.profiles()));
    }

    static Language language(ParseResult given) {
        return given.matchedOptionValue("--lang", Language.DUTCH);
    }

    static boolean wantsJson(ParseResult given) {
        return Options.JSON.equals(given.matchedOptionValue("--format", Options.TEXT));
    }

    Question with(RuleSet other) {
        return new Question(other, occasion, language);
    }
}
