package nl.bredeblik.rules.render;

import io.vavr.collection.Seq;
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
     * Lines of the agenda of one file, with what is asked and what resolves it.
     *
     * @param assessment the assessment whose agenda it is
     * @param agenda the lines
     * @return a text for each, that begins with an empty line and ends with a line end
     */
    public Seq<String> lines(Assessment assessment, Seq<AgendaLine> agenda) {
        Records records = new Records(assessment.file(), messages, labels);
        String file = labels.apply(assessment.file().id()) + "  ";
        return agenda.map(line -> {
            Lines lines = new Lines();
            block(lines).write(line, file, records);
            return lines.toString();
        });
    }

    /**
     * What stands below all lines: what the rule set does otherwise than its rules say, and what such a check looks at.
     *
     * @param ruleSet the rules
     * @return the text, that begins with an empty line and ends with a line end
     */
    public String closing(RuleSet ruleSet) {
        Lines lines = new Lines();
        RuleSetBlock.write(ruleSet, lines, messages);
        return lines.blank().paragraph(0, messages.text("aboutTheRecord")).toString();
    }

    private AgendaBlock block(Lines lines) {
        return new AgendaBlock(lines, messages, RuleWording.of(messages.language(), labels));
    }
}
