package nl.bredeblik.card.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.bredeblik.model.casefile.CaseFile;
import nl.bredeblik.rules.Language;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The page of each bundled case in a real browser: no barrier, nothing from elsewhere, on a telephone and on paper. */
class PageInBrowserTests {

    private static final int TELEPHONE = 320;

    private static Browser browser;

    @BeforeAll
    static void start() {
        browser = Browser.start();
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
        }
    }

    static Stream<Path> cases() {
        return Pages.cases();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aPageHasNoBarrierAndNeedsNothingFromElsewhere(Path file) throws IOException {
        CaseFile held = Pages.read(file);
        for (Language language : Language.values()) {
            browser.open(Pages.written(held, language));
            assertThat(browser.barriers()).as(language.code()).isEmpty();
            assertThat(browser.console()).isEmpty();
            assertThat(browser.requests()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aPageFitsATelephoneAndAKeyboardReachesAllOfIt(Path file) throws IOException {
        browser.open(Pages.written(Pages.read(file), Language.PLAIN_DUTCH));
        browser.narrow(TELEPHONE);
        try {
            assertThat(((Number) browser.run("return document.documentElement.scrollWidth")).intValue())
                    .isLessThanOrEqualTo(TELEPHONE);
            assertThat(browser.barriers()).isEmpty();
        } finally {
            browser.wide();
        }
        int all = ((Number) browser.run("return document.querySelectorAll('a[href],[tabindex]').length")).intValue();
        assertThat(browser.reachedByKeyboard()).isEqualTo(all).isPositive();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void onPaperThePageIsBlackOnWhiteAndNothingIsCutOff(Path file) throws IOException {
        browser.open(Pages.written(Pages.read(file), Language.DUTCH));
        browser.onPaper(true);
        try {
            Object colours = browser.run("""
                    const seen = new Set();
                    for (const e of document.querySelectorAll('body, body *')) {
                      const s = getComputedStyle(e);
                      seen.add(s.color); seen.add(s.fill); seen.add(s.stroke); seen.add(s.backgroundColor);
                    }
                    return [...seen];
                    """);
            assertThat(((List<?>) colours).stream().map(String::valueOf))
                    .isSubsetOf(List.of("rgb(0, 0, 0)", "rgb(255, 255, 255)", "rgba(0, 0, 0, 0)", "none"));
            assertThat(browser.run("return getComputedStyle(document.querySelector('nav')).display"))
                    .isEqualTo("none");
        } finally {
            browser.onPaper(false);
        }
    }
}
