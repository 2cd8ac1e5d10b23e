package nl.bredeblik.rules.render;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.function.Function;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.rules.Assessment;
import nl.bredeblik.rules.AssessmentComparison;
import nl.bredeblik.rules.Finding;
import nl.bredeblik.rules.Language;
import nl.bredeblik.rules.TextPart;

/** Writes two assessments of one file beside each other: what is new, what is not found any more, what changed. */
public final class TextComparison {

    private final Messages messages;
    private final Function<Id<?>, String> labels;

    private TextComparison(Messages messages, Function<Id<?>, String> labels) {
        this.messages = messages;
        this.labels = labels;
    }

    /**
     * A comparison that shows ids as they are.
     *
     * @param language the language
     * @return the comparison
     */
    public static TextComparison in(Language language) {
        return new TextComparison(Messages.in(language), Id::text);
    }

    /**
     * The same with words for ids.
     *
     * @param own what is shown for an id
     * @return the comparison
     */
    public TextComparison withLabels(Function<Id<?>, String> own) {
        return new TextComparison(messages, own);
    }

    /**
     * Writes a comparison.
     *
     * @param comparison the comparison
     * @return the text, with a line end
     */
    public String text(AssessmentComparison comparison) {
        Lines lines = new Lines();
        RuleWording rules = RuleWording.of(messages.language(), labels);
        FindingBlock block = new FindingBlock(lines, messages, rules);
        Records earlier = records(comparison.earlier());
        Records later = records(comparison.later());
        Heading.of(comparison.earlier(), comparison.later(), messages).writeTo(lines);
        heading("added", comparison.added(), lines);
        TakenUp taken = TakenUp.in(comparison.later());
        comparison.added().forEach(finding -> block.write(finding, later, taken));
        heading("resolved", comparison.resolved(), lines);
        comparison.resolved().forEach(finding -> brief(finding, earlier, rules, lines));
        heading("changed", comparison.changed(), lines);
        for (AssessmentComparison.Change change : comparison.changed()) {
            brief(change.after(), later, rules, lines);
            block.line("earlier", standing(change.before(), rules));
            block.line("later", standing(change.after(), rules));
        }
        heading("unchanged", comparison.unchanged(), lines);
        comparison.unchanged().forEach(finding -> lines.paragraph(0, name(finding, later)));
        heading("unknown", comparison.unknown(), lines);
        comparison.unknown().forEach(finding -> lines.paragraph(0, name(finding, later)));
        if (Array.of(comparison.added(), comparison.resolved(), comparison.changed())
                .forAll(Seq::isEmpty)) {
            lines.blank().paragraph(0, messages.text("nothingChanged"));
        }
        Array.of(comparison.later(), comparison.earlier())
                .map(Assessment::ruleSet)
                .distinct()
                .forEach(ruleSet -> RuleSetBlock.write(ruleSet, lines, messages));
        return lines.blank().paragraph(0, messages.text("aboutTheRecord")).toString();
    }

    private void heading(String key, Seq<?> those, Lines lines) {
        if (!those.isEmpty()) {
            lines.heading(messages.text("comparison." + key)).paragraph(0, messages.text("comparison." + key + ".why"));
        }
    }

    private void brief(Finding finding, Records records, RuleWording rules, Lines lines) {
        lines.blank().paragraph(0, name(finding, records));
        rules.text(finding.rule(), TextPart.ASKED, finding.arguments())
                .forEach(text -> lines.paragraph(FindingBlock.INDENT, text));
    }

    private String standing(Finding finding, RuleWording rules) {
        return messages.text("severity", finding.severity()) + ". " + rules.outcome(finding.outcome(), finding.state());
    }

    private static String name(Finding finding, Records records) {
        return finding.code().text() + "  " + records.names(Option.some(finding.record()), finding.subjects());
    }

    private Records records(Assessment assessment) {
        return new Records(assessment.file(), messages, labels);
    }
}
