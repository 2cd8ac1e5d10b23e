package nl.bredeblik.rules;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import nl.bredeblik.model.entry.RuleCode;

/**
 * A rule: one thing that is asked of the record, of each of its subjects, on the ground of named norms.
 *
 * <p>For example: <pre>{@code
 * static final Rule<Member> MINOR_HAS_AUTHORITY =
 *         rule("FAM-02", TEXTS, BLOCKING, FAMILY_TOO, EVERY_MOMENT, BW1_245)
 *                 .each(BORN_MINORS)
 *                 .check(AuthorityChecks::isRecorded);
 * }</pre>
 *
 * @param <S> the type of subject
 */
public final class Rule<S> {

    private final RuleHeading heading;
    private final Subjects<S> subjects;
    private final Check<S> check;
    private final Option<Severity> chosen;

    Rule(RuleHeading heading, Subjects<S> subjects, Check<S> check) {
        this(heading, subjects, check, Option.none());
    }

    private Rule(RuleHeading heading, Subjects<S> subjects, Check<S> check, Option<Severity> chosen) {
        this.heading = heading;
        this.subjects = subjects;
        this.check = check;
        this.chosen = chosen;
    }

    /**
     * Begins a rule; {@link RuleHeading#each} goes on.
     *
     * @param code the code, such as {@code PLAN-07}; never used again for another rule
     * @param texts where its texts are
     * @param severity what a finding means for the step at hand
     * @param audience for whom findings are meant
     * @param moments the steps at which it is asked
     * @param norm the norm it rests on
     * @param more more norms it rests on
     * @return the heading of the rule
     * @throws IllegalArgumentException if the code has another form
     */
    public static RuleHeading rule(
            String code,
            RuleTexts texts,
            Severity severity,
            Audience audience,
            Set<Moment> moments,
            Norm norm,
            Norm... more) {
        Seq<Norm> norms = Array.of(norm).appendAll(Array.of(more));
        return new RuleHeading(RuleCode.of(code), texts, severity, audience, moments, norms, false);
    }

    /** {@return the code} */
    public RuleCode code() {
        return heading.code();
    }

    /** {@return the area, the first part of the code} */
    public String area() {
        String text = heading.code().text();
        return text.substring(0, text.indexOf('-'));
    }

    /** {@return what a finding means for the step at hand, unless the finding says otherwise} */
    public Severity severity() {
        return chosen.getOrElse(heading.severity());
    }

    /** {@return for whom findings are meant} */
    public Audience audience() {
        return heading.audience();
    }

    /** {@return the steps at which it is asked} */
    public Set<Moment> moments() {
        return heading.moments();
    }

    /** {@return the norms it rests on, the one it follows most closely first} */
    public Seq<Norm> norms() {
        return heading.norms();
    }

    /** {@return what it looks at} */
    public Subjects<S> subjects() {
        return subjects;
    }

    /**
     * A text of this rule.
     *
     * @param language the language; where plain Dutch is asked and there is none, the text for professionals is given
     * @param part which of the three texts
     * @return the text, or none
     */
    public Option<String> text(Language language, TextPart part) {
        Option<String> text = heading.texts().find(heading.code(), language, part);
        return language == Language.PLAIN_DUTCH && heading.audience() == Audience.PROFESSIONALS
                ? text.orElse(() -> heading.texts().find(heading.code(), Language.DUTCH, part))
                : text;
    }

    /**
     * The same rule with another severity, for all its findings.
     *
     * @param other the severity
     * @return the rule
     */
    Rule<S> withSeverity(Severity other) {
        return new Rule<>(heading, subjects, check, Option.some(other));
    }

    /** The severity that the rule set chose for all findings, when it did. */
    Option<Severity> chosenSeverity() {
        return chosen;
    }

    /** The severity that the rule was declared with. */
    Severity ownSeverity() {
        return heading.severity();
    }

    /** Whether it is the same rule, but for the severity that a rule set chose. */
    @SuppressWarnings("ReferenceEquality") // A check is a function: only the very instance is known to be the same.
    boolean isSameAs(Rule<?> other) {
        return heading == other.heading && check == other.check;
    }

    /** Whether a norm it rests on is a law or decree, from which nobody departs with reasons alone. */
    boolean restsOnLaw() {
        return heading.norms().exists(norm -> !norm.level().allowsDeparture());
    }

    boolean runsOn() {
        return heading.runsOn();
    }

    Verdict verdictOn(S subject, Look look) {
        return check.check(subject, look);
    }

    @Override
    public String toString() {
        return heading.code().text();
    }
}
