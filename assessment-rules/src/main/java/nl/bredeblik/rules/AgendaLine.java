package nl.bredeblik.rules;

import java.time.LocalDate;

/**
 * What a rule will start to find on a day, if nothing is recorded until then.
 *
 * @param on the first day on which the finding is there
 * @param finding the finding
 */
public record AgendaLine(LocalDate on, Finding finding) {}
