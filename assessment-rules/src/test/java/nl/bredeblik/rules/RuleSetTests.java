package nl.bredeblik.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import nl.bredeblik.model.casefile.CaseFile;
import nl.bredeblik.model.entry.RuleCode;
import nl.bredeblik.rules.family.Change;
import nl.bredeblik.rules.family.Example;
import nl.bredeblik.rules.family.SoundFamily;
import nl.bredeblik.rules.profile.Profiles;
import org.junit.jupiter.api.Test;

class RuleSetTests {

    private static final RuleSet NATIONAL = Profiles.national();
    private static final RuleCode AUTHORITY = RuleCode.of("FAM-02");
    private static final RuleCode NAMES_PERSONS = RuleCode.of("STM-02");
    private static final CaseFile WITHOUT_AUTHORITY =
            Change.withoutAuthority(SoundFamily.OVER_SON).in(SoundFamily.file());

    @Test
    void theRulesStandInTheOrderOfTheirCodes() {
        assertThat(NATIONAL.rules().map(rule -> rule.code().text()).asJava()).isSorted();
        assertThat(Profiles.named("national")).contains(NATIONAL);
        assertThat(Profiles.named("regional")).isEmpty();
    }

    @Test
    void aCodeStandsForOneRule() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NATIONAL.plus(NATIONAL.rules().head()));
    }

    @Test
    void aRuleThatIsTakenOutLeavesAReasonThatShows() {
        RuleSet smaller = NATIONAL.minus(AUTHORITY, "no children in these files");
        Assessment assessment = smaller.assess(WITHOUT_AUTHORITY, SoundFamily.TODAY);
        assertThat(assessment.findings()).isEmpty();
        assertThat(assessment.ruleSet().leftOut())
                .containsExactly(new LeftOutRule(AUTHORITY, "no children in these files"));
        assertThat(smaller.withSeverity(NAMES_PERSONS, Severity.HINT).leftOut()).hasSize(1);
        assertThat(smaller.named("ours", "2").leftOut()).hasSize(1);
    }

    @Test
    void takingOutAsksForAReasonAndForARuleOfTheSet() {
        assertThatIllegalArgumentException().isThrownBy(() -> NATIONAL.minus(AUTHORITY, " "));
        assertThatIllegalArgumentException().isThrownBy(() -> NATIONAL.minus(RuleCode.of("FAM-99"), "unknown"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NATIONAL.withSeverity(RuleCode.of("FAM-99"), Severity.HINT));
    }

    @Test
    void aChangedSetDoesNotBearTheVersionOfTheFirst() {
        assertThat(NATIONAL).hasToString("national 2026.1");
        assertThat(NATIONAL.withSeverity(AUTHORITY, Severity.HINT, "reason")
                        .minus(NAMES_PERSONS, "reason")
                        .version())
                .isEqualTo("2026.1+changed");
        assertThat(NATIONAL.minus(AUTHORITY, "reason").named("ours", "1")).hasToString("ours 1");
    }

    @Test
    void aSeverityOfTheSetHoldsForAllFindingsOfTheRule() {
        CaseFile past = Change.with(file -> file.addAuthorities(nl.bredeblik.model.family.Authority.builder()
                        .from(SoundFamily.file().authorities().get(0))
                        .id(nl.bredeblik.model.entry.Id.of("another1"))
                        .holders(io.vavr.collection.Array.of(SoundFamily.INSTITUTION))
                        .period(SoundFamily.between(SoundFamily.BIRTH_OF_DAUGHTER, SoundFamily.OPENED))
                        .build()))
                .in(SoundFamily.file());
        assertThat(Example.found(past, SoundFamily.TODAY)).containsExactly("FAM-05 ATTENTION daughter01");
        assertThat(Example.lines(NATIONAL.withSeverity(RuleCode.of("FAM-05"), Severity.HINT, "reason")
                        .assess(past, SoundFamily.TODAY)))
                .containsExactly("FAM-05 HINT daughter01");
    }

    @Test
    void onlyWhatBlocksAndIsNotExplainedBlocks() {
        assertThat(NATIONAL.assess(WITHOUT_AUTHORITY, SoundFamily.TODAY).isBlocked())
                .isTrue();
        assertThat(NATIONAL.withSeverity(AUTHORITY, Severity.ATTENTION, "reason")
                        .assess(WITHOUT_AUTHORITY, SoundFamily.TODAY)
                        .isBlocked())
                .isFalse();
    }
}
