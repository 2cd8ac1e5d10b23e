package nl.bredeblik.rules.family;

import static org.assertj.core.api.Assertions.assertThat;

import nl.bredeblik.rules.profile.Profiles;
import org.junit.jupiter.api.Test;

class SoundFamilyTests {

    @Test
    void noNationalRuleFindsAnythingInIt() {
        assertThat(Example.lines(Profiles.national().assess(SoundFamily.file(), SoundFamily.TODAY)))
                .isEmpty();
    }
}
