package nl.bredeblik.model.pseudonym;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The secret of pseudonyms: long enough, and never shown. */
class PseudonymKeyTests {

    @ParameterizedTest
    @ValueSource(
            strings = {"", "short", "thirty-one bytes are not enough", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"})
    void aKeyThatIsEmptyShortOrOneByteOnlyIsRefused(String text) {
        assertThatThrownBy(() -> key(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a key has at least 32 bytes, chosen by chance, and these are not");
    }

    @Test
    void aKeyIsNeverShown() {
        assertThat(key("thirty-two bytes that are enough")).hasToString("PseudonymKey");
    }

    private static PseudonymKey key(String text) {
        return PseudonymKey.of(text.getBytes(StandardCharsets.UTF_8));
    }
}
