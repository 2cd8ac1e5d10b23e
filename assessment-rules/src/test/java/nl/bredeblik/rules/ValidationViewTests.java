package nl.bredeblik.rules;

import static nl.bredeblik.rules.Duties.LAST_DAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.time.LocalDate;
import nl.bredeblik.model.casefile.CaseFile;
import org.junit.jupiter.api.Test;

/** An assessment as a value or its errors. */
class ValidationViewTests {

    private static final LocalDate DAY = LAST_DAY.plusDays(1);
    private static final CaseFile FILE = Duties.file();
    private static final RuleSet SET = Duties.set(
            Duties.untilContact(Severity.BLOCKING, NormLevel.LAW),
            Duties.heading("OWN-20", Severity.ATTENTION, NormLevel.PRACTICE)
                    .each(Duties.MEASURES)
                    .check((measure, look) -> Verdict.VIOLATED),
            Duties.heading("OWN-21", Severity.HINT, NormLevel.PRACTICE)
                    .each(Duties.MEASURES)
                    .check((measure, look) -> Verdict.VIOLATED));

    @Test
    void whatBlocksMakesItInvalidUnlessLessIsAsked() {
        Assessment assessment = SET.assess(FILE, DAY);

        assertThat(codes(assessment.toValidation())).containsExactly("OWN-11");
        assertThat(codes(assessment.toValidation(Severity.ATTENTION))).containsExactly("OWN-11", "OWN-20");
        assertThat(codes(assessment.toValidation(Severity.HINT))).containsExactly("OWN-11", "OWN-20", "OWN-21");
    }

    @Test
    void aFileThatNothingBlocksIsTheFileThatWasGiven() {
        Validation<Seq<Finding>, CaseFile> valid = SET.assess(FILE, LAST_DAY).toValidation();

        assertThat(valid.isValid()).isTrue();
        assertThat(valid.get()).isSameAs(FILE);
    }

    @Test
    void whatIsExplainedDoesNotCount() {
        Assessment explained = SET.assess(Duties.acknowledged(FILE, DAY), DAY);

        assertThat(explained.toValidation().isValid()).isTrue();
        assertThat(codes(explained.toValidation(Severity.HINT))).containsExactly("OWN-20", "OWN-21");
    }

    private static Seq<String> codes(Validation<Seq<Finding>, CaseFile> validation) {
        return validation.getError().map(finding -> finding.code().text());
    }
}
