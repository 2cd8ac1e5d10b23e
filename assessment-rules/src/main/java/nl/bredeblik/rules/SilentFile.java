package nl.bredeblik.rules;

import io.vavr.collection.Array;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import nl.bredeblik.model.casefile.CaseFile;
import nl.bredeblik.model.entry.Entry;
import nl.bredeblik.model.shape.Field;
import nl.bredeblik.model.shape.Presence;
import nl.bredeblik.model.time.DutchCalendar;
import nl.bredeblik.model.time.Term;

/**
 * Says once that nothing was recorded for long, instead of once for each term that passed since. A term that had passed on the
 * day of the newest entry stays what it was: somebody was at work then.
 */
final class SilentFile {

    private static final Norm OWN_CHOICE = Norm.of(
            "OWN-SILENT-FILE",
            NormLevel.PRACTICE,
            "Eigen keuze van deze bibliotheek",
            "",
            "",
            Verification.NO_TEXT,
            "");

    /** The rule that speaks for the others; it is part of every rule set and of no catalogue. */
    static final Rule<CaseFile> RULE = Rule.rule(
                    "TERM-00",
                    RuleTexts.from(() -> SilentFile.class.getResourceAsStream("TERM-00.properties")),
                    Severity.HINT,
                    Audience.PROFESSIONALS,
                    LinkedHashSet.of(Moment.values()),
                    OWN_CHOICE)
            .each(Subjects.FILE)
            .check((file, look) -> Verdict.VIOLATED);

    private SilentFile() {}

    /** The findings, with one in the place of those that only say that time went by. */
    static Seq<Finding> oneForMany(Seq<Finding> findings, Assessor assessor) {
        if (assessor.isClosed() || !findings.exists(SilentFile::isOfPassedTerm)) {
            return findings;
        }
        LocalDate newest = newestEntry(assessor.known());
        Seq<Finding> stay = findings.reject(finding -> isOfPassedTerm(finding)
                && finding.term().exists(term -> !term.lastDay().isBefore(newest)));
        Term term = assessor.now().setting(Assessment.SILENT_AFTER);
        TermDates dates = new TermDates(newest, term.lastDay(newest, DutchCalendar.standard()));
        return stay.size() == findings.size() || !assessor.now().day().past(dates.lastDay())
                ? findings
                : stay.append(finding(assessor.given(), dates));
    }

    private static boolean isOfPassedTerm(Finding finding) {
        return finding.outcome() == Outcome.VIOLATED
                && !finding.rule().runsOn()
                && finding.state().exists(state -> state == ObligationState.OVERDUE || state == ObligationState.MISSED);
    }

    private static LocalDate newestEntry(CaseFile file) {
        LocalDate newest = file.openedOn();
        for (Field<CaseFile> field : CaseFile.SHAPE.fields()) {
            if (field.presence() == Presence.MANY) {
                for (Object entry : field.values(file)) {
                    LocalDate recorded = ((Entry) entry).recordedOn();
                    newest = recorded.isAfter(newest) ? recorded : newest;
                }
            }
        }
        return newest;
    }

    private static Finding finding(CaseFile file, TermDates term) {
        return new Finding(
                RULE,
                Severity.HINT,
                Outcome.VIOLATED,
                Array.of(file.id()),
                file,
                Option.none(),
                Array.empty(),
                Option.none(),
                Option.some(term),
                Option.none());
    }
}
