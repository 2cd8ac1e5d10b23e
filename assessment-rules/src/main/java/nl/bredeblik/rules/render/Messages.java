package nl.bredeblik.rules.render;

import io.vavr.Lazy;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import nl.bredeblik.rules.Language;

/** The fixed words and sentences of this package, by key and language, out of {@code messages.properties}. */
final class Messages {

    private static final Lazy<Properties> TEXTS = Lazy.of(Messages::read);

    private final Language language;

    private Messages(Language language) {
        this.language = language;
    }

    static Messages in(Language language) {
        return new Messages(language);
    }

    Language language() {
        return language;
    }

    /**
     * The text of a key. Where plain Dutch has no words of its own, the Dutch ones are simple enough.
     *
     * @throws IllegalArgumentException if there is no such text
     */
    String text(String key) {
        String text = TEXTS.get().getProperty(key + "." + language.key());
        if (text == null && language == Language.PLAIN_DUTCH) {
            text = TEXTS.get().getProperty(key + "." + Language.DUTCH.key());
        }
        if (text == null) {
            throw new IllegalArgumentException("there is no text for " + key);
        }
        return text;
    }

    /** The text of a code of an enum, under the name of its list. */
    String text(String list, Enum<?> code) {
        return text(list + "." + code.name());
    }

    private static Properties read() {
        try (InputStream in = Messages.class.getResourceAsStream("messages.properties")) {
            if (in == null) {
                throw new IllegalStateException("the texts of the reports are not there");
            }
            Properties properties = new Properties();
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
