package nl.bredeblik.rules.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.vavr.collection.Seq;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.time.LocalDate;
import nl.bredeblik.model.casefile.RecordPointers;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.time.CivilDay;
import nl.bredeblik.rules.AgendaLine;
import nl.bredeblik.rules.Assessment;
import nl.bredeblik.rules.Language;
import nl.bredeblik.rules.Occasion;
import nl.bredeblik.rules.RuleSet;
import nl.bredeblik.rules.render.RuleWording;

/**
 * Writes what comes in many files as one JSON object:
 *
 * <pre>{@code
 * {"asOf": day, "until": day, "mode", "ruleSet", "settings", "agenda": [
 *  {"due": day, "on": day, "caseFile": id, "finding": a finding as JsonReport writes it}],
 *  "severities", "leftOut": as JsonReport writes them}
 * }</pre>
 *
 * <p>{@code due} is the last day of the term, or {@code on} where there is none; {@code on} the first day on which it is found. A
 * line is made while its file is at hand, so that the files need not be kept; the order of the lines is the caller's.
 */
public final class JsonAgenda {

    private final RuleWording wording;

    private JsonAgenda(RuleWording wording) {
        this.wording = wording;
    }

    /**
     * An agenda that shows ids as they are.
     *
     * @param language the language of the texts
     * @return the agenda
     */
    public static JsonAgenda in(Language language) {
        return new JsonAgenda(RuleWording.of(language, Id::text));
    }

    /**
     * Lines of the agenda of one file.
     *
     * @param assessment the assessment whose agenda it is
     * @param agenda the lines
     * @return for each a JSON object on one line, without a line end
     */
    public Seq<String> lines(Assessment assessment, Seq<AgendaLine> agenda) {
        RecordPointers pointers = RecordPointers.of(assessment.file());
        return agenda.map(line -> line(assessment, line, pointers));
    }

    private String line(Assessment assessment, AgendaLine line, RecordPointers pointers) {
        StringWriter text = new StringWriter();
        try {
            JsonTarget.write(text, true, out -> {
                out.writeStartObject();
                out.writeStringField("due", CivilDay.format(line.due()));
                out.writeStringField("on", CivilDay.format(line.on()));
                out.writeStringField("caseFile", assessment.file().id().text());
                out.writeFieldName("finding");
                new AssessmentJson(out, assessment, wording, pointers).finding(line.finding());
                out.writeEndObject();
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e); // Memory can always be written to.
        }
        return text.toString().stripTrailing();
    }

    /**
     * Writes the whole.
     *
     * @param ruleSet the rules
     * @param occasion the day and mode
     * @param untilInclusive the last day that was looked at
     * @param lines the lines, made by {@link #lines}
     * @param target where it goes, with a line end; flushed and not closed
     * @throws IOException if the target throws it
     */
    public void write(RuleSet ruleSet, Occasion occasion, LocalDate untilInclusive, Seq<String> lines, Writer target)
            throws IOException {
        JsonTarget.write(target, false, out -> {
            out.writeStartObject();
            out.writeStringField("asOf", CivilDay.format(occasion.asOf()));
            out.writeStringField("until", CivilDay.format(untilInclusive));
            out.writeStringField("mode", occasion.mode().code());
            RuleSetJson.write(out, ruleSet);
            agenda(lines, out);
            RuleSetJson.exceptions(out, ruleSet);
            out.writeEndObject();
        });
    }

    private static void agenda(Seq<String> lines, JsonGenerator out) throws IOException {
        out.writeArrayFieldStart("agenda");
        for (String line : lines) {
            out.writeRawValue(line);
        }
        out.writeEndArray();
    }
}
