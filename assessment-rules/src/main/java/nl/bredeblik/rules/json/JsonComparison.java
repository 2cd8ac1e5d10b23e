package nl.bredeblik.rules.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.vavr.collection.Seq;
import java.io.IOException;
import java.io.Writer;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.rules.Assessment;
import nl.bredeblik.rules.AssessmentComparison;
import nl.bredeblik.rules.Finding;
import nl.bredeblik.rules.Language;
import nl.bredeblik.rules.RuleFailure;
import nl.bredeblik.rules.RuleSet;
import nl.bredeblik.rules.render.RuleWording;

/**
 * Writes two assessments of one file beside each other as one JSON object:
 *
 * <pre>{@code
 * {"caseFile": id, "earlier": {"asOf", "mode", "moment", "ruleSet", "settings",
 *  "severities", "leftOut"}, "later": the same,
 *  "added": [finding], "resolved": [finding], "changed": [{"before": finding, "after": finding}],
 *  "unchanged": [finding], "unknown": [finding], "failures": [{"rule", "subjects", "cause"}]}
 * }</pre>
 *
 * <p>A finding is as {@link JsonReport} writes it; its pointer leads into the file in which it was found. {@code unknown} and
 * {@code failures}, of either assessment, are left out when there are none.
 */
public final class JsonComparison {

    private final RuleWording wording;

    private JsonComparison(RuleWording wording) {
        this.wording = wording;
    }

    /**
     * A comparison that shows ids as they are.
     *
     * @param language the language of the texts
     * @return the comparison
     */
    public static JsonComparison in(Language language) {
        return new JsonComparison(RuleWording.of(language, Id::text));
    }

    /**
     * Writes a comparison over several lines.
     *
     * @param comparison the comparison
     * @param target where it goes, with a line end; flushed and not closed
     * @throws IOException if the target throws it
     */
    public void write(AssessmentComparison comparison, Writer target) throws IOException {
        JsonTarget.write(target, false, out -> object(comparison, out));
    }

    private void object(AssessmentComparison comparison, JsonGenerator out) throws IOException {
        AssessmentJson earlier = new AssessmentJson(out, comparison.earlier(), wording);
        AssessmentJson later = new AssessmentJson(out, comparison.later(), wording);
        out.writeStartObject();
        out.writeStringField("caseFile", comparison.later().file().id().text());
        occasion("earlier", earlier, comparison.earlier().ruleSet(), out);
        occasion("later", later, comparison.later().ruleSet(), out);
        findings("added", comparison.added(), later, out);
        findings("resolved", comparison.resolved(), earlier, out);
        out.writeArrayFieldStart("changed");
        for (AssessmentComparison.Change change : comparison.changed()) {
            out.writeStartObject();
            out.writeFieldName("before");
            earlier.finding(change.before());
            out.writeFieldName("after");
            later.finding(change.after());
            out.writeEndObject();
        }
        out.writeEndArray();
        findings("unchanged", comparison.unchanged(), later, out);
        unknown(comparison, earlier, later, out);
        failures(comparison.earlier(), comparison.later(), later, out);
        out.writeEndObject();
    }

    private static void occasion(String name, AssessmentJson json, RuleSet ruleSet, JsonGenerator out)
            throws IOException {
        out.writeObjectFieldStart(name);
        json.occasion();
        RuleSetJson.exceptions(out, ruleSet);
        out.writeEndObject();
    }

    private static void findings(String name, Seq<Finding> findings, AssessmentJson json, JsonGenerator out)
            throws IOException {
        out.writeArrayFieldStart(name);
        for (Finding finding : findings) {
            json.finding(finding);
        }
        out.writeEndArray();
    }

    private static void unknown(
            AssessmentComparison comparison, AssessmentJson earlier, AssessmentJson later, JsonGenerator out)
            throws IOException {
        if (!comparison.unknown().isEmpty()) {
            out.writeArrayFieldStart("unknown");
            for (Finding finding : comparison.unknown()) {
                (comparison.later().findings().contains(finding) ? later : earlier).finding(finding);
            }
            out.writeEndArray();
        }
    }

    private static void failures(Assessment earlier, Assessment later, AssessmentJson json, JsonGenerator out)
            throws IOException {
        Seq<RuleFailure> failures =
                earlier.failures().appendAll(later.failures()).distinct();
        if (!failures.isEmpty()) {
            out.writeArrayFieldStart("failures");
            for (RuleFailure failure : failures) {
                json.failure(failure);
            }
            out.writeEndArray();
        }
    }
}
