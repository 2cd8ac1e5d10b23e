package nl.bredeblik.rules;

import static nl.bredeblik.model.time.TermStepReason.COUNTED;
import static nl.bredeblik.model.time.TermStepReason.EVENT;
import static nl.bredeblik.model.time.TermStepReason.PLAIN_LAST_DAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.Collections;
import nl.bredeblik.model.casefile.CaseFile;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.RuleCode;
import nl.bredeblik.model.measure.ProtectionMeasure;
import nl.bredeblik.model.time.Term;
import nl.bredeblik.model.time.TermStep;
import nl.bredeblik.rules.profile.Profiles;
import org.junit.jupiter.api.Test;

/** How a rule came to its outcome. */
class ExplanationTests {

    private static final Setting<Term> WITHIN = Setting.of("answer.within", Term.calendarDays(10));
    private static final Rule<ProtectionMeasure> DUTY = Duties.heading("OWN-11", Severity.HINT, NormLevel.PRACTICE)
            .each(Duties.MEASURES)
            .counting((measure, look) -> measure.chargedOn())
            .within(WITHIN)
            .until((measure, look) -> Option.none());
    private static final LocalDate DAY = Duties.LAST_DAY.plusDays(2);

    @Test
    void theCountingOfATermIsToldDayByDayWithTheFiguresThatWereUsed() {
        Assessment assessment = Duties.set(DUTY).assess(Duties.file(), DAY);
        Explanation explanation = assessment.explain(Duties.CODE).single();

        assertThat(explanation.counting().map(TermStep::reason))
                .startsWith(EVENT)
                .endsWith(PLAIN_LAST_DAY)
                .hasSize(11)
                .containsAll(Collections.nCopies(9, COUNTED));
        assertThat(explanation.counting().head().day()).isEqualTo(Duties.START);
        assertThat(explanation.counting().last().day()).isEqualTo(Duties.LAST_DAY);
        assertThat(explanation.settings().get(WITHIN)).contains(Term.calendarDays(10));
        assertThat(explanation.line().state()).contains(ObligationState.OVERDUE);
    }

    @Test
    void aChosenFigureIsTheOneThatWasUsed() {
        Assessment assessment =
                Duties.set(DUTY).withSetting(WITHIN, Term.calendarDays(3)).assess(Duties.file(), DAY);

        assertThat(assessment.explain(Duties.CODE).single().settings().get(WITHIN))
                .contains(Term.calendarDays(3));
        assertThat(assessment.explain(Duties.CODE).single().counting()).hasSize(4);
    }

    @Test
    void aTermThatIsCountedBackTellsItsLastDayAndTheEvent() {
        LocalDate event = DAY.plusMonths(3);
        Rule<ProtectionMeasure> notice = Duties.heading("OWN-11", Severity.HINT, NormLevel.LAW)
                .each(Duties.MEASURES)
                .check(new CountedBackCheck<>(
                        (measure, look) -> Option.some(event),
                        Term.months(2).countedBack(),
                        (measure, look) -> Option.none()));

        assertThat(Duties.set(notice)
                        .assess(Duties.file(), DAY)
                        .explain(Duties.CODE)
                        .single()
                        .counting()
                        .map(TermStep::day))
                .containsExactly(event.minusMonths(2), event);
    }

    @Test
    void whatExplainsItIsNamed() {
        CaseFile file = Duties.deviated(Duties.file(), DAY);
        Explanation explanation =
                Duties.set(DUTY).assess(file, DAY).explain(Duties.CODE).single();

        assertThat(explanation.explainedBy().map(entry -> entry.id().text())).contains("deviate1");
        assertThat(explanation.line().outcome()).isEqualTo(Outcome.EXPLAINED);
    }

    @Test
    void oneSubjectCanBeAskedForAndAnUnknownRuleOrSubjectGivesNothing() {
        Assessment assessment = Duties.set(DUTY).assess(Duties.file(), DAY);

        assertThat(assessment.explain(Duties.CODE, Duties.MEASURE)).hasSize(1);
        assertThat(assessment.explain(Duties.CODE, Id.of("another1"))).isEmpty();
        assertThat(assessment.explain(RuleCode.of("OWN-99"))).isEmpty();
        assertThat(Duties.set(DUTY)
                        .assess(Duties.file(), Duties.START.minusYears(1))
                        .explain(Duties.CODE))
                .as("before the file was opened")
                .isEmpty();
    }

    @Test
    void itTellsWhatTheAuditTellsForEveryRuleAndFile() {
        RuleSet national = Profiles.national();
        for (CaseFile file : ManyFiles.files(25)) {
            Assessment assessment = national.assess(file, LocalDate.of(2025, 6, 1));
            assertThat(national.rules()
                            .flatMap(rule -> assessment.explain(rule.code()).map(Explanation::line)))
                    .as("%s", file.id())
                    .isEqualTo(assessment.audit());
        }
    }
}
