package nl.bredeblik.card.genogram;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import nl.bredeblik.rules.Language;

/** The few words of a genogram, in a language. */
final class GenogramWords {

    private static final Properties ALL = read();

    private final String language;

    private GenogramWords(String language) {
        this.language = language;
    }

    static GenogramWords in(Language language) {
        return new GenogramWords(language == Language.ENGLISH ? "en" : "nl");
    }

    String title() {
        return word("title");
    }

    String description() {
        return word("description");
    }

    String symbol(Symbol symbol) {
        return word("symbol." + symbol.name().toLowerCase(Locale.ROOT));
    }

    String tie(TieKind kind) {
        return word("tie." + kind.code());
    }

    String deceased() {
        return word("deceased");
    }

    String home() {
        return word("home");
    }

    String elsewhere() {
        return word("elsewhere");
    }

    String authority() {
        return word("authority");
    }

    String authorityMark() {
        return word("authority.mark");
    }

    private String word(String key) {
        return Objects.requireNonNull(ALL.getProperty(key + "." + language), key);
    }

    private static Properties read() {
        Properties words = new Properties();
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(GenogramWords.class.getResourceAsStream("genogram.properties")),
                StandardCharsets.UTF_8)) {
            words.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
