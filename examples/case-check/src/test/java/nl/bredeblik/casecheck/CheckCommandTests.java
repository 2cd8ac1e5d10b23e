package nl.bredeblik.casecheck;

import static nl.bredeblik.casecheck.Documents.BLOCKING;
import static nl.bredeblik.casecheck.Documents.BROKEN;
import static nl.bredeblik.casecheck.Documents.EMPTY;
import static nl.bredeblik.casecheck.Documents.SOUND;
import static nl.bredeblik.casecheck.Documents.oneLine;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CheckCommandTests {

    @TempDir
    private Path directory;

    @BeforeEach
    void writeFiles() throws IOException {
        write("sound.json", SOUND);
        write("blocking.json", BLOCKING);
        write("broken.json", BROKEN);
        write("nobody.json", EMPTY);
        write("nothing.json", "");
        write("lines.ndjson", oneLine(SOUND) + oneLine(BROKEN) + "\n" + oneLine(BLOCKING));
        write("blank.ndjson", "\n \n");
        write("case.expected.json", "{}");
        Files.createDirectory(directory.resolve("bare"));
        Files.createDirectory(directory.resolve("nested"));
        write("nested/b.json", SOUND.replace("soundfile1", "nestedfileb"));
        write("nested/a.json", SOUND.replace("soundfile1", "nestedfilea"));
        Files.write(
                directory.resolve("latin.json"),
                SOUND.replace("soundfile1", "é").getBytes(StandardCharsets.ISO_8859_1));
        Files.write(directory.resolve("utf16.json"), SOUND.getBytes(StandardCharsets.UTF_16));
    }

    static Stream<Arguments> runs() {
        return Stream.of(
                of("sound.json", 0, "Dossier soundfile1", ""),
                of("sound.json --lang en", 0, "Case file soundfile1", ""),
                of("sound.json --lang nl-b1", 0, "We kijken niet naar het gezin", ""),
                of("nobody.json", 0, "vragen op deze dag niets", ""),
                of("blocking.json", 1, "FAM-02  gezinslid child001", ""),
                of("blocking.json --lang en", 1, "FAM-02  member child001", ""),
                of("blocking.json --lang nl-b1", 1, "Gezag betekent", ""),
                of("blocking.json --rule FAM-08", 0, "national 2026.1+selection", ""),
                of("blocking.json --rule FAM-08 --rule FAM-02", 1, "FAM-02", ""),
                of("blocking.json --audit", 1, "Alle regels", ""),
                of("sound.json --moment closing", 0, "afsluiting (zo opgegeven)", ""),
                of("sound.json --mode as-we-work", 0, "zoals we nu werken", ""),
                of("sound.json --profile national", 0, "national 2026.1", ""),
                of("sound.json --as-of 2026-12-31", 0, "vragen op deze dag niets", ""),
                of("sound.json --as-of 2027-01-01", 1, "1 januari 2027", ""),
                of("sound.json --as-of 2026-01-04", 0, "nog niets vastgelegd", ""),
                of("sound.json --as-of 2026-01-04 --lang en", 0, "Nothing recorded yet", ""),
                of("broken.json", 2, "", "broken.json: line 4, column 15, /openedOn"),
                of("nothing.json", 2, "", "there is no document"),
                of("blank.ndjson", 2, "", "there is no case file in it"),
                of("latin.json", 2, "", "not JSON from here on"),
                of("utf16.json", 2, "", "not JSON from here on"),
                of("absent.json", 2, "", "there is no such file"),
                of("bare", 2, "", "no .json or .ndjson case file in this directory"),
                of("nested", 0, "nestedfileb", ""),
                of("sound.json blocking.json", 1, "blockfile1", ""),
                of("blocking.json broken.json sound.json", 2, "soundfile1", "/openedOn"),
                of("absent.json sound.json", 2, "soundfile1", "no such file"),
                of("lines.ndjson", 2, "blockfile1", "line 2, column"),
                of("sound.json --as-of 2026-02-30", 2, "", "'--as-of': expected a day that exists"),
                of("sound.json --moment later", 2, "", "expected one of direct-safety"),
                of("sound.json --mode other", 2, "", "expected one of as-it-was, as-we-work"),
                of("sound.json --lang de", 2, "", "expected one of nl, en, nl-b1"),
                of("sound.json --format xml", 2, "", "expected one of text, json"),
                of("sound.json --profile other", 2, "", "expected one of national"),
                of("sound.json --rule FAM-99", 2, "", "no such rule"),
                of("sound.json --rule nonsense", 2, "", "no such rule"),
                of("sound.json --colour", 2, "", "Unknown option: '--colour'"),
                of("", 2, "", "Missing required parameter: 'FILE'"));
    }

    @ParameterizedTest(name = "check {0} gives {1}")
    @MethodSource("runs")
    void everyRunHasItsExitCodeAndWords(String arguments, int code, String out, String err) {
        Run run = check(arguments);

        assertThat(run.code()).as(run.err()).isEqualTo(code);
        assertThat(run.out().replaceAll("\\s+", " ")).contains(out.replaceAll("\\s+", " "));
        assertThat(run.err()).contains(err).doesNotContain("\tat ").doesNotContain("CANARY");
    }

    @Test
    void withoutADayItTakesTodayInAmsterdamAndSaysSo() {
        Run run = check("sound.json");

        assertThat(run.err()).isEqualTo("No --as-of given: checked as of today in Europe/Amsterdam, 2026-07-02.\n");
        assertThat(run.out()).contains("2 juli 2026");
        assertThat(check("sound.json --as-of 2026-07-02").err()).isEmpty();
    }

    @Test
    void theAgendaTellsFromWhichDayTheFileWillAskWhat() {
        assertThat(check("sound.json --as-of 2026-12-30").out().replace("\n", " "))
                .contains("1 januari 2027  FAM-02  gezinslid child001")
                .contains("Er is gekeken tot en met 30 december 2027");
        assertThat(check("sound.json --as-of 2026-12-30 --lang en").out()).contains("1 January 2027  FAM-02");
    }

    @Test
    void standardInputIsOneDocumentOrOneALine() {
        assertThat(Run.on(BLOCKING, "check", "-", "--as-of", "2026-02-01").code())
                .isEqualTo(1);
        assertThat(Run.on(oneLine(SOUND) + oneLine(EMPTY), "check", "-", "--ndjson", "--as-of", "2026-02-01")
                        .out())
                .contains("soundfile1", "emptyfile1");
        assertThat(Run.on("", "check", "-").err()).contains("-: line 1, column 1");
    }

    @Test
    void directoriesAreWalkedInTheOrderOfNamesAndExpectationsAreNoCaseFiles() {
        Run run = check(".");

        assertThat(run.out().indexOf("nestedfilea"))
                .isPositive()
                .isLessThan(run.out().indexOf("nestedfileb"));
        assertThat(run.err()).doesNotContain("expected.json");
    }

    @Test
    void nothingEverSaysHowManyFindingsThereAre() {
        String out = check("blocking.json --as-of 2026-02-01 --audit --lang en").out();

        assertThat(out).doesNotContainPattern("(?i)\\b[0-9]+ (finding|rule|tip)|\\btotal|\\bscore");
    }

    private Run check(String arguments) {
        String[] words = arguments.isEmpty() ? new String[0] : arguments.split(" ");
        for (int i = 0; i < words.length; i++) {
            boolean isInput = !words[i].startsWith("-") && (i == 0 || !words[i - 1].startsWith("--"));
            words[i] = isInput ? directory.resolve(words[i]).normalize().toString() : words[i];
        }
        return Run.of(Stream.concat(Stream.of("check"), Stream.of(words)).toArray(String[]::new));
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(directory.resolve(name), text);
    }

    private static Arguments of(String arguments, int code, String out, String err) {
        return Arguments.of(arguments, code, out, err);
    }
}
