package nl.bredeblik.rules;

import java.time.LocalDate;

/**
 * What a rule will start to find on a day, if nothing is recorded until then.
 *
 * @param on the first day on which the finding is there
 * @param finding the finding
 */
public record AgendaLine(LocalDate on, Finding finding) {

    /** {@return the day by which something is due: the last day of the term, or the day itself where there is no term} */
    public LocalDate due() {
        return finding.term().map(TermDates::lastDay).getOrElse(on);
    }
}
