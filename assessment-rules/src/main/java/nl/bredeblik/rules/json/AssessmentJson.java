package nl.bredeblik.rules.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.io.IOException;
import nl.bredeblik.model.casefile.RecordPointers;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.Identified;
import nl.bredeblik.model.time.CivilDay;
import nl.bredeblik.rules.Argument;
import nl.bredeblik.rules.Assessment;
import nl.bredeblik.rules.AuditLine;
import nl.bredeblik.rules.Finding;
import nl.bredeblik.rules.ObligationState;
import nl.bredeblik.rules.Outcome;
import nl.bredeblik.rules.RuleFailure;
import nl.bredeblik.rules.TermDates;
import nl.bredeblik.rules.TextPart;
import nl.bredeblik.rules.render.RuleWording;

/** Writes the parts of one assessment. */
final class AssessmentJson {

    private final JsonGenerator out;
    private final Assessment assessment;
    private final RuleWording wording;
    private final RecordPointers pointers;

    AssessmentJson(JsonGenerator out, Assessment assessment, RuleWording wording) {
        this(out, assessment, wording, RecordPointers.of(assessment.file()));
    }

    AssessmentJson(JsonGenerator out, Assessment assessment, RuleWording wording, RecordPointers pointers) {
        this.out = out;
        this.assessment = assessment;
        this.wording = wording;
        this.pointers = pointers;
    }

    void heading() throws IOException {
        out.writeStringField("caseFile", assessment.file().id().text());
        occasion();
    }

    /** The day, mode, step and rules. */
    void occasion() throws IOException {
        out.writeStringField("asOf", CivilDay.format(assessment.occasion().asOf()));
        out.writeStringField("mode", assessment.occasion().mode().code());
        out.writeStringField("moment", assessment.moment().code());
        RuleSetJson.write(out, assessment.ruleSet());
    }

    void finding(Finding finding) throws IOException {
        out.writeStartObject();
        out.writeStringField("key", finding.key());
        out.writeStringField("rule", finding.code().text());
        out.writeStringField("severity", finding.severity().name());
        out.writeStringField("state", state(finding));
        subjects(finding.subjects());
        pointer(finding.record());
        JsonTarget.text(out, "field", finding.field());
        JsonTarget.text(
                out,
                "explainedBy",
                finding.explainedBy().map(entry -> entry.id().text()));
        out.writeObjectFieldStart("message");
        out.writeStringField("key", finding.messageKey());
        arguments(finding.arguments());
        out.writeStringField("text", wording.message(finding));
        out.writeEndObject();
        NormJson.write(out, finding.rule().norms());
        JsonTarget.text(out, "resolves", wording.text(finding.rule(), TextPart.RESOLVES, finding.arguments()));
        term(finding.term());
        out.writeStringField("moment", assessment.moment().code());
        out.writeEndObject();
    }

    /** How the duty stands where there is one; a deviation explains it whatever it is. */
    private static String state(Finding finding) {
        boolean deviates =
                finding.outcome() == Outcome.EXPLAINED && !finding.state().contains(ObligationState.ACKNOWLEDGED);
        return finding.state()
                .filter(state -> !deviates)
                .map(Enum::name)
                .getOrElse(() -> finding.outcome().name());
    }

    private void term(Option<TermDates> term) throws IOException {
        if (term.isDefined()) {
            out.writeObjectFieldStart("term");
            out.writeStringField("start", CivilDay.format(term.get().start()));
            out.writeStringField("lastDay", CivilDay.format(term.get().lastDay()));
            out.writeEndObject();
        }
    }

    void outcome(AuditLine line) throws IOException {
        out.writeStartObject();
        out.writeStringField("rule", line.rule().text());
        subjects(line.subjects());
        if (line.record().isDefined()) {
            pointer(line.record().get());
        }
        JsonTarget.text(out, "field", line.field());
        out.writeStringField("outcome", line.outcome().name());
        JsonTarget.text(out, "notApplicable", line.notApplicable().map(Enum::name));
        JsonTarget.text(out, "state", line.state().map(Enum::name));
        term(line.term());
        arguments(line.arguments());
        out.writeEndObject();
    }

    void failure(RuleFailure failure) throws IOException {
        out.writeStartObject();
        out.writeStringField("rule", failure.rule().text());
        subjects(failure.subjects());
        out.writeStringField("cause", failure.cause());
        out.writeEndObject();
    }

    private void pointer(Identified record) throws IOException {
        JsonTarget.text(out, "pointer", pointers.pointerTo(record));
    }

    private void subjects(Seq<Id<?>> subjects) throws IOException {
        out.writeArrayFieldStart("subjects");
        for (Id<?> subject : subjects) {
            out.writeString(subject.text());
        }
        out.writeEndArray();
    }

    private void arguments(Seq<Argument> arguments) throws IOException {
        out.writeArrayFieldStart("arguments");
        for (Argument argument : arguments) {
            out.writeStartObject();
            out.writeStringField("name", argument.name());
            if (argument instanceof Argument.OfId of) {
                out.writeStringField("id", of.id().text());
            } else if (argument instanceof Argument.OfDate of) {
                out.writeStringField("date", CivilDay.format(of.date()));
            } else if (argument instanceof Argument.OfFigure of) {
                out.writeNumberField("figure", of.figure());
            }
            out.writeEndObject();
        }
        out.writeEndArray();
    }
}
