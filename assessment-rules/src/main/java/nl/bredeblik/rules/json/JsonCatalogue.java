package nl.bredeblik.rules.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.vavr.control.Option;
import java.io.IOException;
import java.io.Writer;
import nl.bredeblik.rules.Audience;
import nl.bredeblik.rules.Language;
import nl.bredeblik.rules.Rule;
import nl.bredeblik.rules.RuleSet;
import nl.bredeblik.rules.TextPart;

/**
 * Writes a rule set as a JSON array of its rules, in the order of their codes:
 *
 * <pre>{@code
 * [{"id", "area", "severity", "level", "norms": [as in a finding], "audience",
 *   "texts": {"nl": {"asked", "why", "resolves"}, "en": the same, "nl-b1": the same}}]
 * }</pre>
 *
 * <p>{@code level} is that of the weightiest norm. {@code nl-b1} is there when the audience is {@code FAMILY_TOO}.
 */
public final class JsonCatalogue {

    private JsonCatalogue() {}

    /**
     * Writes a rule set.
     *
     * @param ruleSet the rule set
     * @param target where it goes, with a line end; flushed and not closed
     * @throws IOException if the target throws it
     */
    public static void write(RuleSet ruleSet, Writer target) throws IOException {
        JsonTarget.write(target, false, out -> {
            out.writeStartArray();
            for (Rule<?> rule : ruleSet.rules()) {
                write(rule, out);
            }
            out.writeEndArray();
        });
    }

    private static void write(Rule<?> rule, JsonGenerator out) throws IOException {
        out.writeStartObject();
        out.writeStringField("id", rule.code().text());
        out.writeStringField("area", rule.area());
        out.writeStringField("severity", rule.severity().name());
        out.writeStringField("level", rule.norms().head().level().name());
        NormJson.write(out, rule.norms());
        out.writeStringField("audience", rule.audience().name());
        out.writeObjectFieldStart("texts");
        for (Language language : Language.values()) {
            if (language != Language.PLAIN_DUTCH || rule.audience() == Audience.FAMILY_TOO) {
                texts(rule, language, out);
            }
        }
        out.writeEndObject();
        out.writeEndObject();
    }

    private static void texts(Rule<?> rule, Language language, JsonGenerator out) throws IOException {
        out.writeObjectFieldStart(language.code());
        for (TextPart part : TextPart.values()) {
            Option<String> text = rule.text(language, part);
            JsonTarget.text(out, part.code(), text);
        }
        out.writeEndObject();
    }
}
