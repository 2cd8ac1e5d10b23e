package nl.bredeblik.casecheck;

import nl.bredeblik.rules.Assessment;
import nl.bredeblik.rules.Language;
import nl.bredeblik.rules.render.TextReport;

/** Shows assessments as text, one under the other. */
final class TextAnswer implements Answer {

    private final TextReport report;
    private final Output output;
    private boolean begun;

    TextAnswer(Language language, boolean audited, Output output) {
        TextReport plain = TextReport.in(language);
        this.report = audited ? plain.withAudit() : plain;
        this.output = output;
    }

    @Override
    public void begin() {
        // Text needs nothing around it.
    }

    @Override
    public void add(Assessment assessment) {
        output.write((begun ? "\n\n" : "") + report.text(assessment));
        output.flush();
        begun = true;
    }

    @Override
    public void end() {
        output.flush();
    }
}
