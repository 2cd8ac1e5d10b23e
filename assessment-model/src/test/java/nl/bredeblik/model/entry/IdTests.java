package nl.bredeblik.model.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdTests {

    @ParameterizedTest
    @ValueSource(strings = {"abcdefgh", "1234567a", "abcdefghijklmnopqrstuvwxyz"})
    void eightToTwentySixLettersAndDigitsAreAnId(String text) {
        assertThat(Id.of(text).text()).isEqualTo(text);
        assertThat(Id.of(text))
                .isEqualTo(Id.of(text))
                .hasSameHashCodeAs(Id.of(text))
                .hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "abcdefg", "12345678", "abcdefghijklmnopqrstuvwxyz1", "Abcdefgh", "abcd efgh", "abcdefgé"})
    void anythingElseIsRefusedWithoutBeingRepeated(String text) {
        assertThatThrownBy(() -> Id.of(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("an id is 8 to 26 characters a-z and 0-9, at least one of them a letter");
    }

    @Test
    void nullIsRefused() {
        assertThatThrownBy(() -> Id.of(null)).isInstanceOf(NullPointerException.class);
    }
}
