package nl.bredeblik.rules.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.bredeblik.model.entry.IdKind;
import nl.bredeblik.model.time.DayKind;
import nl.bredeblik.model.time.TermStepReason;
import nl.bredeblik.model.time.TermUnit;
import nl.bredeblik.rules.Language;
import nl.bredeblik.rules.Mode;
import nl.bredeblik.rules.Moment;
import nl.bredeblik.rules.NormLevel;
import nl.bredeblik.rules.NotApplicable;
import nl.bredeblik.rules.ObligationState;
import nl.bredeblik.rules.Outcome;
import nl.bredeblik.rules.Severity;
import nl.bredeblik.rules.Verification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class MessagesTests {

    private static final Properties TEXTS = texts();

    static Stream<Arguments> lists() {
        return Stream.of(
                Arguments.of("severity", Severity.values()),
                Arguments.of("meaning", Severity.values()),
                Arguments.of("moment", Moment.values()),
                Arguments.of("mode", Mode.values()),
                Arguments.of("outcome", Outcome.values()),
                Arguments.of("state", Outcome.values()),
                Arguments.of("duty", ObligationState.values()),
                Arguments.of("notApplicable", NotApplicable.values()),
                Arguments.of("level", NormLevel.values()),
                Arguments.of("kind", IdKind.values()),
                Arguments.of("unit", TermUnit.values()),
                Arguments.of("unitOfOne", TermUnit.values()),
                Arguments.of("step", TermStepReason.values()),
                Arguments.of("dayKind", DayKind.values()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lists")
    void everyCodeHasWordsInEveryLanguage(String list, Enum<?>[] codes) {
        for (Language language : Language.values()) {
            for (Enum<?> code : codes) {
                assertThat(Messages.in(language).text(list, code))
                        .as("%s %s", list, code)
                        .isNotBlank();
            }
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"READ_IN_OLD_VERSION", "SEEN_INDIRECTLY"})
    void aTextThatWasNotReadItselfIsMarkedInEveryLanguage(Verification verification) {
        for (Language language : Language.values()) {
            assertThat(Messages.in(language).text("verification", verification)).isNotBlank();
        }
    }

    @Test
    void everyKeyIsThereInDutchAndEnglishAndInNoUnknownLanguage() {
        Set<String> dutch = keysIn("nl");

        assertThat(keysIn("en")).isEqualTo(dutch);
        assertThat(dutch).containsAll(keysIn("b1"));
        assertThat(dutch.size() + keysIn("en").size() + keysIn("b1").size()).isEqualTo(TEXTS.size());
    }

    @Test
    void noTextHasAnOpenPlaceButTheDayUntilWhichTheAgendaLooks() {
        TEXTS.forEach((key, text) -> assertThat(text.toString().replace("{until}", ""))
                .as(key.toString())
                .isNotBlank()
                .doesNotContain("{", "}")
                .isEqualTo(text.toString().replace("{until}", "").strip()));
    }

    @Test
    void sentencesInPlainDutchAreShort() {
        keysIn("b1")
                .forEach(key -> assertThat(TEXTS.getProperty(key + ".b1").split("[.?:] ?"))
                        .as(key)
                        .allMatch(sentence -> sentence.split(" ").length <= 15));
    }

    private static Set<String> keysIn(String language) {
        Set<String> keys = new TreeSet<>();
        for (String key : TEXTS.stringPropertyNames()) {
            if (key.endsWith("." + language)) {
                keys.add(key.substring(0, key.length() - language.length() - 1));
            }
        }
        return keys;
    }

    private static Properties texts() {
        Properties texts = new Properties();
        try (InputStream in = Messages.class.getResourceAsStream("messages.properties")) {
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return texts;
    }
}
