package nl.bredeblik.rules;

import static nl.bredeblik.rules.ObligationState.ACKNOWLEDGED;
import static nl.bredeblik.rules.ObligationState.LAPSED;
import static nl.bredeblik.rules.ObligationState.MET_LATE;
import static nl.bredeblik.rules.ObligationState.MISSED;
import static nl.bredeblik.rules.ObligationState.OPEN;
import static nl.bredeblik.rules.ObligationState.OVERDUE;
import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Array;
import io.vavr.collection.HashMap;
import io.vavr.collection.LinkedHashSet;
import io.vavr.control.Option;
import java.time.LocalDate;
import nl.bredeblik.model.casefile.CaseFile;
import nl.bredeblik.model.entry.Acknowledgement;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.RuleCode;
import nl.bredeblik.model.entry.Text;
import nl.bredeblik.model.family.Member;
import nl.bredeblik.model.measure.MeasureKind;
import nl.bredeblik.model.measure.ProtectionMeasure;
import nl.bredeblik.model.participation.Contact;
import nl.bredeblik.model.participation.ContactKind;
import nl.bredeblik.model.time.DayPeriod;
import nl.bredeblik.model.time.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A duty with a term, day by day: five working days after Thursday 24 December 2026 end on Monday 4 January 2027. */
class TermCheckTests {

    private static final LocalDate CHARGED = LocalDate.of(2026, 12, 24);
    private static final LocalDate LAST_DAY = LocalDate.of(2027, 1, 4);
    private static final Id<ProtectionMeasure> MEASURE = Id.of("measure1");

    private static final Norm BY_LAW =
            Norm.of("LAW", NormLevel.LAW, "Een wet", "1", "", Verification.READ, "https://example.org");
    private static final Norm BY_PRACTICE =
            Norm.of("PRACTICE", NormLevel.PRACTICE, "Een werkwijze", "", "", Verification.NO_TEXT, "");
    private static final RuleTexts NO_TEXTS = RuleTexts.of(HashMap.empty());
    private static final Subjects<ProtectionMeasure> MEASURES =
            Subjects.of("measures", look -> look.file().measures());

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                // as of, contact, state
                "2026-12-24, -, OPEN",
                "2027-01-03, -, OPEN",
                "2027-01-04, -, OPEN",
                "2027-01-05, -, OVERDUE",
                "2027-01-05, 2026-12-28, MET",
                "2027-01-05, 2027-01-04, MET",
                "2027-01-05, 2027-01-05, MET_LATE",
            })
    void aDutyStandsAsItsDatesSay(LocalDate asOf, LocalDate contact, ObligationState expected) {
        assertThat(states(rule(BY_LAW), file(contact, null), asOf)).containsExactly(expected);
    }

    @Test
    void nothingIsOwedBeforeTheTermBegins() {
        assertThat(states(rule(BY_LAW), file(null, null), CHARGED.minusDays(1))).isEmpty();
    }

    @Test
    void aTermThatRunsIsNoFindingAndStandsOnTheAgendaForTheDayAfterIt() {
        Assessment assessment = set(rule(BY_LAW)).assess(file(null, null), CHARGED);

        assertThat(assessment.findings()).isEmpty();
        assertThat(assessment.agenda(LAST_DAY.plusDays(30))).singleElement().satisfies(line -> {
            assertThat(line.on()).isEqualTo(LAST_DAY.plusDays(1));
            assertThat(line.finding().key()).isEqualTo("TERM-99:measure1");
        });
    }

    @Test
    void anOverdueDutyHasTheSeverityOfTheRuleAndNamesItsTerm() {
        Finding finding = only(rule(BY_LAW), file(null, null), LAST_DAY.plusDays(1));

        assertThat(finding.severity()).isEqualTo(Severity.BLOCKING);
        assertThat(finding.state()).contains(OVERDUE);
        assertThat(finding.term()).contains(new TermDates(CHARGED, LAST_DAY));
    }

    @Test
    void lateByLawAsksForAttentionAndLateByPracticeIsAHint() {
        CaseFile late = file(LAST_DAY.plusDays(1), null);

        assertThat(only(rule(BY_LAW), late, LAST_DAY.plusDays(9)).severity()).isEqualTo(Severity.ATTENTION);
        assertThat(only(rule(BY_PRACTICE), late, LAST_DAY.plusDays(9)).severity())
                .isEqualTo(Severity.HINT);
    }

    @Test
    void lateIsNoFindingAnyMoreOnceTheGroundHasEnded() {
        LocalDate end = LAST_DAY.plusDays(20);
        CaseFile late = file(LAST_DAY.plusDays(1), end);

        assertThat(set(rule(BY_LAW)).assess(late, end).findings()).hasSize(1);
        assertThat(set(rule(BY_LAW)).assess(late, end.plusDays(1)).findings()).isEmpty();
        assertThat(states(rule(BY_LAW), late, end.plusDays(1))).containsExactly(MET_LATE);
    }

    @Test
    void aDutyLapsesWhenItsGroundEndsBeforeTheTerm() {
        LocalDate end = LAST_DAY.minusDays(1);

        assertThat(states(rule(BY_LAW), file(null, end), end)).containsExactly(OPEN);
        assertThat(states(rule(BY_LAW), file(null, end), end.plusDays(1))).containsExactly(LAPSED);
        assertThat(set(rule(BY_LAW))
                        .assess(file(null, end), LAST_DAY.plusDays(1))
                        .findings())
                .isEmpty();
    }

    @Test
    void whatCanNoLongerBeDoneIsMissedAndAsksForAttention() {
        Rule<ProtectionMeasure> bounded = heading(BY_LAW)
                .each(MEASURES)
                .counting((measure, look) -> measure.chargedOn())
                .within(Term.workingDays(5))
                .until(
                        (measure, look) -> Option.none(),
                        check -> check.usefulUntil((measure, look) -> Option.some(LAST_DAY.plusDays(7))));

        assertThat(only(bounded, file(null, null), LAST_DAY.plusDays(7)).state())
                .contains(OVERDUE);
        Finding missed = only(bounded, file(null, null), LAST_DAY.plusDays(8));
        assertThat(missed.state()).contains(MISSED);
        assertThat(missed.severity()).isEqualTo(Severity.ATTENTION);
    }

    @Test
    void anAcknowledgementExplainsALateDutyEvenByLawAndStaysVisible() {
        CaseFile late = file(null, null);
        LocalDate asOf = LAST_DAY.plusDays(3);
        CaseFile acknowledged = CaseFile.builder()
                .from(late)
                .addAcknowledgements(Acknowledgement.builder()
                        .id(Id.of("acknowl1"))
                        .recordedOn(asOf)
                        .rule(RuleCode.of("TERM-99"))
                        .about(Array.of(MEASURE))
                        .acknowledgedOn(asOf)
                        .happened(Text.of("Geen contact binnen vijf werkdagen."))
                        .reason(Text.of("Wachtlijst."))
                        .build())
                .build();

        Finding finding = only(rule(BY_LAW), acknowledged, asOf);
        assertThat(finding.outcome()).isEqualTo(Outcome.EXPLAINED);
        assertThat(finding.severity()).isEqualTo(Severity.HINT);
        assertThat(finding.state()).contains(ACKNOWLEDGED);
        assertThat(only(rule(BY_LAW), acknowledged, asOf.minusDays(1)).outcome())
                .isEqualTo(Outcome.VIOLATED);
    }

    private static Iterable<ObligationState> states(Rule<?> rule, CaseFile file, LocalDate asOf) {
        return set(rule).assess(file, asOf).obligations().map(Obligation::state);
    }

    private static Finding only(Rule<?> rule, CaseFile file, LocalDate asOf) {
        return set(rule).assess(file, asOf).findings().single();
    }

    private static RuleSet set(Rule<?> rule) {
        return RuleSet.of("own", "1", Array.of(rule));
    }

    private static RuleHeading heading(Norm norm) {
        return Rule.rule(
                "TERM-99",
                NO_TEXTS,
                Severity.BLOCKING,
                Audience.PROFESSIONALS,
                LinkedHashSet.of(Moment.values()),
                norm);
    }

    private static Rule<ProtectionMeasure> rule(Norm norm) {
        return heading(norm)
                .each(MEASURES)
                .counting((measure, look) -> measure.chargedOn())
                .within(Term.workingDays(5))
                .until(
                        (measure, look) -> look.file().contacts().headOption().map(Contact::on),
                        check -> check.whileItRuns(
                                (measure, look) -> measure.period().endInclusive()));
    }

    private static CaseFile file(LocalDate contact, LocalDate endOfMeasure) {
        CaseFile.Builder file = CaseFile.builder()
                .id(Id.of("casefile1"))
                .openedOn(CHARGED.minusDays(30))
                .addMeasures(ProtectionMeasure.builder()
                        .id(MEASURE)
                        .recordedOn(CHARGED.minusDays(10))
                        .kind(MeasureKind.SUPERVISION)
                        .subject(Id.<Member>of("child0001"))
                        .period(DayPeriod.of(CHARGED.minusDays(10), Option.of(endOfMeasure)))
                        .chargedOn(CHARGED)
                        .build());
        if (contact != null) {
            file.addContacts(Contact.builder()
                    .id(Id.of("contact01"))
                    .recordedOn(contact)
                    .kind(ContactKind.CONVERSATION)
                    .on(contact)
                    .held(true)
                    .build());
        }
        return file.build();
    }
}
