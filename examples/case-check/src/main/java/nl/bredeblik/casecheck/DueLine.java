package nl.bredeblik.casecheck;

import java.time.LocalDate;
import java.util.Comparator;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.rules.AgendaLine;
import nl.bredeblik.rules.Assessment;

/**
 * Something that comes in one of many files. Holds ids and days, so that the file itself need not be kept.
 *
 * @param due the day by which it is due
 * @param caseFile the id of the file
 * @param rule the code of the rule
 * @param subjects the ids of the subject
 * @param told the line as it will be shown
 */
record DueLine(LocalDate due, String caseFile, String rule, String subjects, String told) {

    /** By day, and on one day by ids; never by what is found or how much. */
    static final Comparator<DueLine> ORDER = Comparator.comparing(DueLine::due)
            .thenComparing(DueLine::caseFile)
            .thenComparing(DueLine::rule)
            .thenComparing(DueLine::subjects);

    static DueLine of(Assessment assessment, AgendaLine line, String told) {
        return new DueLine(
                line.due(),
                assessment.file().id().text(),
                line.finding().code().text(),
                line.finding().subjects().map(Id::text).mkString(" "),
                told);
    }
}
