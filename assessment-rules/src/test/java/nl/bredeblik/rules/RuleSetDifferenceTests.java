package nl.bredeblik.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.vavr.collection.Array;
import nl.bredeblik.model.entry.RuleCode;
import nl.bredeblik.model.measure.ProtectionMeasure;
import nl.bredeblik.model.time.Term;
import org.junit.jupiter.api.Test;

/** In what rule sets differ, and what a set says of what it does otherwise. */
class RuleSetDifferenceTests {

    private static final Rule<ProtectionMeasure> BY_LAW = Duties.untilContact(Severity.ATTENTION, NormLevel.LAW);
    private static final Rule<ProtectionMeasure> OTHER_BY_LAW = Duties.untilContact(Severity.ATTENTION, NormLevel.LAW);
    private static final Rule<ProtectionMeasure> BY_PRACTICE = Duties.untilContactAs("OWN-12");
    private static final Rule<ProtectionMeasure> EXTRA = Duties.untilContactAs("OWN-13");
    private static final RuleSet SET = Duties.set(BY_LAW, BY_PRACTICE);
    private static final Setting<Integer> MOST = Setting.of("goals.most", 3);

    @Test
    void aSetDoesNotDifferFromItselfNorFromAnEqualOneOfAnotherName() {
        assertThat(SET.difference(SET).isEmpty()).isTrue();
        assertThat(SET.difference(Duties.set(BY_PRACTICE, BY_LAW).named("ours", "9"))
                        .isEmpty())
                .isTrue();
    }

    @Test
    void rulesOfOneSetAreNamedWithTheReasonWhyTheOtherDoesWithout() {
        RuleSet other = SET.minus(BY_LAW.code(), "no such measure here").plus(EXTRA);
        RuleSetDifference difference = SET.difference(other);

        assertThat(difference.onlyInFirst()).containsExactly(BY_LAW);
        assertThat(difference.onlyInSecond()).containsExactly(EXTRA);
        assertThat(difference.leftOutInFirst()).isEmpty();
        assertThat(difference.leftOutInSecond())
                .containsExactly(new LeftOutRule(BY_LAW.code(), "no such measure here"));
        assertThat(difference.isEmpty()).isFalse();
        assertThat(other.difference(SET).onlyInFirst()).containsExactly(EXTRA);
    }

    @Test
    void severitiesAndFiguresStandBesideEachOther() {
        RuleSet other = SET.withSeverity(BY_PRACTICE.code(), Severity.BLOCKING).withSetting(MOST, 5);
        RuleSetDifference difference = SET.difference(other);

        assertThat(difference.severities())
                .containsExactly(
                        new RuleSetDifference.TwoSeverities(BY_PRACTICE.code(), Severity.HINT, Severity.BLOCKING));
        assertThat(difference.settings()).containsExactly(new RuleSetDifference.TwoFigures(MOST, 3, 5));
        assertThat(difference.otherRules()).isEmpty();
        assertThat(SET.withSetting(MOST, 3).difference(SET).isEmpty())
                .as("the standard figure, chosen")
                .isTrue();
        assertThat(SET.withSeverity(BY_PRACTICE.code(), Severity.HINT)
                        .difference(SET)
                        .severities())
                .as("a severity that now counts for all findings")
                .hasSize(1);
    }

    @Test
    void anotherRuleUnderTheSameCodeIsAnotherRule() {
        RuleSetDifference difference = SET.difference(Duties.set(OTHER_BY_LAW, BY_PRACTICE));

        assertThat(difference.otherRules()).containsExactly(BY_LAW.code());
        assertThat(difference.severities()).isEmpty();
    }

    @Test
    void aRuleThatComesBackIsNoLongerLeftOut() {
        RuleSet back = SET.minus(BY_LAW.code(), "for a while").plus(BY_LAW);

        assertThat(back.leftOut()).isEmpty();
        assertThat(back.difference(SET).isEmpty()).isTrue();
    }

    @Test
    void loweringWhatRestsOnLawNeedsAReasonAndShows() {
        assertThatIllegalArgumentException().isThrownBy(() -> SET.withSeverity(BY_LAW.code(), Severity.HINT));
        assertThatIllegalArgumentException().isThrownBy(() -> SET.withSeverity(BY_LAW.code(), Severity.ATTENTION));
        assertThatIllegalArgumentException().isThrownBy(() -> SET.withSeverity(BY_LAW.code(), Severity.HINT, " "));

        RuleSet lowered = SET.withSeverity(BY_LAW.code(), Severity.HINT, "another service does this");
        assertThat(lowered.severities().map(ChangedSeverity::toString))
                .containsExactly("ChangedSeverity[rule=OWN-11, own=ATTENTION, chosen=HINT,"
                        + " reason=Some(another service does this)]");
        assertThat(lowered.named("ours", "1").severities()).hasSize(1);
        assertThat(lowered.withSeverity(BY_LAW.code(), Severity.BLOCKING).severities())
                .as("the last choice holds, beside the rule's own")
                .singleElement()
                .satisfies(changed -> {
                    assertThat(changed.own()).isEqualTo(Severity.ATTENTION);
                    assertThat(changed.chosen()).isEqualTo(Severity.BLOCKING);
                    assertThat(changed.reason()).isEmpty();
                });
        assertThat(lowered.minus(BY_LAW.code(), "gone").severities()).isEmpty();
    }

    @Test
    void aChosenSeverityHoldsForADutyTooButNeverAboveWhatItsStateAllows() {
        var late = Duties.withContact(Duties.file(), Duties.LAST_DAY.plusDays(1), Duties.LAST_DAY.plusDays(1));
        var day = Duties.LAST_DAY.plusDays(1);

        assertThat(Duties.set(BY_LAW)
                        .withSeverity(BY_LAW.code(), Severity.HINT, "reason")
                        .assess(late, day)
                        .findings()
                        .map(Finding::severity))
                .containsExactly(Severity.HINT);
        assertThat(Duties.set(BY_LAW)
                        .withSeverity(BY_LAW.code(), Severity.BLOCKING)
                        .assess(late, day)
                        .findings()
                        .map(Finding::severity))
                .containsExactly(Severity.ATTENTION);
        assertThat(Duties.set(BY_LAW)
                        .withSeverity(BY_LAW.code(), Severity.BLOCKING)
                        .assess(Duties.file(), day)
                        .isBlocked())
                .isTrue();
    }

    @Test
    void aSelectionKeepsFiguresAndReasonsAndSaysThatItIsOne() {
        RuleSet selection = SET.withSetting(Assessment.SILENT_AFTER, Term.years(1))
                .minus(BY_LAW.code(), "not ours")
                .plus(EXTRA)
                .only(Array.of(EXTRA.code()));

        assertThat(selection.rules()).containsExactly(EXTRA);
        assertThat(selection.version()).isEqualTo("1+changed+selection");
        assertThat(selection.settings().of(Assessment.SILENT_AFTER)).isEqualTo(Term.years(1));
        assertThat(selection.leftOut()).hasSize(1);
        assertThatIllegalArgumentException().isThrownBy(() -> SET.only(Array.of(RuleCode.of("OWN-99"))));
    }
}
