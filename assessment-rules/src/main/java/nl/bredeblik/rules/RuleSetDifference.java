package nl.bredeblik.rules;

import io.vavr.collection.HashMap;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import nl.bredeblik.model.entry.RuleCode;

/**
 * In what two rule sets differ. Names and versions may differ without anything here.
 *
 * @param onlyInFirst the rules that the first alone has
 * @param onlyInSecond the rules that the second alone has
 * @param otherRules the codes under which the two have different rules
 * @param severities the rules that have another severity in the one than in the other
 * @param settings the settings of which a figure was chosen in either and that differ
 * @param leftOutInFirst the rules that were taken out of the first, with the reasons, where the second does not say the same
 * @param leftOutInSecond the same, the other way round
 */
public record RuleSetDifference(
        Seq<Rule<?>> onlyInFirst,
        Seq<Rule<?>> onlyInSecond,
        Seq<RuleCode> otherRules,
        Seq<TwoSeverities> severities,
        Seq<TwoFigures> settings,
        Seq<LeftOutRule> leftOutInFirst,
        Seq<LeftOutRule> leftOutInSecond) {

    /**
     * The severity of one rule in both sets.
     *
     * @param rule the code of the rule
     * @param first its severity in the first set
     * @param second its severity in the second
     */
    public record TwoSeverities(RuleCode rule, Severity first, Severity second) {}

    /**
     * The figure of one setting in both sets.
     *
     * @param setting the setting
     * @param first its figure in the first set
     * @param second its figure in the second
     */
    public record TwoFigures(Setting<?> setting, Object first, Object second) {}

    static RuleSetDifference between(RuleSet first, RuleSet second) {
        Map<RuleCode, Rule<?>> ofFirst = byCode(first);
        Map<RuleCode, Rule<?>> ofSecond = byCode(second);
        Seq<Rule<?>> both = first.rules().filter(rule -> ofSecond.containsKey(rule.code()));
        return new RuleSetDifference(
                first.rules().reject(rule -> ofSecond.containsKey(rule.code())),
                second.rules().reject(rule -> ofFirst.containsKey(rule.code())),
                both.reject(rule -> rule.isSameAs(ofSecond.get(rule.code()).get()))
                        .map(Rule::code),
                severities(both, ofSecond),
                settings(first.settings(), second.settings()),
                first.leftOut().reject(second.leftOut()::contains),
                second.leftOut().reject(first.leftOut()::contains));
    }

    /** {@return whether the two sets check the same, in the same way, and say the same of what was taken out} */
    public boolean isEmpty() {
        return onlyInFirst.isEmpty()
                && onlyInSecond.isEmpty()
                && otherRules.isEmpty()
                && severities.isEmpty()
                && settings.isEmpty()
                && leftOutInFirst.isEmpty()
                && leftOutInSecond.isEmpty();
    }

    /** The severity that a set chose counts for all findings, so it differs from the same one that a rule has of its own. */
    private static Seq<TwoSeverities> severities(Seq<Rule<?>> both, Map<RuleCode, Rule<?>> ofSecond) {
        return both.flatMap(rule -> ofSecond.get(rule.code())
                .filter(other -> rule.isSameAs(other)
                        && (rule.severity() != other.severity()
                                || rule.chosenSeverity().isDefined()
                                        != other.chosenSeverity().isDefined()))
                .map(other -> new TwoSeverities(rule.code(), rule.severity(), other.severity())));
    }

    private static Seq<TwoFigures> settings(Settings first, Settings second) {
        return LinkedHashSet.<Setting<?>>ofAll(first.chosen().keySet())
                .addAll(second.chosen().keySet())
                .toArray()
                .map(setting -> new TwoFigures(setting, first.figureOf(setting), second.figureOf(setting)))
                .reject(figures -> figures.first().equals(figures.second()));
    }

    private static Map<RuleCode, Rule<?>> byCode(RuleSet set) {
        return HashMap.ofEntries(set.rules().map(rule -> Map.entry(rule.code(), rule)));
    }
}
