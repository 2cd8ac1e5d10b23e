package nl.bredeblik.rules;

import io.vavr.Lazy;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.control.Option;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.function.Supplier;
import nl.bredeblik.model.entry.RuleCode;
import org.jspecify.annotations.Nullable;

/**
 * The texts of rules, by keys such as {@code PLAN-07.nl.asked}: the code of the rule, the language and the
 * {@linkplain TextPart part}. They are read when a text is first asked for.
 */
public final class RuleTexts {

    private final Lazy<Map<String, String>> texts;

    private RuleTexts(Supplier<Map<String, String>> texts) {
        this.texts = Lazy.of(texts);
    }

    /**
     * Texts out of a properties file in UTF-8.
     *
     * @param open opens the file, as in {@code () -> OwnRules.class.getResourceAsStream("OWN.properties")}; it is closed
     *     here
     * @return the texts; reading them later throws {@link IllegalStateException} when there is no such file and
     *     {@link UncheckedIOException} when it cannot be read
     */
    public static RuleTexts from(Supplier<@Nullable InputStream> open) {
        return new RuleTexts(() -> read(open));
    }

    /**
     * Texts that are given here, for a few rules of one's own.
     *
     * @param texts the texts by key
     * @return the texts
     */
    public static RuleTexts of(Map<String, String> texts) {
        return new RuleTexts(() -> texts);
    }

    /**
     * One text of a rule.
     *
     * @param rule the code of the rule
     * @param language the language
     * @param part which of the three texts
     * @return the text, or none
     */
    public Option<String> find(RuleCode rule, Language language, TextPart part) {
        return texts.get().get(rule.text() + "." + language.key() + "." + part.code());
    }

    private static Map<String, String> read(Supplier<@Nullable InputStream> open) {
        try (InputStream in = open.get()) {
            if (in == null) {
                throw new IllegalStateException("the file with the texts of rules is not there");
            }
            Properties properties = new Properties();
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            Map<String, String> map = HashMap.empty();
            for (String key : properties.stringPropertyNames()) {
                map = map.put(key, properties.getProperty(key));
            }
            return map;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
