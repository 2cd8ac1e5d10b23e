package nl.bredeblik.rules.render;

import io.vavr.collection.Seq;
import java.time.LocalDate;
import java.time.Period;
import java.util.function.Function;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.rules.AgendaLine;
import nl.bredeblik.rules.Assessment;
import nl.bredeblik.rules.AuditLine;
import nl.bredeblik.rules.Finding;
import nl.bredeblik.rules.Language;
import nl.bredeblik.rules.RuleFailure;
import nl.bredeblik.rules.Severity;

/**
 * Writes assessments as plain text that somebody can read on paper: who and when, what asks for attention by what it means
 * for the step at hand (<i>Eerst nodig, Aandacht, Tip</i>), who undertook what (<i>wie doet wat</i>), what comes (<i>wat
 * komt eraan</i>), and what was left out.
 *
 * <p>It never says how many findings there are. Immutable; can be shared by threads.
 */
public final class TextReport {

    /** How far the agenda looks ahead, unless told otherwise. */
    public static final Period HORIZON = Period.ofYears(1);

    private final Language language;
    private final Function<Id<?>, String> labels;
    private final Period horizon;
    private final boolean audited;

    private TextReport(Language language, Function<Id<?>, String> labels, Period horizon, boolean audited) {
        this.language = language;
        this.labels = labels;
        this.horizon = horizon;
        this.audited = audited;
    }

    /**
     * A report that shows ids as they are and looks {@linkplain #HORIZON a year} ahead.
     *
     * @param language the language
     * @return the report
     */
    public static TextReport in(Language language) {
        return new TextReport(language, Id::text, HORIZON, false);
    }

    /**
     * The same report with words for ids. The library never looks a name up itself.
     *
     * @param own what is shown for an id
     * @return the report
     */
    public TextReport withLabels(Function<Id<?>, String> own) {
        return new TextReport(language, own, horizon, audited);
    }

    /**
     * The same report with an agenda that looks further or less far ahead.
     *
     * @param ahead how far, counted from the reference day; zero leaves the agenda empty
     * @return the report
     */
    public TextReport withHorizon(Period ahead) {
        return new TextReport(language, labels, ahead, audited);
    }

    /**
     * The same report with a line for every rule and subject, also where nothing is asked.
     *
     * @return the report
     */
    public TextReport withAudit() {
        return new TextReport(language, labels, horizon, true);
    }

    /**
     * Writes several assessments, one under the other, in the order given.
     *
     * @param assessments the assessments
     * @return the text, with a line end; empty when there are none
     */
    public String text(Seq<Assessment> assessments) {
        return assessments.map(this::text).mkString("\n\n");
    }

    /**
     * Writes one assessment.
     *
     * @param assessment the assessment
     * @return the text, with a line end
     */
    public String text(Assessment assessment) {
        Lines lines = new Lines();
        Messages messages = Messages.in(language);
        Heading.of(assessment, messages).writeTo(lines);
        if (assessment.isBeforeOpening()) {
            lines.blank().paragraph(0, messages.text("beforeOpening"));
        } else {
            body(assessment, lines, messages);
        }
        RuleSetBlock.write(assessment.ruleSet(), lines, messages);
        lines.blank().paragraph(0, messages.text("aboutTheRecord"));
        return lines.toString();
    }

    private void body(Assessment assessment, Lines lines, Messages messages) {
        Records records = new Records(assessment.file(), messages, labels);
        RuleWording rules = RuleWording.of(language, labels);
        TakenUp taken = TakenUp.in(assessment);
        FindingBlock block = new FindingBlock(lines, messages, rules);
        if (assessment.findings().isEmpty()) {
            lines.blank().paragraph(0, messages.text("nothingAsked"));
        }
        for (Severity severity : Severity.values()) {
            Seq<Finding> findings = assessment.findings().filter(finding -> finding.severity() == severity);
            if (!findings.isEmpty()) {
                lines.heading(messages.text("severity", severity)).paragraph(0, messages.text("meaning", severity));
                findings.forEach(finding -> block.write(finding, records, taken));
            }
        }
        new UndertakingLines(lines, messages, records).write(taken.undertakings());
        agenda(assessment, lines, messages, records, rules);
        if (!assessment.failures().isEmpty()) {
            lines.heading(messages.text("failed")).paragraph(0, messages.text("meaning.failed"));
            for (RuleFailure failure : assessment.failures()) {
                String about = failure.subjects().map(records::name).mkString(", ");
                lines.paragraph(0, failure.rule().text() + "  " + about + " (" + failure.cause() + ")");
            }
        }
        if (audited) {
            lines.heading(messages.text("audit"));
            assessment.audit().forEach(line -> lines.paragraph(0, outcome(line, messages, records)));
        }
    }

    private void agenda(Assessment assessment, Lines lines, Messages messages, Records records, RuleWording rules) {
        LocalDate until = assessment.occasion().asOf().plus(horizon);
        Seq<AgendaLine> agenda = assessment.agenda(until);
        lines.heading(messages.text("agenda"));
        AgendaBlock block = new AgendaBlock(lines, messages, rules);
        block.intro(agenda.isEmpty(), until);
        agenda.forEach(line -> block.write(line, "", records));
    }

    private static String outcome(AuditLine line, Messages messages, Records records) {
        String reason = line.notApplicable()
                .map(why -> messages.text("notApplicable", why))
                .getOrElse(() -> messages.text("state", line.outcome()));
        String names = records.names(line.record(), line.subjects());
        return line.rule().text() + (names.isEmpty() ? "" : "  " + names) + ": " + reason;
    }
}
