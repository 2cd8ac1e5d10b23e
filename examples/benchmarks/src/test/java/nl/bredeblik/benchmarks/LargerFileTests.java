package nl.bredeblik.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import nl.bredeblik.model.casefile.CaseFile;
import nl.bredeblik.rules.Occasion;
import nl.bredeblik.rules.profile.Profiles;
import org.junit.jupiter.api.Test;

class LargerFileTests {

    private static final Occasion OCCASION = NationalSetBenchmark.OCCASION;

    @Test
    void everythingIsThereAsManyTimes() {
        CaseFile once = LargerFile.times(1);
        CaseFile tenfold = LargerFile.times(10);

        assertThat(tenfold.members()).hasSize(10 * once.members().size());
        assertThat(tenfold.contacts()).hasSize(10 * once.contacts().size());
    }

    @Test
    void whatIsFoundIsFoundAsManyTimesSoThatTheWorkIsOfTheSameMake() {
        int once = Profiles.national()
                .assess(LargerFile.times(1), OCCASION)
                .audit()
                .size();

        assertThat(Profiles.national().assess(LargerFile.times(10), OCCASION).failures())
                .isEmpty();
        assertThat(Profiles.national().assess(LargerFile.times(10), OCCASION).audit())
                .hasSizeGreaterThan(5 * once);
    }
}
