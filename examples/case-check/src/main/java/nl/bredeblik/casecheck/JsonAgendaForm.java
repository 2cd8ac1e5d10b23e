package nl.bredeblik.casecheck;

import io.vavr.collection.Array;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import nl.bredeblik.rules.AgendaLine;
import nl.bredeblik.rules.Assessment;
import nl.bredeblik.rules.json.JsonAgenda;

/** An agenda for programs. */
record JsonAgendaForm(JsonAgenda agenda) implements AgendaForm {

    @Override
    public String line(Assessment assessment, AgendaLine line) {
        return agenda.line(assessment, line);
    }

    @Override
    public void write(List<DueLine> lines, Question question, LocalDate until, Output output) throws IOException {
        agenda.write(
                question.ruleSet(),
                question.occasion(),
                until,
                Array.ofAll(lines).map(DueLine::told),
                output);
    }
}
