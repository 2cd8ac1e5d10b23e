package nl.bredeblik.rules.render;

import java.time.LocalDate;
import java.util.function.Function;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.rules.AgendaLine;
import nl.bredeblik.rules.Assessment;
import nl.bredeblik.rules.Language;
import nl.bredeblik.rules.Occasion;
import nl.bredeblik.rules.RuleSet;

/**
 * Writes what comes in many files as plain text, piece by piece, so that the files themselves need not be kept. The order is
 * the caller's: by {@linkplain AgendaLine#due() day}, never by anything that was found.
 */
public final class TextAgenda {

    private final Messages messages;
    private final Function<Id<?>, String> labels;

    private TextAgenda(Messages messages, Function<Id<?>, String> labels) {
        this.messages = messages;
        this.labels = labels;
    }

    /**
     * An agenda that shows ids as they are.
     *
     * @param language the language
     * @return the agenda
     */
    public static TextAgenda in(Language language) {
        return new TextAgenda(Messages.in(language), Id::text);
    }

    /**
     * The same with words for ids.
     *
     * @param own what is shown for an id
     * @return the agenda
     */
    public TextAgenda withLabels(Function<Id<?>, String> own) {
        return new TextAgenda(messages, own);
    }

    /**
     * What stands above all lines.
     *
     * @param ruleSet the rules
     * @param occasion the day and mode
     * @param untilInclusive the last day that was looked at
     * @param empty whether no line follows
     * @return the text, with a line end
     */
    public String heading(RuleSet ruleSet, Occasion occasion, LocalDate untilInclusive, boolean empty) {
        Lines lines = new Lines();
        Heading.of(occasion, ruleSet, messages).writeTo(lines);
        lines.blank();
        block(lines).intro(empty, untilInclusive);
        return lines.toString();
    }

    /**
     * One line of the agenda of one file, with what is asked and what resolves it.
     *
     * @param assessment the assessment whose agenda it is
     * @param line the line
     * @return the text, that begins with an empty line and ends with a line end
     */
    public String line(Assessment assessment, AgendaLine line) {
        Lines lines = new Lines();
        Records records = new Records(assessment.file(), messages, labels);
        block(lines).write(line, labels.apply(assessment.file().id()) + "  ", records);
        return lines.toString();
    }

    /** {@return what stands below all lines: what such a check looks at} */
    public String closing() {
        return new Lines().blank().paragraph(0, messages.text("aboutTheRecord")).toString();
    }

    private AgendaBlock block(Lines lines) {
        return new AgendaBlock(lines, messages, RuleWording.of(messages.language(), labels));
    }
}
