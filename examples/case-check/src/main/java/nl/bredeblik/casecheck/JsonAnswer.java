package nl.bredeblik.casecheck;

import java.io.IOException;
import java.util.List;
import nl.bredeblik.rules.Assessment;
import nl.bredeblik.rules.Language;
import nl.bredeblik.rules.json.JsonReport;

/** Shows assessments as JSON: one object for a file, an array for several, and one line each as soon as lines come in. */
final class JsonAnswer implements Answer {

    private enum Form {
        OBJECT,
        ARRAY,
        LINES
    }

    private final JsonReport report;
    private final Output output;
    private final Form form;
    private boolean begun;

    private JsonAnswer(JsonReport report, Output output, Form form) {
        this.report = report;
        this.output = output;
        this.form = form;
    }

    static JsonAnswer of(Language language, boolean audited, Output output, boolean several, List<Input> inputs) {
        JsonReport report = JsonReport.in(language);
        boolean lines = inputs.stream().anyMatch(Input::isLines);
        Form form = lines ? Form.LINES : several ? Form.ARRAY : Form.OBJECT;
        return new JsonAnswer(audited ? report.withAudit() : report, output, form);
    }

    @Override
    public void begin() {
        if (form == Form.ARRAY) {
            output.write("[\n");
        }
    }

    @Override
    public void add(Assessment assessment) throws IOException {
        if (form == Form.LINES) {
            report.writeLine(assessment, output);
            return;
        }
        if (begun) {
            output.write(",\n");
        }
        report.write(assessment, output);
        begun = true;
    }

    @Override
    public void end() {
        if (form == Form.ARRAY) {
            output.write("]\n");
        }
        output.flush();
    }
}
