package nl.bredeblik.model.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.collection.Array;
import nl.bredeblik.model.family.Member;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class VisibilityTests {

    private static final Id<Member> MOTHER = Id.of("mother01");

    @ParameterizedTest
    @EnumSource(VisibilityLevel.class)
    void everyLevelCanBeRecordedAndShowsNothing(VisibilityLevel level) {
        Visibility visibility = Visibility.builder().level(level).build();

        assertThat(visibility.level()).isEqualTo(level);
        assertThat(visibility.audience()).isEmpty();
        assertThat(visibility).hasToString("Visibility");
    }

    @Test
    void selectedPersonsStandInTheirOrder() {
        Id<Member> child = Id.of("child001");
        Visibility visibility = Visibility.builder()
                .level(VisibilityLevel.SELECTED)
                .addAudience(MOTHER)
                .addAudience(child)
                .build();

        assertThat(visibility.audience()).isEqualTo(Array.of(MOTHER, child));
    }

    @Test
    void aContradictionCanBeRecordedForARuleToFind() {
        assertThat(Visibility.builder()
                        .level(VisibilityLevel.TEAM_ONLY)
                        .addAudience(MOTHER)
                        .build()
                        .audience())
                .hasSize(1);
    }

    @Test
    void aLevelIsNeeded() {
        assertThatThrownBy(() -> Visibility.builder().build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("level");
    }
}
