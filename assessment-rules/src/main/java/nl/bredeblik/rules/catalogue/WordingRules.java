package nl.bredeblik.rules.catalogue;

import static nl.bredeblik.rules.Audience.PROFESSIONALS;
import static nl.bredeblik.rules.Rule.rule;
import static nl.bredeblik.rules.Severity.HINT;
import static nl.bredeblik.rules.catalogue.FieldNorms.BOARD_REPORT;
import static nl.bredeblik.rules.catalogue.Moments.EVERY_MOMENT;
import static nl.bredeblik.rules.catalogue.StatementRules.TEXTS;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import nl.bredeblik.model.statement.Statement;
import nl.bredeblik.rules.Rule;
import nl.bredeblik.rules.Setting;

/** A look at words of doubt in what is recorded as a fact. It asks only; words cannot tell what is meant. Area {@code STM}. */
public final class WordingRules {

    /** The Dutch words of doubt, in lower case. A rule set may choose others. */
    public static final Setting<Set<String>> WORDS_OF_DOUBT = PlainWords.OF_DOUBT;

    /** What is recorded as a fact holds no word of doubt. Opt-in: it looks at free text. */
    public static final Rule<Statement> FACT_IS_STATED_PLAINLY = rule(
                    "STM-19", TEXTS, HINT, PROFESSIONALS, EVERY_MOMENT, BOARD_REPORT)
            .each(PlainWords.FACTS)
            .check(PlainWords::holdsNoWordOfDoubt);

    /** Rules that a rule set may add. */
    public static final Seq<Rule<?>> OPT_IN = Array.of(FACT_IS_STATED_PLAINLY);

    private WordingRules() {}
}
