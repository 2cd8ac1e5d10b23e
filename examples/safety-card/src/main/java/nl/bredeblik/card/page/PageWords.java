package nl.bredeblik.card.page;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import nl.bredeblik.model.time.PartialDate;
import nl.bredeblik.rules.Language;

/** The words of the page itself, in a language. */
final class PageWords {

    private static final Properties ALL = read();
    private static final int YEAR = 4;
    private static final int MONTH_START = 5;
    private static final int MONTH_END = 7;

    private final Language language;

    PageWords(Language language) {
        this.language = language;
    }

    /** The code of the language of the page, as HTML asks it. */
    String html() {
        return language == Language.ENGLISH ? "en" : "nl";
    }

    Language language() {
        return language;
    }

    String word(String key) {
        return Objects.requireNonNull(ALL.getProperty(key + "." + language.key()), key);
    }

    String word(String key, String... arguments) {
        String text = word(key);
        for (int i = 0; i < arguments.length; i++) {
            text = text.replace("{" + i + "}", arguments[i]);
        }
        return text;
    }

    String of(String prefix, Enum<?> code) {
        return word(prefix + "." + code.name().toLowerCase(Locale.ROOT));
    }

    /** A day as people write it, as in 2 november 2026. */
    String day(LocalDate day) {
        return day.getDayOfMonth() + " " + month(day.getMonthValue()) + " " + day.getYear();
    }

    /** A day as far as it is known. */
    String day(PartialDate date) {
        if (date.isUnknown()) {
            return word("day.unknown");
        }
        return date.day().map(this::day).getOrElse(() -> monthOrYear(date.text()));
    }

    private String monthOrYear(String text) {
        return text.length() == YEAR
                ? text
                : month(Integer.parseInt(text.substring(MONTH_START, MONTH_END))) + " " + text.substring(0, YEAR);
    }

    private String month(int number) {
        return word("months").split(" ", -1)[number - 1];
    }

    private static Properties read() {
        Properties words = new Properties();
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(PageWords.class.getResourceAsStream("page.properties")),
                StandardCharsets.UTF_8)) {
            words.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
