package nl.bredeblik.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.bredeblik.model.casefile.CaseFile;
import nl.bredeblik.model.casefile.RecordPointers;
import org.junit.jupiter.api.Test;

/** A rule about the file as a whole. */
class WholeFileTests {

    private static final RuleSet SET = Duties.set(Duties.heading("OWN-40", Severity.HINT, NormLevel.PRACTICE)
            .each(Subjects.FILE)
            .check((file, look) ->
                    Verdict.satisfiedIf(!file.contacts().isEmpty()).at("contacts")));

    @Test
    void aFindingPointsToTheFileThatWasGivenWhateverWasCut() {
        LocalDate day = Duties.START.plusDays(3);
        CaseFile later = Duties.withContact(Duties.file(), day, day.plusDays(1));
        Finding finding = SET.assess(later, day).findings().single();

        assertThat(finding.key()).isEqualTo("OWN-40:casefile1");
        assertThat(finding.record()).isSameAs(later);
        assertThat(finding.field()).contains("contacts");
        assertThat(RecordPointers.of(later).pointerTo(finding.record())).contains("");
        assertThat(SET.assess(later, day.plusDays(1)).findings()).isEmpty();
    }
}
