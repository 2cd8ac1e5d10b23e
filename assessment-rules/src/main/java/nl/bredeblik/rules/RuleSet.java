package nl.bredeblik.rules;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import nl.bredeblik.model.casefile.CaseFile;
import nl.bredeblik.model.entry.RuleCode;

/**
 * A list of rules, pinned by name and version: the same name and version always hold the same rules. Immutable and safe
 * for use by several threads.
 */
public final class RuleSet {

    private static final String CHANGED = "+changed";
    private static final String SELECTION = "+selection";

    private final String name;
    private final String version;
    private final Seq<Rule<?>> rules;
    private final Seq<LeftOutRule> leftOut;
    private final Seq<ChangedSeverity> severities;
    private final Settings settings;

    private RuleSet(
            String name,
            String version,
            Seq<Rule<?>> rules,
            Seq<LeftOutRule> leftOut,
            Seq<ChangedSeverity> severities,
            Settings settings) {
        this.name = name;
        this.version = version;
        this.rules = rules;
        this.leftOut = leftOut;
        this.severities = severities;
        this.settings = settings;
    }

    /**
     * A rule set.
     *
     * @param name its name
     * @param version its version
     * @param rules its rules, in any order
     * @return the set
     * @throws IllegalArgumentException if two rules have the same code
     */
    public static RuleSet of(String name, String version, Seq<? extends Rule<?>> rules) {
        Seq<Rule<?>> sorted = Array.ofAll(rules.sortBy(rule -> rule.code().text()));
        if (sorted.distinctBy(Rule::code).size() < sorted.size()) {
            throw new IllegalArgumentException("two rules of a set have the same code");
        }
        return new RuleSet(name, version, sorted, Array.empty(), Array.empty(), Settings.STANDARD);
    }

    /** {@return the name} */
    public String name() {
        return name;
    }

    /** {@return the version; a set that was changed and not named anew ends in {@code +changed}} */
    public String version() {
        return version;
    }

    /** {@return the rules, in the order of their codes} */
    public Seq<Rule<?>> rules() {
        return rules;
    }

    /** {@return the figures that this set chose itself} */
    public Settings settings() {
        return settings;
    }

    /** {@return the rules that were taken out, with the reasons} */
    public Seq<LeftOutRule> leftOut() {
        return leftOut;
    }

    /** {@return the rules whose severity this set chose, with the reasons} */
    public Seq<ChangedSeverity> severities() {
        return severities;
    }

    /**
     * The rule with a code.
     *
     * @param code the code
     * @return the rule, or none
     */
    public Option<Rule<?>> rule(RuleCode code) {
        return rules.find(rule -> rule.code().equals(code));
    }

    /**
     * This set with one more rule.
     *
     * @param rule the rule
     * @return the larger set
     * @throws IllegalArgumentException if there is a rule with that code already
     */
    public RuleSet plus(Rule<?> rule) {
        Seq<Rule<?>> more = of(name, version, rules.append(rule)).rules;
        Seq<LeftOutRule> stillOut = leftOut.reject(left -> left.rule().equals(rule.code()));
        return new RuleSet(name, changed(), more, stillOut, severities, settings);
    }

    /**
     * This set without one rule. The reason shows in every assessment.
     *
     * @param code the code of the rule
     * @param reason why it is left out
     * @return the smaller set
     * @throws IllegalArgumentException if there is no such rule, or the reason is blank
     */
    public RuleSet minus(RuleCode code, String reason) {
        if (rule(code).isEmpty() || reason.isBlank()) {
            throw new IllegalArgumentException("a rule of the set and a reason are expected");
        }
        Seq<Rule<?>> fewer = rules.reject(rule -> rule.code().equals(code));
        Seq<ChangedSeverity> ofThem =
                severities.reject(severity -> severity.rule().equals(code));
        return new RuleSet(name, changed(), fewer, leftOut.append(new LeftOutRule(code, reason)), ofThem, settings);
    }

    /**
     * This set with another severity for one rule: that of all its findings, also where the rule itself tells them apart. A term
     * that was met late or missed still never weighs more than its state allows. It shows in every assessment.
     *
     * @param code the code of the rule
     * @param severity the severity; for a rule that rests on a law or decree only {@code BLOCKING}, since any other may lower some of
     *     its findings and so asks for {@linkplain #withSeverity(RuleCode, Severity, String) a reason}
     * @return the set
     * @throws IllegalArgumentException if there is no such rule, or a reason is needed
     */
    public RuleSet withSeverity(RuleCode code, Severity severity) {
        if (severity != Severity.BLOCKING && rule(code).exists(Rule::restsOnLaw)) {
            throw new IllegalArgumentException("a reason is expected where a rule that rests on law is lowered");
        }
        return withSeverity(code, severity, Option.none());
    }

    /**
     * The same with the reason, which shows in every assessment.
     *
     * @param code the code of the rule
     * @param severity the severity
     * @param reason why
     * @return the set
     * @throws IllegalArgumentException if there is no such rule, or the reason is blank
     */
    public RuleSet withSeverity(RuleCode code, Severity severity, String reason) {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("a reason is expected");
        }
        return withSeverity(code, severity, Option.some(reason));
    }

    private RuleSet withSeverity(RuleCode code, Severity severity, Option<String> reason) {
        Rule<?> held = rule(code).getOrElseThrow(() -> new IllegalArgumentException("a rule of the set is expected"));
        Seq<Rule<?>> changed = rules.map(rule -> rule.code().equals(code) ? rule.withSeverity(severity) : rule);
        Seq<ChangedSeverity> all = severities
                .reject(other -> other.rule().equals(code))
                .append(new ChangedSeverity(code, held.ownSeverity(), severity, reason));
        return new RuleSet(name, changed(), changed, leftOut, all, settings);
    }

    /**
     * This set with only some of its rules, to ask no more than a question at hand. Its version says that it is a selection.
     *
     * @param codes the codes of the rules
     * @return the smaller set
     * @throws IllegalArgumentException if there is no rule with one of the codes
     */
    public RuleSet only(Seq<RuleCode> codes) {
        if (!codes.forAll(code -> rule(code).isDefined())) {
            throw new IllegalArgumentException("rules of the set are expected");
        }
        Seq<Rule<?>> chosen = rules.filter(rule -> codes.contains(rule.code()));
        return new RuleSet(name, version + SELECTION, chosen, leftOut, severities, settings);
    }

    /**
     * This set with another figure for one setting.
     *
     * @param setting the setting
     * @param figure the figure
     * @param <V> the type of the figure
     * @return the set
     */
    public <V> RuleSet withSetting(Setting<V> setting, V figure) {
        return new RuleSet(name, changed(), rules, leftOut, severities, settings.with(setting, figure));
    }

    /**
     * This set under a name and version of its own.
     *
     * @param ownName the name
     * @param ownVersion the version
     * @return the set
     */
    public RuleSet named(String ownName, String ownVersion) {
        return new RuleSet(ownName, ownVersion, rules, leftOut, severities, settings);
    }

    /**
     * In what this set and another differ: rules, severities, figures, and what was taken out.
     *
     * @param second the other set
     * @return the difference, of this set as the first
     */
    public RuleSetDifference difference(RuleSet second) {
        return RuleSetDifference.between(this, second);
    }

    /**
     * Checks a file {@linkplain Occasion#on on a day}.
     *
     * @param file the file
     * @param asOf the reference day
     * @return the assessment
     */
    public Assessment assess(CaseFile file, LocalDate asOf) {
        return assess(file, Occasion.on(asOf));
    }

    /**
     * Checks a file on an occasion.
     *
     * @param file the file
     * @param occasion the day, step and mode
     * @return the assessment
     */
    public Assessment assess(CaseFile file, Occasion occasion) {
        return Assessment.of(this, file, occasion);
    }

    private String changed() {
        return version.endsWith(CHANGED) ? version : version + CHANGED;
    }

    @Override
    public String toString() {
        return name + " " + version;
    }
}
