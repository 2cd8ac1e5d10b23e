package nl.bredeblik.model.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextTests {

    @ParameterizedTest
    @ValueSource(strings = {"-", " moeder ", "regel\nregel", "👩‍👧", "\u0000", "\u00a0"})
    void aTextIsKeptAsItWasWrittenAndShowsNothing(String words) {
        assertThat(Text.of(words).value()).isEqualTo(words);
        assertThat(Text.of(words))
                .isEqualTo(Text.of(words))
                .hasSameHashCodeAs(Text.of(words))
                .hasToString("Text");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\r\n", "\u2003"})
    void nothingButWhiteSpaceIsRefused(String blank) {
        assertThatThrownBy(() -> Text.of(blank))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a text has at least one character that is not white space");
    }

    @Test
    void nullIsRefused() {
        assertThatThrownBy(() -> Text.of(null)).isInstanceOf(NullPointerException.class);
    }

    @Test
    void textsDifferByTheirWords() {
        assertThat(Text.of("a")).isNotEqualTo(Text.of("A")).isNotEqualTo("a");
    }
}
