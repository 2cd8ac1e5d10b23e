package nl.bredeblik.rules;

import static nl.bredeblik.rules.Duties.LAST_DAY;
import static nl.bredeblik.rules.Duties.START;
import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import nl.bredeblik.model.casefile.CaseFile;
import nl.bredeblik.model.measure.ProtectionMeasure;
import nl.bredeblik.model.participation.Contact;
import nl.bredeblik.model.time.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** How a duty with a term stands, and what that means for the step at hand, line by line. */
class DutyStateTests {

    private static final LocalDate LATER = LAST_DAY.plusDays(5);

    @ParameterizedTest
    @CsvSource({
        // level of the norm, severity of the rule, severity when late
        "LAW, BLOCKING, ATTENTION",
        "DECREE, BLOCKING, ATTENTION",
        "LAW, HINT, ATTENTION",
        "DISCIPLINARY_DECISION, BLOCKING, HINT",
        "FIELD_NORM, ATTENTION, HINT",
        "GUIDELINE, ATTENTION, HINT",
        "PRACTICE, BLOCKING, HINT",
    })
    void metLateWeighsAsItsNormDoesAndNeverBlocks(NormLevel level, Severity severity, Severity expected) {
        CaseFile late = Duties.withContact(Duties.file(), LATER, LATER);

        Finding finding = only(Duties.untilContact(severity, level), late, LATER);
        assertThat(finding.state()).contains(ObligationState.MET_LATE);
        assertThat(finding.severity()).isEqualTo(expected);
    }

    @Test
    void aMetDutyIsNoFindingOnItsLastDayAndIsOneOnTheDayAfter() {
        Rule<?> rule = Duties.untilContact(Severity.BLOCKING, NormLevel.LAW);

        assertThat(states(rule, Duties.withContact(Duties.file(), LAST_DAY.minusDays(1), LATER), LATER))
                .containsExactly(ObligationState.MET);
        assertThat(states(rule, Duties.withContact(Duties.file(), LAST_DAY, LATER), LATER))
                .containsExactly(ObligationState.MET);
        assertThat(states(rule, Duties.withContact(Duties.file(), LAST_DAY.plusDays(1), LATER), LATER))
                .containsExactly(ObligationState.MET_LATE);
    }

    @Test
    void anActThatIsStillToComeIsNotDoneYet() {
        Rule<?> rule = Duties.untilContact(Severity.BLOCKING, NormLevel.LAW);
        CaseFile planned = Duties.withContact(Duties.file(), START.plusDays(8), START);

        assertThat(states(rule, planned, START.plusDays(7))).containsExactly(ObligationState.OPEN);
        assertThat(states(rule, planned, START.plusDays(8))).containsExactly(ObligationState.MET);
        assertThat(Duties.set(rule).assess(planned, START).agenda(LATER)).isEmpty();
    }

    @Test
    void anAcknowledgementExplainsWhateverTheNormAndPointsToItself() {
        Rule<?> rule = Duties.untilContact(Severity.BLOCKING, NormLevel.LAW);
        Finding finding = only(rule, Duties.acknowledged(Duties.file(), LATER), LATER);

        assertThat(finding.state()).contains(ObligationState.ACKNOWLEDGED);
        assertThat(finding.outcome()).isEqualTo(Outcome.EXPLAINED);
        assertThat(finding.severity()).isEqualTo(Severity.HINT);
        assertThat(finding.explainedBy().map(entry -> entry.id().text())).contains("acknowl1");
    }

    @Test
    void anAcknowledgementOfAnEarlierTermDoesNotSpeakForThisOne() {
        Rule<?> rule = Duties.untilContact(Severity.BLOCKING, NormLevel.LAW);

        assertThat(only(rule, Duties.acknowledged(Duties.file(), START.minusDays(1)), LATER)
                        .outcome())
                .isEqualTo(Outcome.VIOLATED);
        assertThat(only(rule, Duties.acknowledged(Duties.file(), START), LATER).outcome())
                .isEqualTo(Outcome.EXPLAINED);
    }

    @Test
    void lateMissedAndOverdueCanAllBeAcknowledged() {
        Rule<ProtectionMeasure> missed = Duties.duty(Severity.BLOCKING, NormLevel.LAW)
                .until(
                        (measure, look) -> Option.none(),
                        check -> check.usefulUntil((measure, look) -> Option.some(LAST_DAY)));
        Rule<ProtectionMeasure> late = Duties.untilContact(Severity.BLOCKING, NormLevel.LAW);
        CaseFile metLate = Duties.withContact(Duties.file(), LATER, LATER);

        assertThat(only(missed, Duties.file(), LATER).state()).contains(ObligationState.MISSED);
        assertThat(only(missed, Duties.acknowledged(Duties.file(), LATER), LATER)
                        .state())
                .contains(ObligationState.ACKNOWLEDGED);
        assertThat(only(late, Duties.acknowledged(metLate, LATER), LATER).state())
                .contains(ObligationState.ACKNOWLEDGED);
    }

    @Test
    void missedAsksForAttentionUntilItsGroundEnds() {
        LocalDate end = LATER.plusDays(3);
        Rule<ProtectionMeasure> missed = Duties.duty(Severity.BLOCKING, NormLevel.GUIDELINE)
                .until(
                        (measure, look) -> Option.none(),
                        check -> check.usefulUntil((measure, look) -> Option.some(LAST_DAY))
                                .whileItRuns((measure, look) -> Option.some(end)));

        assertThat(only(missed, Duties.file(), end).severity()).isEqualTo(Severity.ATTENTION);
        assertThat(found(missed, Duties.file(), end.plusDays(1))).isEmpty();
        assertThat(states(missed, Duties.file(), end.plusDays(1))).containsExactly(ObligationState.MISSED);
    }

    @ParameterizedTest
    @EnumSource(names = {"LAW", "GUIDELINE"})
    void whatLostItsForceBlocksAsLongAsSomethingRestsOnItAndNothingExplainsIt(NormLevel level) {
        Rule<ProtectionMeasure> lapses = Duties.duty(Severity.ATTENTION, level)
                .until(
                        Duties::firstContact,
                        check -> check.withoutForceOnceLate(
                                (measure, look) -> look.file().contacts().size() < 2));
        CaseFile late = Duties.withContact(Duties.file(), LATER, LATER);
        CaseFile explained = Duties.deviated(Duties.acknowledged(Duties.file(), LATER), LATER);
        CaseFile nothingRests = Duties.withContact(late, LATER.plusDays(1), LATER.plusDays(1));

        for (CaseFile file : new CaseFile[] {Duties.file(), late, explained}) {
            Finding finding = only(lapses, file, LATER);
            assertThat(finding.state()).contains(ObligationState.WITHOUT_FORCE);
            assertThat(finding.severity()).isEqualTo(Severity.BLOCKING);
            assertThat(finding.outcome()).isEqualTo(Outcome.VIOLATED);
        }
        assertThat(found(lapses, nothingRests, LATER.plusDays(1))).isEmpty();
        assertThat(states(lapses, nothingRests, LATER.plusDays(1))).containsExactly(ObligationState.WITHOUT_FORCE);
        assertThat(states(lapses, Duties.file(), LAST_DAY)).containsExactly(ObligationState.OPEN);
    }

    @Test
    void aTermCanDifferFromOneSubjectToTheNextAndComeBack() {
        Rule<ProtectionMeasure> recurring = Duties.heading("OWN-11", Severity.ATTENTION, NormLevel.PRACTICE)
                .each(Duties.MEASURES)
                .counting((measure, look) -> look.file()
                        .contacts()
                        .map(Contact::on)
                        .filter(look.day()::reached)
                        .reduceOption((one, other) -> one.isBefore(other) ? other : one)
                        .orElse(measure.chargedOn()))
                .within((measure, look) -> Term.weeks(measure.id().equals(Duties.MEASURE) ? 2 : 9))
                .until((measure, look) -> Option.none());
        LocalDate late = START.plusWeeks(3);
        CaseFile healed = Duties.withContact(Duties.file(), late, late);

        assertThat(found(recurring, healed, START.plusWeeks(2))).isEmpty();
        assertThat(only(recurring, healed, late.minusDays(1)).term())
                .contains(new TermDates(START, START.plusWeeks(2)));
        assertThat(found(recurring, healed, late)).isEmpty();
        assertThat(Duties.set(recurring)
                        .assess(healed, late)
                        .agenda(late.plusYears(1))
                        .map(AgendaLine::on))
                .containsExactly(late.plusWeeks(2).plusDays(1));
    }

    private static Seq<Finding> found(Rule<?> rule, CaseFile file, LocalDate asOf) {
        return Duties.set(rule).assess(file, asOf).findings();
    }

    private static Finding only(Rule<?> rule, CaseFile file, LocalDate asOf) {
        return found(rule, file, asOf).single();
    }

    private static Seq<ObligationState> states(Rule<?> rule, CaseFile file, LocalDate asOf) {
        return Duties.set(rule).assess(file, asOf).obligations().map(Obligation::state);
    }
}
