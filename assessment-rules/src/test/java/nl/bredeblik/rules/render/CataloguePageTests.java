package nl.bredeblik.rules.render;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Seq;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import nl.bredeblik.rules.Rule;
import nl.bredeblik.rules.RuleSet;
import nl.bredeblik.rules.profile.Profiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The pages that document the rules are what the rules say. */
class CataloguePageTests {

    private static final String RENEW = "bredeblik.write";
    private static final RuleSet NATIONAL = Profiles.national();
    private static final Path MODULE = Path.of(System.getProperty("module.directory"));

    static Stream<String> areas() {
        return areasOf(NATIONAL).toJavaStream();
    }

    private static Seq<String> areasOf(RuleSet rules) {
        return rules.rules().map(Rule::area).distinct().sorted();
    }

    @Test
    void thePageOfTheRulesIsUpToDate() throws IOException {
        upToDate("RULES.md", CataloguePage.written(NATIONAL, PageText.markdown()));
        upToDate("RULES.html", CataloguePage.written(NATIONAL, PageText.html("en", "The rules of " + NATIONAL)));
    }

    @ParameterizedTest
    @MethodSource("areas")
    void theReviewSheetIsUpToDate(String area) throws IOException {
        upToDate("review/" + area + ".md", ReviewSheet.of(area, NATIONAL));
    }

    @Test
    void thereIsNoReviewSheetOfAnAreaWithoutRules() throws IOException {
        try (Stream<Path> sheets = Files.list(MODULE.resolve("review"))) {
            assertThat(sheets.map(sheet -> sheet.getFileName().toString().replace(".md", "")))
                    .containsExactlyInAnyOrderElementsOf(areasOf(NATIONAL));
        }
    }

    @ParameterizedTest
    @MethodSource("areas")
    void everyRuleStandsOnItsSheetAndOnThePage(String area) throws IOException {
        String page = Files.readString(MODULE.resolve("RULES.md"), UTF_8);
        String sheet = Files.readString(MODULE.resolve("review/" + area + ".md"), UTF_8);
        for (Rule<?> rule : NATIONAL.rules().filter(rule -> rule.area().equals(area))) {
            assertThat(page).contains("### " + rule.code().text() + "\n");
            assertThat(sheet).contains("## " + rule.code().text() + "\n");
        }
    }

    @Test
    void textIsEscapedInHtml() {
        assertThat(PageText.html("en", "<a>")
                        .heading(1, "a & b")
                        .labelled("\"x\"", "<b>")
                        .text())
                .contains("<title>&lt;a&gt;</title>", ">a &amp; b</h1>", "<dt>&quot;x&quot;</dt><dd>&lt;b&gt;</dd>");
    }

    private static void upToDate(String file, String text) throws IOException {
        Path checkedIn = MODULE.resolve(file);
        if (Boolean.getBoolean(RENEW)) {
            Files.createDirectories(checkedIn.getParent());
            Files.writeString(checkedIn, text, UTF_8);
        }
        assertThat(Files.readString(checkedIn, UTF_8))
                .as("the rules have changed: run this test with -D" + RENEW + "=true and commit " + file)
                .isEqualTo(text);
    }
}
