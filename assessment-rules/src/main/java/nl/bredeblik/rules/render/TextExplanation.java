package nl.bredeblik.rules.render;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.util.function.Function;
import java.util.function.Predicate;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.rules.Argument;
import nl.bredeblik.rules.Assessment;
import nl.bredeblik.rules.AuditLine;
import nl.bredeblik.rules.Explanation;
import nl.bredeblik.rules.Language;
import nl.bredeblik.rules.Norm;
import nl.bredeblik.rules.Rule;
import nl.bredeblik.rules.RuleFailure;
import nl.bredeblik.rules.TextPart;

/**
 * Explains one rule on one file as plain text: what is asked and why, the norms, and what became of it for each subject,
 * with the values that were used and, of a term, the counting day by day.
 */
public final class TextExplanation {

    private final Messages messages;
    private final Function<Id<?>, String> labels;

    private TextExplanation(Messages messages, Function<Id<?>, String> labels) {
        this.messages = messages;
        this.labels = labels;
    }

    /**
     * An explanation that shows ids as they are.
     *
     * @param language the language
     * @return the explanation
     */
    public static TextExplanation in(Language language) {
        return new TextExplanation(Messages.in(language), Id::text);
    }

    /**
     * The same explanation with words for ids.
     *
     * @param own what is shown for an id
     * @return the explanation
     */
    public TextExplanation withLabels(Function<Id<?>, String> own) {
        return new TextExplanation(messages, own);
    }

    /**
     * Explains a rule for each of its subjects.
     *
     * @param assessment what was found in the file
     * @param rule a rule of its rule set
     * @return the text, with a line end
     */
    public String text(Assessment assessment, Rule<?> rule) {
        return text(assessment, rule, assessment.explain(rule.code()), failure -> true);
    }

    /**
     * Explains a rule for one of its subjects.
     *
     * @param assessment what was found in the file
     * @param rule a rule of its rule set
     * @param subject the id of the subject, or of one of the records it is made of
     * @return the text, with a line end; it says so when the rule does not look at that subject
     */
    public String text(Assessment assessment, Rule<?> rule, Id<?> subject) {
        Seq<Explanation> explanations = assessment.explain(rule.code(), subject);
        return text(
                assessment, rule, explanations, failure -> failure.subjects().contains(subject));
    }

    private String text(
            Assessment assessment, Rule<?> rule, Seq<Explanation> explanations, Predicate<RuleFailure> concerns) {
        Lines lines = new Lines();
        RuleWording rules = RuleWording.of(messages.language(), labels);
        FindingBlock block = new FindingBlock(lines, messages, rules);
        Heading.of(assessment, messages).writeTo(lines);
        lines.heading(rule.code().text() + "  " + messages.text("severity", rule.severity()));
        block.text("asked", rule, TextPart.ASKED, Array.empty());
        block.text("why", rule, TextPart.WHY, Array.empty());
        block.text("resolves", rule, TextPart.RESOLVES, Array.empty());
        block.norms(rule);
        for (Norm norm : rule.norms()) {
            if (!norm.address().isEmpty()) {
                block.line("address", norm.address());
            }
        }
        Records records = new Records(assessment.file(), messages, labels);
        Seq<RuleFailure> failures = assessment
                .failures()
                .filter(failure -> failure.rule().equals(rule.code()))
                .filter(concerns);
        if (assessment.isBeforeOpening()) {
            lines.blank().paragraph(0, messages.text("beforeOpening"));
        } else if (explanations.isEmpty() && failures.isEmpty()) {
            lines.blank().paragraph(0, messages.text("notASubject"));
        }
        explanations.forEach(explanation -> outcome(explanation, block, lines, rules, records));
        for (RuleFailure failure : failures) {
            lines.blank().paragraph(0, failure.subjects().map(records::name).mkString(", "));
            block.line("outcome", messages.text("meaning.failed"));
        }
        lines.blank().paragraph(0, messages.text("aboutTheRecord"));
        return lines.toString();
    }

    private void outcome(Explanation explanation, FindingBlock block, Lines lines, RuleWording rules, Records records) {
        AuditLine line = explanation.line();
        String names = records.names(line.record(), line.subjects());
        lines.blank().paragraph(0, names.isEmpty() ? line.rule().text() : names);
        block.line("outcome", rules.outcome(line.outcome(), line.state()));
        block.explainedBy(explanation.explainedBy(), records);
        line.notApplicable().forEach(why -> block.line("why", messages.text("notApplicable", why)));
        line.term().forEach(block::term);
        new Counting(messages).lines(explanation.counting()).forEach(words -> block.line("counting", words));
        for (Argument argument : line.arguments()) {
            block.line("used", argument.name() + " = " + rules.value(argument));
        }
        Wording wording = new Wording(messages);
        explanation
                .settings()
                .forEach((setting, figure) -> block.line("used", setting.name() + " = " + wording.figure(figure)));
        line.record()
                .flatMap(record -> records.place(record, line.field()))
                .forEach(place -> block.line("place", place));
    }
}
