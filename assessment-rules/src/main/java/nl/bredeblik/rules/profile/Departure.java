package nl.bredeblik.rules.profile;

import nl.bredeblik.model.entry.RuleCode;
import nl.bredeblik.rules.Rule;
import nl.bredeblik.rules.RuleSet;
import nl.bredeblik.rules.Setting;
import nl.bredeblik.rules.Severity;

/** What about one rule a profile does otherwise. With its reason it is a {@link Difference}. */
public sealed interface Departure {

    /** {@return the code of the rule} */
    RuleCode rule();

    /**
     * A rule set that departs so.
     *
     * @param rules the rule set
     * @param reason why, which shows in every assessment where a rule is left out or weighs otherwise
     * @return the other rule set
     * @throws IllegalArgumentException if the rule is not in the set, or another rule with its code is
     */
    RuleSet in(RuleSet rules, String reason);

    /**
     * Whether no set can depart in both ways, or it matters which comes first.
     *
     * @param other another departure
     * @return whether the two contradict each other
     */
    default boolean contradicts(Departure other) {
        return rule().equals(other.rule())
                && !equals(other)
                && (getClass() == other.getClass()
                        ? settingOf(this).equals(settingOf(other))
                        : this instanceof LeftOut || other instanceof LeftOut);
    }

    /**
     * Makes it a difference.
     *
     * @param dutch the sentence why, in Dutch
     * @param english the same in English
     * @param source on what the sentence rests
     * @return the difference
     * @throws IllegalArgumentException if a sentence is blank
     */
    default Difference because(String dutch, String english, Source source) {
        return new Difference(this, dutch, english, source);
    }

    /**
     * A rule that the set did not have.
     *
     * @param added the rule
     */
    record TakenIn(Rule<?> added) implements Departure {

        @Override
        public RuleCode rule() {
            return added.code();
        }

        @Override
        public RuleSet in(RuleSet rules, String reason) {
            return rules.rules().contains(added) ? rules : rules.plus(added);
        }
    }

    /**
     * A rule that is not asked.
     *
     * @param rule its code
     */
    record LeftOut(RuleCode rule) implements Departure {

        @Override
        public RuleSet in(RuleSet rules, String reason) {
            return rules.minus(rule, reason);
        }
    }

    /**
     * A rule that weighs otherwise.
     *
     * @param rule its code
     * @param severity the severity of all its findings
     */
    record Weighed(RuleCode rule, Severity severity) implements Departure {

        @Override
        public RuleSet in(RuleSet rules, String reason) {
            return rules.withSeverity(rule, severity, reason);
        }
    }

    /**
     * Another figure for a setting.
     *
     * @param rule the code of the rule that asks for the figure
     * @param setting the setting
     * @param figure the figure
     * @param <V> the type of the figure
     */
    record Figure<V>(RuleCode rule, Setting<V> setting, V figure) implements Departure {

        @Override
        public RuleSet in(RuleSet rules, String reason) {
            return rules.withSetting(setting, figure);
        }
    }

    private static String settingOf(Departure departure) {
        return departure instanceof Figure<?> figure ? figure.setting().name() : "";
    }

    /**
     * Takes a rule in.
     *
     * @param rule the rule
     * @return the departure
     */
    static Departure takesIn(Rule<?> rule) {
        return new TakenIn(rule);
    }

    /**
     * Leaves a rule out.
     *
     * @param rule the rule
     * @return the departure
     */
    static Departure leavesOut(Rule<?> rule) {
        return new LeftOut(rule.code());
    }

    /**
     * Weighs a rule otherwise.
     *
     * @param rule the rule
     * @param severity the severity of all its findings
     * @return the departure
     */
    static Departure weighs(Rule<?> rule, Severity severity) {
        return new Weighed(rule.code(), severity);
    }

    /**
     * Chooses a figure.
     *
     * @param rule the rule that asks for the figure
     * @param setting the setting
     * @param figure the figure
     * @param <V> the type of the figure
     * @return the departure
     */
    static <V> Departure sets(Rule<?> rule, Setting<V> setting, V figure) {
        return new Figure<>(rule.code(), setting, figure);
    }
}
