package nl.bredeblik.casecheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import nl.bredeblik.model.casefile.CaseFile;
import nl.bredeblik.model.generate.CaseFiles;
import nl.bredeblik.model.generate.References;
import nl.bredeblik.model.generate.Size;
import nl.bredeblik.model.json.CaseFileJson;
import nl.bredeblik.rules.Rule;
import nl.bredeblik.rules.profile.Profiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every text of a file carries a word that stands nowhere else; no output of the checks holds it. */
class NothingOfTheFileIsShownTests {

    private static final List<CaseFile> FILES = LongStream.range(0, 12)
            .mapToObj(seed -> Canaries.in(CaseFiles.random(seed, Size.USUAL, References.SOME_DANGLE)))
            .toList();

    @TempDir
    private Path directory;

    @Test
    void theWordIsThere() {
        String all = FILES.stream().map(CaseFileJson.standard()::write).collect(Collectors.joining());

        assertThat(all).contains(Canaries.WORD, Canaries.NUMBER);
    }

    @ParameterizedTest
    @CsvSource({"nl, text", "en, text", "nl-b1, text", "nl, json", "en, json", "nl-b1, json"})
    void aCheckShowsNoText(String language, String format) {
        for (CaseFile file : FILES) {
            assertSilent(Run.on(
                    CaseFileJson.standard().write(file),
                    "check",
                    "-",
                    "--lang",
                    language,
                    "--format",
                    format,
                    "--audit",
                    "--as-of",
                    "2025-06-01"));
        }
    }

    @ParameterizedTest
    @CsvSource({"nl, text", "nl-b1, text", "en, json"})
    void changesShowNoText(String language, String format) {
        for (CaseFile file : FILES) {
            assertSilent(Run.on(
                    CaseFileJson.standard().write(file),
                    "changes",
                    "-",
                    "--lang",
                    language,
                    "--format",
                    format,
                    "--since",
                    "2023-06-01"));
        }
    }

    @Test
    void anExplanationShowsNoText() {
        for (CaseFile file : FILES) {
            String text = CaseFileJson.standard().write(file);
            for (Rule<?> rule : Profiles.national().rules()) {
                assertSilent(Run.on(text, "explain", "-", rule.code().text(), "--as-of", "2025-06-01"));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"text", "json", "ical"})
    void anAgendaAndWhatChangedShowNoText(String format) throws IOException {
        for (CaseFile file : FILES) {
            String text = CaseFileJson.standard().write(file);
            Path path = Files.writeString(directory.resolve(file.id() + ".json"), text);
            assertSilent(Run.on(text, "agenda", "-", "--as-of", "2025-06-01", "--format", format));
            if (!format.equals("ical")) {
                assertSilent(Run.on(
                        text,
                        "compare",
                        "-",
                        path.toString(),
                        "--old-as-of",
                        "2025-01-01",
                        "--as-of",
                        "2025-06-01",
                        "--format",
                        format));
            }
        }
    }

    @Test
    void aComparisonShowsNoText() throws IOException {
        for (CaseFile file : FILES) {
            Files.writeString(
                    directory.resolve(file.id() + ".json"),
                    CaseFileJson.standard().write(file));
            Files.writeString(directory.resolve(file.id() + ".expected.json"), """
                    {"asOf": "2025-06-01", "profile": "national", "mode": "as-we-work", "must": [], "mustNot": []}
                    """);
        }
        assertSilent(Run.of("corpus", directory.toString()));
    }

    @Test
    void anErrorShowsNoText() {
        String text = CaseFileJson.standard().write(FILES.get(0));
        String broken = text.replace("\"recordedOn\": \"", "\"recordedOn\": \"" + Canaries.WORD)
                .replace("\"recordedBy\": \"", "\"" + Canaries.WORD + "\": \"");

        Run run = Run.on(broken, "check", "-");
        assertThat(run.code()).isEqualTo(2);
        assertSilent(run);
    }

    private static void assertSilent(Run run) {
        assertThat(run.out() + run.err())
                .isNotEmpty()
                .doesNotContainIgnoringCase(Canaries.WORD)
                .doesNotContain(Canaries.NUMBER);
    }
}
