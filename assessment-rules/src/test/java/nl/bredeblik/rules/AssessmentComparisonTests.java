package nl.bredeblik.rules;

import static nl.bredeblik.rules.Duties.LAST_DAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import nl.bredeblik.model.casefile.CaseFile;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.measure.ProtectionMeasure;
import nl.bredeblik.rules.profile.Profiles;
import org.junit.jupiter.api.Test;

/** What is new, resolved, changed and unchanged from one assessment to the next. */
class AssessmentComparisonTests {

    private static final Rule<ProtectionMeasure> DUTY = Duties.untilContact(Severity.BLOCKING, NormLevel.LAW);
    private static final Rule<ProtectionMeasure> ALWAYS = Duties.heading("OWN-20", Severity.HINT, NormLevel.PRACTICE)
            .each(Duties.MEASURES)
            .check((measure, look) -> Verdict.VIOLATED);
    private static final RuleSet SET = Duties.set(DUTY, ALWAYS);
    private static final CaseFile FILE = Duties.file();

    @Test
    void timeMakesFindingsNewAndLeavesOthersAsTheyWere() {
        AssessmentComparison comparison = SET.assess(FILE, LAST_DAY.plusDays(1)).comparedTo(SET.assess(FILE, LAST_DAY));

        assertThat(comparison.added().map(Finding::key)).containsExactly("OWN-11:measure1");
        assertThat(comparison.unchanged().map(Finding::key)).containsExactly("OWN-20:measure1");
        assertThat(comparison.resolved()).isEmpty();
        assertThat(comparison.changed()).isEmpty();
        assertThat(comparison.unknown()).isEmpty();
    }

    @Test
    void anEntryResolvesOrChangesAFinding() {
        LocalDate day = LAST_DAY.plusDays(3);
        Assessment overdue = SET.assess(FILE, day);
        Assessment inTime = SET.assess(Duties.withContact(FILE, LAST_DAY, day), day);
        Assessment late = SET.assess(Duties.withContact(FILE, day, day), day);

        assertThat(inTime.comparedTo(overdue).resolved().map(Finding::key)).containsExactly("OWN-11:measure1");
        assertThat(overdue.comparedTo(inTime).added()).hasSize(1);
        assertThat(late.comparedTo(overdue).changed()).singleElement().satisfies(change -> {
            assertThat(change.before().state()).contains(ObligationState.OVERDUE);
            assertThat(change.after().state()).contains(ObligationState.MET_LATE);
        });
        assertThat(late.comparedTo(late).changed()).isEmpty();
    }

    @Test
    void anExplanationChangesAFinding() {
        LocalDate day = LAST_DAY.plusDays(3);
        Assessment explained = SET.assess(Duties.acknowledged(FILE, day), day);

        assertThat(explained.comparedTo(SET.assess(FILE, day)).changed())
                .singleElement()
                .satisfies(change -> assertThat(change.after().outcome()).isEqualTo(Outcome.EXPLAINED));
    }

    @Test
    void anotherSeverityOfTheSetChangesAFinding() {
        RuleSet heavier = SET.withSeverity(ALWAYS.code(), Severity.ATTENTION);

        assertThat(heavier.assess(FILE, LAST_DAY)
                        .comparedTo(SET.assess(FILE, LAST_DAY))
                        .changed())
                .hasSize(1);
    }

    @Test
    void whereARuleBrokeOffNothingIsResolvedOrNew() {
        RuleSet broken = Duties.set(Duties.heading("OWN-20", Severity.HINT, NormLevel.PRACTICE)
                .each(Duties.MEASURES)
                .check((measure, look) -> {
                    throw new IllegalStateException();
                }));
        Assessment whole = Duties.set(ALWAYS).assess(FILE, LAST_DAY);
        Assessment brokenOff = broken.assess(FILE, LAST_DAY);

        for (AssessmentComparison comparison :
                new AssessmentComparison[] {whole.comparedTo(brokenOff), brokenOff.comparedTo(whole)}) {
            assertThat(comparison.unknown().map(Finding::key)).containsExactly("OWN-20:measure1");
            assertThat(comparison.added()).isEmpty();
            assertThat(comparison.resolved()).isEmpty();
        }
    }

    @Test
    void otherFilesAreRefused() {
        CaseFile other = CaseFile.builder().from(FILE).id(Id.of("casefile2")).build();
        Assessment assessment = SET.assess(FILE, LAST_DAY);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> SET.assess(other, LAST_DAY).comparedTo(assessment));
    }

    @Test
    void everyFindingOfBothStandsInOnePlaceWhateverTheFile() {
        RuleSet national = Profiles.national();
        for (CaseFile file : ManyFiles.files(100)) {
            Assessment earlier = national.assess(file, LocalDate.of(2025, 3, 1));
            Assessment later = national.assess(file, LocalDate.of(2026, 6, 1));
            AssessmentComparison comparison = later.comparedTo(earlier);

            assertThat(comparison
                            .added()
                            .appendAll(comparison.unchanged())
                            .appendAll(comparison.changed().map(AssessmentComparison.Change::after)))
                    .as("%s", file.id())
                    .containsExactlyInAnyOrderElementsOf(later.findings());
            assertThat(comparison.resolved().size()
                            + comparison.unchanged().size()
                            + comparison.changed().size())
                    .as("%s", file.id())
                    .isEqualTo(earlier.findings().size());
            assertThat(comparison.resolved()).allMatch(earlier.findings()::contains);
        }
    }
}
