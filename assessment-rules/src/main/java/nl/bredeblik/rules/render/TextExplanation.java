package nl.bredeblik.rules.render;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.util.function.Function;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.rules.Argument;
import nl.bredeblik.rules.Assessment;
import nl.bredeblik.rules.AuditLine;
import nl.bredeblik.rules.Language;
import nl.bredeblik.rules.Norm;
import nl.bredeblik.rules.Rule;
import nl.bredeblik.rules.TextPart;

/**
 * Explains one rule on one file as plain text: what is asked and why, the norms, and what became of it for each subject,
 * with the values that were used.
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
     * Explains a rule.
     *
     * @param assessment what was found in the file
     * @param rule a rule of its rule set
     * @return the text, with a line end
     */
    public String text(Assessment assessment, Rule<?> rule) {
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
        if (assessment.isBeforeOpening()) {
            lines.blank().paragraph(0, messages.text("beforeOpening"));
        } else {
            outcomes(assessment, rule, block, lines, rules);
        }
        lines.blank().paragraph(0, messages.text("aboutTheRecord"));
        return lines.toString();
    }

    private void outcomes(Assessment assessment, Rule<?> rule, FindingBlock block, Lines lines, RuleWording rules) {
        Records records = new Records(assessment.file(), messages, labels);
        Seq<AuditLine> audit = assessment.audit().filter(line -> line.rule().equals(rule.code()));
        for (AuditLine line : audit) {
            String names = records.names(line.record(), line.subjects());
            lines.blank().paragraph(0, names.isEmpty() ? rule.code().text() : names);
            block.line("outcome", rules.outcome(line.outcome(), line.state()));
            line.notApplicable().forEach(why -> block.line("why", messages.text("notApplicable", why)));
            line.term().forEach(block::term);
            for (Argument argument : line.arguments()) {
                block.line("used", argument.name() + " = " + rules.value(argument));
            }
            line.record()
                    .flatMap(record -> records.place(record, line.field()))
                    .forEach(place -> block.line("place", place));
        }
        assessment
                .failures()
                .filter(failure -> failure.rule().equals(rule.code()))
                .forEach(failure -> {
                    lines.blank()
                            .paragraph(0, failure.subjects().map(records::name).mkString(", "));
                    block.line("outcome", messages.text("meaning.failed"));
                });
    }
}
