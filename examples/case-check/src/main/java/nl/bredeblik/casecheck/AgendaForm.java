package nl.bredeblik.casecheck;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import nl.bredeblik.rules.AgendaLine;
import nl.bredeblik.rules.Assessment;

/** A form in which an agenda is shown. */
interface AgendaForm {

    /** Tells one line while its file is at hand. */
    String line(Assessment assessment, AgendaLine line);

    /** Writes all lines, which are in order. */
    void write(List<DueLine> lines, Question question, LocalDate until, Output output) throws IOException;
}
