package nl.bredeblik.rules;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** What a check found about one subject. It is about the record and the work, never about a person. */
public final class Verdict {

    /** The record shows what is asked. */
    public static final Verdict SATISFIED = of(Outcome.SATISFIED);

    /** The record does not show what is asked. */
    public static final Verdict VIOLATED = of(Outcome.VIOLATED);

    /** The rule asks nothing of this subject. */
    public static final Verdict EXEMPT = of(Outcome.NOT_APPLICABLE);

    /** The record holds too little to tell. */
    public static final Verdict NOT_ASSESSABLE = of(Outcome.NOT_ASSESSABLE);

    private final Outcome outcome;
    private final Option<Severity> severity;
    private final Option<String> field;
    private final Seq<Argument> arguments;

    private Verdict(Outcome outcome, Option<Severity> severity, Option<String> field, Seq<Argument> arguments) {
        this.outcome = outcome;
        this.severity = severity;
        this.field = field;
        this.arguments = arguments;
    }

    private static Verdict of(Outcome outcome) {
        return new Verdict(outcome, Option.none(), Option.none(), Array.empty());
    }

    /**
     * Satisfied when a condition holds, violated otherwise.
     *
     * @param holds the condition
     * @return the verdict
     */
    public static Verdict satisfiedIf(boolean holds) {
        return holds ? SATISFIED : VIOLATED;
    }

    /**
     * The same, at a field of the record.
     *
     * @param name the name of the field, which may be absent in the file
     * @return the verdict
     */
    public Verdict at(String name) {
        return new Verdict(outcome, severity, Option.some(name), arguments);
    }

    /**
     * The same, with another severity than the rule's own.
     *
     * @param other the severity
     * @return the verdict
     */
    public Verdict as(Severity other) {
        return new Verdict(outcome, Option.some(other), field, arguments);
    }

    /** The same, with the severity of the rule. */
    Verdict withoutSeverity() {
        return new Verdict(outcome, Option.none(), field, arguments);
    }

    /**
     * The same, with a value for the message.
     *
     * @param argument the value
     * @return the verdict
     */
    public Verdict with(Argument argument) {
        return new Verdict(outcome, severity, field, arguments.append(argument));
    }

    /** {@return the outcome} */
    public Outcome outcome() {
        return outcome;
    }

    /** {@return the severity, when it is not the rule's own} */
    public Option<Severity> severity() {
        return severity;
    }

    /** {@return the name of the field it is about} */
    public Option<String> field() {
        return field;
    }

    /** {@return the values for the message, in order} */
    public Seq<Argument> arguments() {
        return arguments;
    }
}
