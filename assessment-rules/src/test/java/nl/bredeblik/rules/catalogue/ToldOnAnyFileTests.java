package nl.bredeblik.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.bredeblik.model.casefile.CaseFile;
import nl.bredeblik.model.generate.CaseFiles;
import nl.bredeblik.model.generate.Size;
import nl.bredeblik.rules.profile.Profiles;
import org.junit.jupiter.api.Test;

/** No rule fails on a file, whatever it holds. */
class ToldOnAnyFileTests {

    @Test
    void noRuleFails() {
        int found = 0;
        for (int seed = 0; seed < 200; seed++) {
            CaseFile file = CaseFiles.random(seed, seed % 5 == 0 ? Size.USUAL : Size.SMALL);
            var assessment = Profiles.national().assess(file, LocalDate.of(2027, 1, 1));
            assertThat(assessment.failures()).as("seed %s", seed).isEmpty();
            found +=
                    assessment.findings().count(finding -> finding.code().text().startsWith("STM-"));
        }
        assertThat(found).isPositive();
    }
}
