package nl.bredeblik.casecheck;

import static nl.bredeblik.casecheck.Documents.BLOCKING;
import static nl.bredeblik.casecheck.Documents.SOUND;
import static nl.bredeblik.casecheck.Documents.oneLine;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.vavr.control.Option;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.bredeblik.model.casefile.CaseFile;
import nl.bredeblik.model.casefile.RecordPointers;
import nl.bredeblik.model.generate.CaseFiles;
import nl.bredeblik.model.generate.References;
import nl.bredeblik.model.generate.Size;
import nl.bredeblik.model.json.CaseFileJson;
import nl.bredeblik.rules.profile.Profiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonFormTests {

    private static final Path MODULE = Path.of(System.getProperty("module.directory"));
    private static final Schema FINDINGS = schema("findings.schema.json");
    private static final Schema EXPECTED = schema("cases/expected.schema.json");

    @TempDir
    private Path directory;

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en", "nl-b1"})
    void oneFileGivesOneObjectOfTheDocumentedForm(String language) {
        Run run = Run.on(BLOCKING, "check", "-", "--format", "json", "--as-of", "2026-02-01", "--lang", language);

        assertSound(run.out());
        assertThat(run.out())
                .startsWith(
                        "{\n  \"caseFile\": \"blockfile1\",\n  \"asOf\": \"2026-02-01\",\n  \"mode\": \"as-it-was\"")
                .contains("\"key\": \"FAM-02:child001\"", "\"pointer\": \"/members/2\"", "\"severity\": \"BLOCKING\"")
                .doesNotContain("null");
    }

    @Test
    void whatComesStandsOnItsDay() {
        Run run = Run.on(SOUND, "check", "-", "--format", "json", "--as-of", "2026-12-30");

        assertSound(run.out());
        assertThat(run.out()).contains("\"findings\": []", "\"on\": \"2027-01-01\",\n      \"finding\": {");
    }

    @Test
    void beforeTheOpeningThatIsSaid() {
        Run run = Run.on(SOUND, "check", "-", "--format", "json", "--audit", "--as-of", "2026-01-04");

        assertSound(run.out());
        assertThat(run.out()).contains("\"nothingRecordedYet\": true", "\"outcomes\": []");
    }

    @Test
    void severalFilesGiveAnArrayAlsoWhenOneOrNoneCanBeUsed() throws IOException {
        String sound = write("sound.json", SOUND);
        String broken = write("broken.json", Documents.BROKEN);

        for (String[] files :
                new String[][] {{sound, sound}, {sound, broken}, {broken, broken}, {directory.toString()}}) {
            Run run = Run.of(
                    Stream.concat(Stream.of("check", "--format", "json", "--as-of", "2026-02-01"), Stream.of(files))
                            .toArray(String[]::new));
            assertSound(run.out());
            assertThat(run.out()).startsWith("[\n").endsWith("]\n");
        }
    }

    @Test
    void linesGiveOneObjectALine() {
        String lines = oneLine(SOUND) + oneLine(BLOCKING);
        Run run = Run.on(lines, "check", "-", "--ndjson", "--format", "json", "--as-of", "2026-02-01", "--audit");

        assertThat(run.out().lines()).hasSize(2).allSatisfy(JsonFormTests::assertSound);
        assertThat(run.out().lines().toList().get(1))
                .contains("\"outcomes\":[{\"rule\":\""
                        + Profiles.national().rules().head().code().text() + "\"");
    }

    @Test
    void whateverAFileHoldsTheFormStandsAndEveryPointerLeadsToARecord() {
        for (long seed = 0; seed < 40; seed++) {
            CaseFile file = CaseFiles.random(seed, Size.USUAL, References.SOME_DANGLE);
            Run run = Run.on(
                    CaseFileJson.standard().write(file),
                    "check",
                    "-",
                    "--format",
                    "json",
                    "--audit",
                    "--as-of",
                    file.openedOn().plusYears(1).toString());

            assertThat(run.code()).as("seed %s: %s", seed, run.err()).isLessThan(2);
            assertSound(run.out());
            RecordPointers pointers = RecordPointers.of(file);
            assertThat(run.out().lines().filter(line -> line.contains("\"pointer\": ")))
                    .as("seed %s", seed)
                    .isNotEmpty()
                    .allMatch(line -> pointers.resolve(valueIn(line)).isDefined());
        }
    }

    @ParameterizedTest
    @MethodSource("expectations")
    void everyExpectationThatIsBundledHasItsForm(Path expected) throws IOException {
        assertThat(EXPECTED.validate(Files.readString(expected), InputFormat.JSON))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"asOf\": \"2026\", \"profile\": \"national\", \"mode\": \"as-it-was\", \"must\": [], \"mustNot\": []}",
                "{\"asOf\": \"2026-01-01\", \"profile\": \"national\", \"mode\": \"now\", \"must\": [], \"mustNot\": []}",
                "{\"asOf\": \"2026-01-01\", \"profile\": \"national\", \"mode\": \"as-it-was\", \"must\": [{}], \"mustNot\": []}"
            })
    void otherExpectationsAreRefused(String text) {
        assertThat(EXPECTED.validate(text, InputFormat.JSON)).isNotEmpty();
    }

    static List<Path> expectations() throws IOException {
        try (Stream<Path> files = Files.list(MODULE.resolve("cases"))) {
            return files.filter(file -> file.toString().endsWith(".expected.json"))
                    .sorted()
                    .toList();
        }
    }

    private static String valueIn(String line) {
        return Option.some(line.strip())
                .map(text -> text.substring("\"pointer\": \"".length(), text.lastIndexOf('"')))
                .get();
    }

    private static void assertSound(String json) {
        assertThat(FINDINGS.validate(json, InputFormat.JSON)).isEmpty();
    }

    private String write(String name, String text) throws IOException {
        return Files.writeString(directory.resolve(name), text).toString();
    }

    private static Schema schema(String name) {
        try {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(Files.readString(MODULE.resolve(name)), InputFormat.JSON);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
