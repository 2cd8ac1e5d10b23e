package nl.bredeblik.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import nl.bredeblik.model.casefile.CaseFile;
import nl.bredeblik.model.casefile.RecordPointers;
import nl.bredeblik.model.measure.ProtectionMeasure;
import nl.bredeblik.model.time.Term;
import org.junit.jupiter.api.Test;

/** Long after the newest entry one hint speaks for the terms that passed since. */
class SilentFileTests {

    private static final CaseFile FILE = Duties.file();
    private static final LocalDate NEWEST = Duties.START;
    private static final LocalDate LAST_DAY = NEWEST.plusYears(2);
    private static final RuleSet SET =
            Duties.set(Duties.untilContact(Severity.BLOCKING, NormLevel.LAW), Duties.untilContactAs("OWN-12"));

    @Test
    void onItsLastDayEachTermIsToldAndOnTheNextTheFileOnce() {
        assertThat(keys(SET, FILE, LAST_DAY)).containsExactly("OWN-11:measure1", "OWN-12:measure1");
        assertThat(keys(SET, FILE, LAST_DAY.plusDays(1))).containsExactly("TERM-00:casefile1");

        Assessment silent = SET.assess(FILE, LAST_DAY.plusDays(1));
        Finding hint = silent.findings().single();
        assertThat(hint.severity()).isEqualTo(Severity.HINT);
        assertThat(hint.term()).contains(new TermDates(NEWEST, LAST_DAY));
        assertThat(RecordPointers.of(FILE).pointerTo(hint.record())).contains("");
        assertThat(silent.isBlocked()).isFalse();
        assertThat(silent.obligations().map(Obligation::state))
                .as("the audit still tells each")
                .containsExactly(ObligationState.OVERDUE, ObligationState.OVERDUE);
    }

    @Test
    void theDayOfChangeAndTheAgendaKnowIt() {
        Assessment before = SET.assess(FILE, LAST_DAY.minusDays(30));

        assertThat(before.changesOn()).contains(LAST_DAY.plusDays(1));
        assertThat(before.agenda(LAST_DAY.plusDays(9)).map(line -> line.on() + " " + line.finding()))
                .containsExactly(LAST_DAY.plusDays(1) + " TERM-00:casefile1");
    }

    @Test
    void aNewerEntryBringsTheTermsBack() {
        LocalDate day = LAST_DAY.plusDays(5);
        CaseFile touched = Duties.deviated(FILE, day);

        assertThat(keys(SET, touched, day)).contains("OWN-11:measure1", "OWN-12:measure1");
        assertThat(keys(SET, touched, day.plusYears(2))).contains("OWN-11:measure1", "OWN-12:measure1");
        assertThat(keys(SET, touched, day.plusYears(2).plusDays(1)))
                .as("these terms had passed already when somebody was at work")
                .containsExactly("OWN-11:measure1", "OWN-12:measure1");
    }

    @Test
    void whatIsNoTermOrHasLostItsForceOrIsExplainedStays() {
        Rule<ProtectionMeasure> lapses = Duties.duty(Severity.BLOCKING, NormLevel.LAW)
                .until((measure, look) -> Option.none(), check -> check.withoutForceOnceLate((measure, look) -> true));
        Rule<ProtectionMeasure> noTerm = Duties.heading("OWN-20", Severity.ATTENTION, NormLevel.LAW)
                .each(Duties.MEASURES)
                .check((measure, look) -> Verdict.VIOLATED);
        Rule<ProtectionMeasure> running = Duties.heading("OWN-21", Severity.ATTENTION, NormLevel.LAW)
                .runningOnAfterClosing()
                .each(Duties.MEASURES)
                .counting((measure, look) -> measure.chargedOn())
                .within(Term.calendarDays(10))
                .until((measure, look) -> Option.none());
        RuleSet set = Duties.set(lapses, noTerm, running, Duties.untilContactAs("OWN-12"));

        assertThat(keys(set, FILE, LAST_DAY.plusDays(1)))
                .containsExactly("OWN-11:measure1", "OWN-20:measure1", "OWN-21:measure1", "TERM-00:casefile1");
        assertThat(keys(set.minus(Duties.untilContactAs("OWN-12").code(), "none"), FILE, LAST_DAY.plusDays(1)))
                .as("no hint where it speaks for nothing")
                .doesNotContain("TERM-00:casefile1");
    }

    @Test
    void theFigureIsASetting() {
        RuleSet sooner = SET.withSetting(Assessment.SILENT_AFTER, Term.months(6));

        assertThat(keys(sooner, FILE, NEWEST.plusMonths(6))).hasSize(2);
        assertThat(keys(sooner, FILE, NEWEST.plusMonths(6).plusDays(1))).containsExactly("TERM-00:casefile1");
    }

    @Test
    void itsTextsAreThereAndSayNothingOfAPerson() {
        for (Language language : new Language[] {Language.DUTCH, Language.ENGLISH}) {
            for (TextPart part : TextPart.values()) {
                assertThat(SilentFile.RULE.text(language, part).get())
                        .isNotBlank()
                        .endsWith(".")
                        .doesNotContain("{");
            }
        }
    }

    private static Seq<String> keys(RuleSet set, CaseFile file, LocalDate day) {
        return set.assess(file, day).findings().map(Finding::key);
    }
}
