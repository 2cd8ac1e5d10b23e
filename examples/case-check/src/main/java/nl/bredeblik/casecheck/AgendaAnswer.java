package nl.bredeblik.casecheck;

import io.vavr.collection.Seq;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.bredeblik.rules.AgendaLine;
import nl.bredeblik.rules.Assessment;

/** Gathers what comes in all files, and shows it by day. */
final class AgendaAnswer implements Answer {

    private final AgendaForm form;
    private final Question question;
    private final LocalDate until;
    private final Output output;
    private final List<DueLine> lines = new ArrayList<>();

    AgendaAnswer(AgendaForm form, Question question, LocalDate until, Output output) {
        this.form = form;
        this.question = question;
        this.until = until;
        this.output = output;
    }

    @Override
    public void begin() {
        // Nothing can be shown before the last file is read.
    }

    @Override
    public void add(Assessment assessment) {
        Seq<AgendaLine> agenda = assessment.agenda(until);
        agenda.zipWith(form.told(assessment, agenda), (line, told) -> DueLine.of(assessment, line, told))
                .forEach(lines::add);
    }

    @Override
    public void end() throws IOException {
        lines.sort(DueLine.ORDER);
        form.write(lines, question, until, output);
        output.flush();
    }
}
