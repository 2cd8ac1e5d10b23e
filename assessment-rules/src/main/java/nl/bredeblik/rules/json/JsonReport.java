package nl.bredeblik.rules.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.time.Period;
import java.util.function.Function;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.time.CivilDay;
import nl.bredeblik.rules.AgendaLine;
import nl.bredeblik.rules.Assessment;
import nl.bredeblik.rules.AuditLine;
import nl.bredeblik.rules.Finding;
import nl.bredeblik.rules.Language;
import nl.bredeblik.rules.RuleFailure;
import nl.bredeblik.rules.render.RuleWording;
import nl.bredeblik.rules.render.TextReport;

/**
 * Writes an assessment as one JSON object, of this form and in this order:
 *
 * <pre>{@code
 * {"caseFile": id, "asOf": day, "mode": "as-it-was" or "as-we-work", "moment": "plan" and so on,
 *  "ruleSet": {"name", "version"},
 *  "settings": [{"name", and one of "term": {"amount", "unit", "regime"}, "figure", "text"}],
 *  "findings": [{"key", "rule", "severity", "state", "subjects": [id], "pointer", "field",
 *      "explainedBy": id, "message": {"key", "arguments": [{"name", and one of "id", "figure", "date"}], "text"},
 *      "norms": [{"key", "level", "source", "article", "textVersion", "inForceStart", "inForceEndInclusive",
 *          "verification", "binds", "address"}],
 *      "resolves", "term": {"start", "lastDay"}, "moment"}],
 *  "agenda": [{"on": day, "finding": a finding}],
 *  "severities": [{"rule", "own", "chosen", "reason"}], "leftOut": [{"rule", "reason"}], "failures": [{"rule", "subjects", "cause"}], "nothingRecordedYet": true,
 *  "outcomes": [{"rule", "subjects", "pointer", "field", "outcome", "notApplicable", "state", "term",
 *      "arguments"}]}
 * }</pre>
 *
 * <p>{@code pointer} is a JSON Pointer to the record in the file that was given, empty for the file itself; {@code field} is apart, since the field may be
 * absent. {@code state} is how a duty with a term stands ({@code OVERDUE} and so on), and {@code VIOLATED} or {@code EXPLAINED}
 * for what is no such duty or was deviated from with reasons. Left out when there is nothing to tell: {@code settings}
 * (the figures that the rule set chose itself), {@code pointer}, {@code field}, {@code explainedBy}, {@code resolves}, {@code term},
 * the parts of a norm that are not known, {@code severities}, {@code reason}, {@code leftOut}, {@code failures}, {@code nothingRecordedYet}.
 * {@code outcomes} is there when {@linkplain #withAudit asked for}. Findings stand in the order of rule and subject, the agenda
 * in that of the days.
 *
 * <p>Immutable; can be shared by threads.
 */
public final class JsonReport {

    private final RuleWording wording;
    private final Period horizon;
    private final boolean audited;

    private JsonReport(RuleWording wording, Period horizon, boolean audited) {
        this.wording = wording;
        this.horizon = horizon;
        this.audited = audited;
    }

    /**
     * A report that shows ids as they are in its texts, looks {@linkplain TextReport#HORIZON a year} ahead and tells no
     * outcomes.
     *
     * @param language the language of the texts
     * @return the report
     */
    public static JsonReport in(Language language) {
        return withLabels(language, Id::text);
    }

    /**
     * A report with words for ids in its texts; everywhere else an id stays an id.
     *
     * @param language the language of the texts
     * @param labels what is shown for an id
     * @return the report
     */
    public static JsonReport withLabels(Language language, Function<Id<?>, String> labels) {
        return new JsonReport(RuleWording.of(language, labels), TextReport.HORIZON, false);
    }

    /**
     * The same report with an agenda that looks further or less far ahead.
     *
     * @param ahead how far, counted from the reference day
     * @return the report
     */
    public JsonReport withHorizon(Period ahead) {
        return new JsonReport(wording, ahead, audited);
    }

    /**
     * The same report with what became of every rule and subject.
     *
     * @return the report
     */
    public JsonReport withAudit() {
        return new JsonReport(wording, horizon, true);
    }

    /**
     * Writes an assessment over several lines.
     *
     * @param assessment the assessment
     * @param target where it goes; flushed and not closed
     * @throws IOException if the target throws it
     */
    public void write(Assessment assessment, Writer target) throws IOException {
        JsonTarget.write(target, false, out -> object(assessment, out));
    }

    /**
     * Writes an assessment on one line.
     *
     * @param assessment the assessment
     * @param target where it goes, with a line end; flushed and not closed
     * @throws IOException if the target throws it
     */
    public void writeLine(Assessment assessment, Writer target) throws IOException {
        JsonTarget.write(target, true, out -> object(assessment, out));
    }

    /**
     * An assessment over several lines.
     *
     * @param assessment the assessment
     * @return the text, with a line end
     */
    public String text(Assessment assessment) {
        StringWriter text = new StringWriter();
        try {
            write(assessment, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // Memory can always be written to.
        }
        return text.toString();
    }

    private void object(Assessment assessment, JsonGenerator out) throws IOException {
        AssessmentJson json = new AssessmentJson(out, assessment, wording);
        out.writeStartObject();
        json.heading();
        out.writeArrayFieldStart("findings");
        for (Finding finding : assessment.findings()) {
            json.finding(finding);
        }
        out.writeEndArray();
        agenda(assessment, json, out);
        exceptions(assessment, json, out);
        if (audited) {
            out.writeArrayFieldStart("outcomes");
            if (!assessment.isBeforeOpening()) {
                for (AuditLine line : assessment.audit()) {
                    json.outcome(line);
                }
            }
            out.writeEndArray();
        }
        out.writeEndObject();
    }

    private void agenda(Assessment assessment, AssessmentJson json, JsonGenerator out) throws IOException {
        out.writeArrayFieldStart("agenda");
        for (AgendaLine line : assessment.agenda(assessment.occasion().asOf().plus(horizon))) {
            out.writeStartObject();
            out.writeStringField("on", CivilDay.format(line.on()));
            out.writeFieldName("finding");
            json.finding(line.finding());
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    private void exceptions(Assessment assessment, AssessmentJson json, JsonGenerator out) throws IOException {
        RuleSetJson.exceptions(out, assessment.ruleSet());
        if (!assessment.failures().isEmpty()) {
            out.writeArrayFieldStart("failures");
            for (RuleFailure failure : assessment.failures()) {
                json.failure(failure);
            }
            out.writeEndArray();
        }
        if (assessment.isBeforeOpening()) {
            out.writeBooleanField("nothingRecordedYet", true);
        }
    }
}
