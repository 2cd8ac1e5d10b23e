package nl.bredeblik.casecheck;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import nl.bredeblik.model.json.CaseFileJson;
import nl.bredeblik.model.privacy.Reader;
import nl.bredeblik.model.view.Feedback;
import nl.bredeblik.model.view.FileView;
import nl.bredeblik.model.view.ViewNotice;

/** A view as JSON: who reads, the day, the sentence, and the file of the view in the form of a case file. */
final class JsonView {

    private JsonView() {}

    static void write(FileView view, Writer target) throws IOException {
        try (JsonGenerator json = new JsonFactory().createGenerator(target)) {
            json.setPrettyPrinter(new DefaultPrettyPrinter());
            json.writeStartObject();
            json.writeStringField("reader", reader(view.reader()));
            json.writeStringField("asOf", view.day().toString());
            json.writeObjectFieldStart("notice");
            for (ViewNotice language : ViewNotice.values()) {
                json.writeStringField(language.name().toLowerCase(Locale.ROOT), view.notice(language));
            }
            json.writeEndObject();
            json.writeArrayFieldStart("feedback");
            for (Feedback feedback : view.feedback()) {
                write(feedback, json);
            }
            json.writeEndArray();
            json.writeFieldName("file");
            json.writeRawValue(CaseFileJson.standard().write(view.file()).strip());
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private static void write(Feedback feedback, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("on", feedback.on().toString());
        json.writeStringField("after", feedback.after().name());
        json.writeStringField("followUp", feedback.followUp().name());
        json.writeEndObject();
    }

    /** With the id in the view, so that the document holds no id of the file. */
    private static String reader(Reader reader) {
        if (reader instanceof Reader.OfMember member) {
            return "member:" + member.id().text();
        }
        if (reader instanceof Reader.OfNetworkPerson person) {
            return "network:" + person.id().text();
        }
        if (reader instanceof Reader.OfOrganisation organisation) {
            return "organisation:" + organisation.kind().name();
        }
        return reader instanceof Reader.OfReporter reporter
                ? "reporter:" + reporter.notification().text()
                : "court";
    }
}
