package nl.bredeblik.model.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BsnTests {

    @ParameterizedTest
    @CsvSource({
        "249566758, true", // the worked example of the eleven-check
        "999990019, true",
        "999990007, true",
        "999999400, true",
        "999990018, false", // one off in the last digit
        "249566785, false", // two digits swapped
        "111111110, true",
        "000000012, true",
        "000000000, false", // adds up, but is the number of nobody
        "999999999, false"
    })
    void theElevenCheckFindsASlipOfTheKey(String digits, boolean passes) {
        assertThat(Bsn.of(digits).passesElevenCheck()).isEqualTo(passes);
    }

    @Test
    void everySingleWrongDigitIsFound() {
        String right = "249566758";
        for (int place = 0; place < right.length(); place++) {
            for (char digit = '0'; digit <= '9'; digit++) {
                String typed = right.substring(0, place) + digit + right.substring(place + 1);
                assertThat(Bsn.of(typed).passesElevenCheck()).isEqualTo(typed.equals(right));
            }
        }
    }

    @Test
    void theDigitsAreKeptAndNotShown() {
        assertThat(Bsn.of("012345678").digits()).isEqualTo("012345678");
        assertThat(Bsn.of("999990019"))
                .isEqualTo(Bsn.of("999990019"))
                .hasSameHashCodeAs(Bsn.of("999990019"))
                .isNotEqualTo(Bsn.of("999990007"))
                .hasToString("Bsn");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "99999001", "9999900190", "99999001a", "9999.90.019", " 99990019", "٩٩٩٩٩٠٠١٩", "-99990019"})
    void anythingButNineDigitsIsRefusedWithoutBeingRepeated(String text) {
        assertThatThrownBy(() -> Bsn.of(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a citizen service number has nine digits");
    }

    @Test
    void nullIsRefused() {
        assertThatThrownBy(() -> Bsn.of(null)).isInstanceOf(NullPointerException.class);
    }
}
