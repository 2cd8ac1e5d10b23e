package nl.bredeblik.casecheck;

import io.vavr.collection.Seq;
import java.time.LocalDate;
import java.util.List;
import nl.bredeblik.rules.AgendaLine;
import nl.bredeblik.rules.Assessment;
import nl.bredeblik.rules.render.TextAgenda;

/** An agenda for people. */
record TextAgendaForm(TextAgenda agenda) implements AgendaForm {

    @Override
    public Seq<String> told(Assessment assessment, Seq<AgendaLine> coming) {
        return agenda.lines(assessment, coming);
    }

    @Override
    public void write(List<DueLine> lines, Question question, LocalDate until, Output output) {
        output.write(agenda.heading(question.ruleSet(), question.occasion(), until, lines.isEmpty()));
        lines.forEach(line -> output.write(line.told()));
        output.write(agenda.closing(question.ruleSet()));
    }
}
