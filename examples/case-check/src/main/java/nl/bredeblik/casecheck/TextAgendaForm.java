package nl.bredeblik.casecheck;

import java.time.LocalDate;
import java.util.List;
import nl.bredeblik.rules.AgendaLine;
import nl.bredeblik.rules.Assessment;
import nl.bredeblik.rules.render.TextAgenda;

/** An agenda for people. */
record TextAgendaForm(TextAgenda agenda) implements AgendaForm {

    @Override
    public String line(Assessment assessment, AgendaLine line) {
        return agenda.line(assessment, line);
    }

    @Override
    public void write(List<DueLine> lines, Question question, LocalDate until, Output output) {
        output.write(agenda.heading(question.ruleSet(), question.occasion(), until, lines.isEmpty()));
        lines.forEach(line -> output.write(line.told()));
        output.write(agenda.closing());
    }
}
