package nl.bredeblik.rules.render;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.function.Function;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.rules.Argument;
import nl.bredeblik.rules.Finding;
import nl.bredeblik.rules.Language;
import nl.bredeblik.rules.ObligationState;
import nl.bredeblik.rules.Outcome;
import nl.bredeblik.rules.Rule;
import nl.bredeblik.rules.Severity;
import nl.bredeblik.rules.TextPart;

/**
 * The texts of rules and findings in one language, with the values of a finding filled in: an argument {@code most} stands
 * in a text as <code>{most}</code>.
 *
 * <p>A value is an id (shown as its label), a figure of the norm or the date of a term, so no text can show more of a file.
 */
public final class RuleWording {

    private final Messages messages;
    private final Wording wording;
    private final Function<Id<?>, String> labels;

    private RuleWording(Messages messages, Function<Id<?>, String> labels) {
        this.messages = messages;
        this.wording = new Wording(messages);
        this.labels = labels;
    }

    /**
     * The texts in a language.
     *
     * @param language the language
     * @param labels what is shown for an id
     * @return the texts
     */
    public static RuleWording of(Language language, Function<Id<?>, String> labels) {
        return new RuleWording(Messages.in(language), labels);
    }

    /**
     * One of the three texts of a rule.
     *
     * @param rule the rule
     * @param part which of the three
     * @param arguments the values to fill in; dots stand for a value that is not among them
     * @return the text; where the rule has none in this language its Dutch text; none where it has neither
     */
    public Option<String> text(Rule<?> rule, TextPart part, Seq<Argument> arguments) {
        return rule.text(messages.language(), part)
                .orElse(() -> rule.text(Language.DUTCH, part))
                .map(text -> filled(text, arguments));
    }

    /**
     * The sentence for an outcome, the same for all rules.
     *
     * @param outcome the outcome
     * @param duty how the duty stands, when it is one with a term; told instead, unless a deviation explains the outcome
     * @return one or two sentences
     */
    public String outcome(Outcome outcome, Option<ObligationState> duty) {
        boolean deviates = outcome == Outcome.EXPLAINED && !duty.contains(ObligationState.ACKNOWLEDGED);
        return duty.isEmpty() || deviates ? messages.text("outcome", outcome) : messages.text("duty", duty.get());
    }

    /**
     * What a severity is called, as in <i>Eerst nodig</i>.
     *
     * @param severity the severity
     * @return one or two words
     */
    public String severity(Severity severity) {
        return messages.text("severity", severity);
    }

    /**
     * What a finding says: what is asked, and that the record does not show it.
     *
     * @param finding the finding
     * @return a few sentences
     */
    public String message(Finding finding) {
        String outcome = outcome(finding.outcome(), finding.state());
        return text(finding.rule(), TextPart.ASKED, finding.arguments())
                .map(asked -> asked + " " + outcome)
                .getOrElse(outcome);
    }

    /**
     * The value of an argument, as it is shown.
     *
     * @param argument the argument
     * @return the label of an id, a figure, or a day in words
     */
    public String value(Argument argument) {
        if (argument instanceof Argument.OfId of) {
            return labels.apply(of.id());
        }
        if (argument instanceof Argument.OfDate of) {
            return wording.day(of.date());
        }
        return Integer.toString(((Argument.OfFigure) argument).figure());
    }

    private String filled(String text, Seq<Argument> arguments) {
        String filled = text;
        for (Argument argument : arguments) {
            filled = filled.replace("{" + argument.name() + "}", value(argument));
        }
        return withoutOpenPlaces(filled);
    }

    /** A value belongs to one subject; where a rule is told without one, dots stand for it. */
    private static String withoutOpenPlaces(String text) {
        String closed = text;
        for (int open = closed.indexOf('{'); open >= 0; open = closed.indexOf('{', open)) {
            int end = closed.indexOf('}', open);
            closed = closed.substring(0, open) + "…" + (end < 0 ? "" : closed.substring(end + 1));
        }
        return closed;
    }
}
