package nl.bredeblik.casecheck;

import io.vavr.collection.Seq;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import nl.bredeblik.rules.AgendaLine;
import nl.bredeblik.rules.Assessment;

/** A form in which an agenda is shown. */
interface AgendaForm {

    /** Tells each line while the file is at hand. */
    Seq<String> told(Assessment assessment, Seq<AgendaLine> agenda);

    /** Writes all lines, which are in order. */
    void write(List<DueLine> lines, Question question, LocalDate until, Output output) throws IOException;
}
