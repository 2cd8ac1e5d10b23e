package nl.bredeblik.rules.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.vavr.Tuple2;
import java.io.IOException;
import nl.bredeblik.model.time.Term;
import nl.bredeblik.rules.ChangedSeverity;
import nl.bredeblik.rules.LeftOutRule;
import nl.bredeblik.rules.RuleSet;
import nl.bredeblik.rules.Setting;

/** Writes what a rule set is: its name, its version, and the figures it chose itself. */
final class RuleSetJson {

    private RuleSetJson() {}

    static void write(JsonGenerator out, RuleSet ruleSet) throws IOException {
        out.writeObjectFieldStart("ruleSet");
        out.writeStringField("name", ruleSet.name());
        out.writeStringField("version", ruleSet.version());
        out.writeEndObject();
        if (!ruleSet.settings().chosen().isEmpty()) {
            out.writeArrayFieldStart("settings");
            for (Tuple2<Setting<?>, Object> chosen : ruleSet.settings().chosen()) {
                out.writeStartObject();
                out.writeStringField("name", chosen._1.name());
                figure(out, chosen._2);
                out.writeEndObject();
            }
            out.writeEndArray();
        }
    }

    private static void figure(JsonGenerator out, Object figure) throws IOException {
        if (figure instanceof Term term) {
            out.writeObjectFieldStart("term");
            out.writeNumberField("amount", term.amount());
            out.writeStringField("unit", term.unit().name());
            out.writeStringField("regime", term.regime().name());
            out.writeEndObject();
        } else if (figure instanceof Integer number) {
            out.writeNumberField("figure", number);
        } else {
            out.writeStringField("text", figure.toString());
        }
    }

    /** What it does otherwise than its rules say. */
    static void exceptions(JsonGenerator out, RuleSet ruleSet) throws IOException {
        if (!ruleSet.severities().isEmpty()) {
            out.writeArrayFieldStart("severities");
            for (ChangedSeverity changed : ruleSet.severities()) {
                out.writeStartObject();
                out.writeStringField("rule", changed.rule().text());
                out.writeStringField("own", changed.own().name());
                out.writeStringField("chosen", changed.chosen().name());
                JsonTarget.text(out, "reason", changed.reason());
                out.writeEndObject();
            }
            out.writeEndArray();
        }
        if (!ruleSet.leftOut().isEmpty()) {
            out.writeArrayFieldStart("leftOut");
            for (LeftOutRule left : ruleSet.leftOut()) {
                out.writeStartObject();
                out.writeStringField("rule", left.rule().text());
                out.writeStringField("reason", left.reason());
                out.writeEndObject();
            }
            out.writeEndArray();
        }
    }
}
