package nl.bredeblik.rules;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.function.Supplier;
import nl.bredeblik.model.time.TermStep;

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
    private final Option<Due> due;

    private Verdict(
            Outcome outcome,
            Option<Severity> severity,
            Option<String> field,
            Seq<Argument> arguments,
            Option<Due> due) {
        this.outcome = outcome;
        this.severity = severity;
        this.field = field;
        this.arguments = arguments;
        this.due = due;
    }

    private static Verdict of(Outcome outcome) {
        return new Verdict(outcome, Option.none(), Option.none(), Array.empty(), Option.none());
    }

    /**
     * How a duty with a term stands.
     *
     * @param state how it stands
     * @param term the dates of the term
     * @param over whether the ground of the duty has ended, so that lateness is no finding any more
     * @param counting shows the counting of the term
     */
    static Verdict ofTerm(ObligationState state, TermDates term, boolean over, Supplier<Seq<TermStep>> counting) {
        Outcome outcome = switch (state) {
            case OPEN -> Outcome.PENDING;
            case MET -> Outcome.SATISFIED;
            case LAPSED -> Outcome.NOT_APPLICABLE;
            case MET_LATE, MISSED, WITHOUT_FORCE -> over ? Outcome.NOT_APPLICABLE : Outcome.VIOLATED;
            case OVERDUE, ACKNOWLEDGED -> Outcome.VIOLATED;
        };
        Due due = new Due(state, term, counting);
        return new Verdict(outcome, Option.none(), Option.none(), Array.empty(), Option.some(due));
    }

    /** How a duty stands, the dates of its term, and how they were counted. */
    record Due(ObligationState state, TermDates term, Supplier<Seq<TermStep>> counting) {}

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
        return new Verdict(outcome, severity, Option.some(name), arguments, due);
    }

    /**
     * The same, with another severity than the rule's own.
     *
     * @param other the severity
     * @return the verdict
     */
    public Verdict as(Severity other) {
        return new Verdict(outcome, Option.some(other), field, arguments, due);
    }

    /**
     * The same, with a value for the message.
     *
     * @param argument the value
     * @return the verdict
     */
    public Verdict with(Argument argument) {
        return new Verdict(outcome, severity, field, arguments.append(argument), due);
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

    /** {@return how a duty stands and the dates of its term, when it is one} */
    Option<Due> due() {
        return due;
    }
}
