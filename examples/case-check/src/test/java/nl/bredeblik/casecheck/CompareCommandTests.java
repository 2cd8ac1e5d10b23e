package nl.bredeblik.casecheck;

import static nl.bredeblik.casecheck.Documents.BLOCKING;
import static nl.bredeblik.casecheck.Documents.SOUND;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Two states of one file, or one file on two days. */
class CompareCommandTests {

    @TempDir
    private Path directory;

    @BeforeEach
    void writeFiles() throws IOException {
        write("blocking.json", BLOCKING);
        write("repaired.json", SOUND.replace("soundfile1", "blockfile1"));
        write("other.json", SOUND);
        write("broken.json", Documents.BROKEN);
        write("lines.ndjson", Documents.oneLine(SOUND));
    }

    static Stream<Arguments> runs() {
        String day = " --as-of 2026-02-01";
        return Stream.of(
                Arguments.of("blocking.json repaired.json" + day, 0, "Niet meer gevonden", ""),
                Arguments.of("repaired.json blocking.json" + day, 1, "Nieuw", ""),
                Arguments.of("repaired.json blocking.json --lang en" + day, 1, "This was not found earlier.", ""),
                Arguments.of("repaired.json repaired.json --lang nl-b1" + day, 0, "Er is niets veranderd.", ""),
                Arguments.of(
                        "other.json other.json --old-as-of 2026-12-31 --as-of 2027-01-01",
                        1,
                        "FAM-02 gezinslid child001",
                        ""),
                Arguments.of("blocking.json other.json" + day, 2, "", "Two states of one case file are expected"),
                Arguments.of("blocking.json broken.json" + day, 2, "", "/openedOn"),
                Arguments.of("blocking.json absent.json" + day, 2, "", "there is no such file"),
                Arguments.of("blocking.json ." + day, 2, "", "one file is expected, not a directory"),
                Arguments.of("lines.ndjson other.json" + day, 2, "", "one file is expected, not one a line"),
                Arguments.of("blocking.json blocking.json --old-as-of then" + day, 2, "", "a day that exists"),
                Arguments.of("blocking.json" + day, 2, "", "Missing required parameter: 'NEW'"));
    }

    @ParameterizedTest(name = "compare {0} gives {1}")
    @MethodSource("runs")
    void everyRunHasItsExitCodeAndWords(String arguments, int code, String out, String err) {
        Run run = compare(arguments);

        assertThat(run.code()).as(run.err()).isEqualTo(code);
        assertThat(run.out().replaceAll("\\s+", " ")).contains(out);
        assertThat(run.err()).contains(err).doesNotContain("\tat ").doesNotContain("CANARY");
    }

    @Test
    void theJsonHasItsForm() {
        for (String files : new String[] {"blocking.json repaired.json", "repaired.json blocking.json"}) {
            String out = compare(files + " --as-of 2026-02-01 --format json").out();

            assertThat(Schemas.problemsOf(out)).isEmpty();
            assertThat(out).contains("\"key\": \"FAM-02:child001\"");
        }
    }

    @Test
    void standardInputIsOneOfTheTwoAndNotBoth() {
        String file = directory.resolve("repaired.json").toString();

        assertThat(Run.on(BLOCKING, "compare", "-", file, "--as-of", "2026-02-01")
                        .out())
                .contains("Niet meer gevonden");
        assertThat(Run.on(BLOCKING, "compare", "-", "-", "--as-of", "2026-02-01")
                        .err())
                .contains("one of the two");
    }

    private Run compare(String arguments) {
        String[] words = arguments.split(" ");
        for (int i = 0; i < words.length; i++) {
            boolean isInput = !words[i].startsWith("-") && (i == 0 || !words[i - 1].startsWith("--"));
            words[i] = isInput ? directory.resolve(words[i]).normalize().toString() : words[i];
        }
        return Run.of(Stream.concat(Stream.of("compare"), Stream.of(words)).toArray(String[]::new));
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(directory.resolve(name), text);
    }
}
