package nl.bredeblik.card.genogram;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
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

    /** Where a person lives, as it is written below the symbol. */
    Seq<String> homes(Person person) {
        Seq<String> here = person.homes().isEmpty()
                ? Array.empty()
                : Array.of(word("home")).append(person.homes().mkString("+"));
        return person.elsewhere() ? here.append(word("elsewhere")) : here;
    }

    /** Everything that the drawing shows of a person. */
    Seq<String> told(Person person) {
        Seq<String> told = Array.of(person.label(), symbol(person.symbol()));
        if (person.deceased()) {
            told = told.append(word("deceased"));
        }
        told = told.appendAll(
                homes(person).isEmpty() ? Array.empty() : Array.of(homes(person).mkString(" ")));
        return person.holdsAuthority() ? told.append(word("authority")) : told;
    }

    /** A tie as a sentence. */
    String sentence(TieKind kind, String first, String second) {
        return word("sentence." + kind.code()).replace("{0}", first).replace("{1}", second);
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
