package nl.bredeblik.rules.render;

import static org.assertj.core.api.Assertions.assertThat;

import nl.bredeblik.model.casefile.CaseFile;
import nl.bredeblik.model.entry.RuleCode;
import nl.bredeblik.rules.Assessment;
import nl.bredeblik.rules.Language;
import nl.bredeblik.rules.RuleSet;
import nl.bredeblik.rules.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TextComparisonTests {

    private static final RuleSet RULES = OwnRules.ruleSet().minus(RuleCode.of("OWN-03"), "fails");
    private static final CaseFile FILE = OwnRules.file();
    private static final Assessment EARLIER = RULES.assess(FILE, OwnRules.TODAY.minusDays(1));
    private static final Assessment LATER = RULES.assess(FILE, OwnRules.TODAY.plusDays(12));

    @Test
    void aComparisonReadsFromTheFirstLineToTheLast() {
        assertThat(TextComparison.in(Language.ENGLISH).text(LATER.comparedTo(EARLIER)))
                .isEqualTo("""
                        Case file casefile1
                        ===================
                        Earlier  23 December 2026; direct safety (derived from the file); as it was: with the
                                 norms of the reference day; own 1+changed
                        Now      5 January 2027; direct safety (derived from the file); as it was: with the
                                 norms of the reference day; own 1+changed

                        New
                        ---
                        This was not found earlier.

                        OWN-05  member member01
                          Outcome       The term has passed and the act is not recorded yet.
                          Term          counted from 24 December 2026, at the latest on 4 January 2027
                          Who           The file names no coordinator on this day.
                          When          Before the step of this moment.
                          Norm          law: Een wet, article 7; text of 5 January 2015; read in an old version,
                                        later changes are possible
                          Place         /members/0

                        Changed
                        -------
                        This stands otherwise now.

                        OWN-02  member member01
                          Earlier       Attention. The record does not show this, or contradicts it.
                          Now           Tip. The record does not show this. Why is recorded; that does not say
                                        that the norm was met.

                        Unchanged
                        ---------
                        This stands as it did.
                        OWN-01  member member01

                        Rules that were left out
                        ------------------------
                        OWN-04: doubles OWN-02
                        OWN-03: fails

                        This check looks at the record and the work of the professionals, not at the family.
                        "Not recorded" is not "not done".
                        """);
    }

    @Test
    void whatIsNotFoundAnyMoreAndWhatCannotBeToldIsNamed() {
        assertThat(TextComparison.in(Language.DUTCH).text(EARLIER.comparedTo(LATER)))
                .contains("Niet meer gevonden", "OWN-05  gezinslid member01");
        Assessment broken = OwnRules.ruleSet().assess(FILE, OwnRules.TODAY);
        Assessment other = OwnRules.ruleSet()
                .withSeverity(RuleCode.of("OWN-02"), Severity.HINT)
                .assess(FILE, OwnRules.TODAY);

        assertThat(TextComparison.in(Language.DUTCH).text(broken.comparedTo(other)))
                .contains("Er is niets bijgekomen, vervallen of veranderd.");
    }

    @ParameterizedTest
    @EnumSource
    void labelsStandForIdsAndNoPlaceStaysOpen(Language language) {
        String text = TextComparison.in(language)
                .withLabels(id -> "<" + id.text() + ">")
                .text(LATER.comparedTo(EARLIER));

        assertThat(text).contains("<member01>").doesNotContainPattern("[^<]member0[12]");
        assertThat(text).doesNotContain("{", "}");
        assertThat(text.lines()).allMatch(line -> line.length() <= 88 && line.equals(line.stripTrailing()));
    }
}
