package nl.bredeblik.rules.render;

import io.vavr.control.Option;
import java.time.LocalDate;
import nl.bredeblik.rules.AgendaLine;
import nl.bredeblik.rules.Finding;
import nl.bredeblik.rules.TextPart;

/** Writes what comes. */
final class AgendaBlock {

    private final Lines lines;
    private final Messages messages;
    private final Wording wording;
    private final RuleWording rules;

    AgendaBlock(Lines lines, Messages messages, RuleWording rules) {
        this.lines = lines;
        this.messages = messages;
        this.wording = new Wording(messages);
        this.rules = rules;
    }

    /** How far it looks, and whether anything comes. */
    void intro(boolean empty, LocalDate until) {
        lines.paragraph(0, messages.text(empty ? "agendaEmpty" : "agendaIntro").replace("{until}", wording.day(until)));
    }

    /**
     * One line: by when, which rule, which record, what is asked and what resolves it.
     *
     * @param line the line
     * @param file how the file is called, where there are several
     * @param records the records of the file
     */
    void write(AgendaLine line, String file, Records records) {
        Finding finding = line.finding();
        String names = records.names(Option.some(finding.record()), finding.subjects());
        String day = wording.day(line.due());
        String due = finding.term().isDefined() ? messages.text("atTheLatest") + " " + day : day;
        lines.blank().paragraph(0, due + "  " + file + finding.code().text() + "  " + names);
        for (TextPart part : new TextPart[] {TextPart.ASKED, TextPart.RESOLVES}) {
            rules.text(finding.rule(), part, finding.arguments())
                    .forEach(text -> lines.paragraph(FindingBlock.INDENT, text));
        }
    }
}
