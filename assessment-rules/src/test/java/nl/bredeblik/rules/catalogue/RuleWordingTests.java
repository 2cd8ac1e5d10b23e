package nl.bredeblik.rules.catalogue;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Array;
import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Stream;
import nl.bredeblik.rules.Audience;
import nl.bredeblik.rules.Language;
import nl.bredeblik.rules.Rule;
import nl.bredeblik.rules.TextPart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How rules speak: about the record and the work, never about a person; plainly where families read along. */
class RuleWordingTests {

    private static final int MOST_WORDS_IN_PLAIN_DUTCH = 15;

    /** Words that judge people, name them by a measure, or are out of use. */
    private static final Seq<String> NEVER = Array.of(
            "dader",
            "slachtoffer",
            "ots'er",
            "ots-er",
            "probleemgezin",
            "weigert",
            "weiger",
            "zorgmijder",
            "bodemeis",
            "drang",
            "perpetrator",
            "victim",
            "refuse",
            "problem family",
            "custody",
            "non-compliant");

    /** What a library that looks at presence, links, dates and persons cannot say. */
    private static final Seq<String> NOT_CLAIMED = Array.of("voldoende", "genoeg", "sufficient", "enough", "adequate");

    private static final Seq<String> PERSONS = Array.of(
            "de moeder",
            "de vader",
            "de ouder",
            "ouders",
            "moeder",
            "vader",
            "het gezin",
            "het kind",
            "de ouders",
            "the mother",
            "the father",
            "the parent",
            "parents",
            "the family",
            "the child");

    private static final Seq<Rule<?>> RULES = Catalogue.NATIONAL.appendAll(Catalogue.OPT_IN);

    record Spoken(Rule<?> rule, Language language, TextPart part, String text) {

        @Override
        public String toString() {
            return rule + "." + language.key() + "." + part.code();
        }
    }

    static Stream<Spoken> texts() {
        return RULES.flatMap(rule -> languagesOf(rule)
                        .flatMap(language -> Array.of(TextPart.values())
                                .map(part -> new Spoken(
                                        rule,
                                        language,
                                        part,
                                        rule.text(language, part).getOrElse("")))))
                .toJavaStream();
    }

    static Stream<Spoken> plainTexts() {
        return texts().filter(spoken -> spoken.language() == Language.PLAIN_DUTCH);
    }

    private static Seq<Language> languagesOf(Rule<?> rule) {
        return Array.of(Language.values())
                .filter(language -> language != Language.PLAIN_DUTCH || rule.audience() == Audience.FAMILY_TOO);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void everyRuleSaysWhatIsAskedWhyAndWhatResolvesIt(Spoken spoken) {
        assertThat(spoken.text()).isNotBlank().isEqualTo(spoken.text().strip()).endsWith(".");
        assertThat(spoken.text()).doesNotContain("{", "}", "%", "  ", "null");
    }

    @ParameterizedTest
    @MethodSource("texts")
    void noTextJudgesAPersonOrClaimsTooMuch(Spoken spoken) {
        String text = spoken.text().toLowerCase(Locale.ROOT);
        assertThat(NEVER.filter(text::contains)).isEmpty();
        assertThat(NOT_CLAIMED.filter(text::contains)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("texts")
    void whatIsAskedIsAskedOfTheRecordAndNotOfAPerson(Spoken spoken) {
        if (spoken.part() == TextPart.ASKED) {
            String text = spoken.text().toLowerCase(Locale.ROOT);
            assertThat(PERSONS.filter(text::startsWith)).isEmpty();
            assertThat(Array.of(text.split("[^\\p{L}]+", -1)))
                    .as("what is asked is said as it is when it is in order")
                    .doesNotContain("moet", "moeten", "must", "should");
        }
    }

    @ParameterizedTest
    @MethodSource("plainTexts")
    void plainDutchHasShortSentencesAndNoTermsOfTheTrade(Spoken spoken) {
        for (String sentence : spoken.text().split("(?<=[.?!:])\\s+", -1)) {
            assertThat(sentence.split("\\s+", -1)).hasSizeLessThanOrEqualTo(MOST_WORDS_IN_PLAIN_DUTCH);
        }
        assertThat(spoken.text())
                .doesNotContain("minderjarig", "beschikking", "BRP", "verblijf", "registr", "betrokkene", ";", "(");
    }

    @Test
    void noTextIsLeftOver() throws IOException {
        Set<String> expected = HashSet.ofAll(texts().map(Spoken::toString).toList());
        Set<String> found = HashSet.empty();
        for (String area : RULES.map(Rule::area).distinct()) {
            try (InputStream in = FamilyRules.class.getResourceAsStream(area + ".properties")) {
                Properties properties = new Properties();
                properties.load(new InputStreamReader(in, UTF_8));
                found = found.addAll(HashSet.ofAll(properties.stringPropertyNames()));
            }
        }
        assertThat(found).isEqualTo(expected);
    }
}
