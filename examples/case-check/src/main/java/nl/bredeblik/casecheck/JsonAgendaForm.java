package nl.bredeblik.casecheck;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import nl.bredeblik.rules.AgendaLine;
import nl.bredeblik.rules.Assessment;
import nl.bredeblik.rules.json.JsonAgenda;

/** An agenda for programs. */
record JsonAgendaForm(JsonAgenda agenda) implements AgendaForm {

    @Override
    public Seq<String> told(Assessment assessment, Seq<AgendaLine> coming) {
        return agenda.lines(assessment, coming);
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
