package nl.bredeblik.card.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Array;
import java.io.IOException;
import java.util.List;
import nl.bredeblik.model.casefile.CaseFile;
import nl.bredeblik.model.entry.Text;
import nl.bredeblik.model.shape.Draft;
import nl.bredeblik.model.shape.Field;
import nl.bredeblik.model.shape.Kind;
import nl.bredeblik.model.shape.Kinds;
import nl.bredeblik.model.shape.Shape;
import nl.bredeblik.rules.Language;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever stands in the texts of a file, on the page it is text. */
class HostileFileTests {

    private static final CaseFile CASE = Pages.read(
            Pages.cases().filter(file -> file.endsWith("P18.json")).findFirst().orElseThrow());

    static List<String> hostile() {
        return List.of(
                "<script>window.hit=1</script>",
                "</script><script>window.hit=1</script>",
                "<img src=x onerror=window.hit=1>",
                "<svg onload=window.hit=1>",
                "\"><script>window.hit=1</script>",
                "' onfocus='window.hit=1' autofocus='",
                "</style><script>window.hit=1</script>",
                "</title><script>window.hit=1</script>",
                "<iframe src=javascript:1>",
                "<a href=javascript:window.hit=1>x</a>",
                "javascript:window.hit=1",
                "<base href=//x>",
                "<meta http-equiv=refresh>",
                "<!--",
                "-->",
                "<![CDATA[",
                "]]>",
                "<plaintext>",
                "<textarea>",
                "</body></html>",
                "&lt;script&gt;",
                "&#60;script&#62;",
                "\\u003cscript\\u003e",
                "{{constructor.constructor('x')()}}",
                "${7*7}",
                "`x`",
                "\\3c script\\3e ",
                "\"}*{color:red}",
                "@import url(//x)",
                "expression(1)",
                "\u202Etxet",
                "\u2028x\u2029",
                "\uFFFDx",
                "<details open ontoggle=window.hit=1>");
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void aTextChangesNothingButText(String hostile) {
        CaseFile plain = everyTextIs("x");
        CaseFile bad = everyTextIs(hostile);
        for (Language language : Language.values()) {
            Document page = Jsoup.parse(Pages.page(bad, language));
            assertThat(tags(page)).isEqualTo(tags(Jsoup.parse(Pages.page(plain, language))));
            assertThat(page.select("script, iframe, [onload], [onerror], [onfocus], [ontoggle], base"))
                    .isEmpty();
        }
    }

    @Test
    void nothingExecutesInABrowser() throws IOException {
        try (Browser browser = Browser.start()) {
            for (String each : hostile()) {
                browser.open(Pages.written(everyTextIs(each), Language.DUTCH));
                assertThat(browser.run("return typeof window.hit")).isEqualTo("undefined");
                assertThat(browser.console()).isEmpty();
                assertThat(browser.requests()).isEmpty();
            }
        }
    }

    private static List<String> tags(Document page) {
        return page.getAllElements().stream().map(Element::tagName).toList();
    }

    private static CaseFile everyTextIs(String text) {
        CaseFile changed = rewritten(CaseFile.SHAPE, CASE, Text.of(text));
        assertThat(changed).isNotEqualTo(CASE);
        return changed;
    }

    /** The same value with another text in each place where a text stands. */
    private static <T> T rewritten(Shape<T> shape, T value, Text text) {
        Draft<T> draft = shape.draft();
        for (Field<T> field : shape.fields()) {
            draft.set(field, Array.ofAll(field.values(value)).map(each -> other(field.kind(), each, text)));
        }
        return draft.build();
    }

    @SuppressWarnings("unchecked") // A field's values are of its kind.
    private static Object other(Kind<?> kind, Object value, Text text) {
        if (kind == Kinds.TEXT) {
            return text;
        }
        return kind instanceof Shape<?> shape ? rewritten((Shape<Object>) shape, value, text) : value;
    }
}
