package nl.bredeblik.casecheck;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.bredeblik.model.casefile.CaseFile;
import nl.bredeblik.model.entry.Bsn;
import nl.bredeblik.model.entry.Entry;
import nl.bredeblik.model.family.Member;
import nl.bredeblik.model.json.CaseFileJson;
import nl.bredeblik.rules.Assessment;
import nl.bredeblik.rules.profile.Profiles;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The bundled case files are what the documentation says of them. */
class BundledCasesTests {

    private static final Path CASES = Path.of(System.getProperty("module.directory"), "cases");
    private static final Pattern CASE = Pattern.compile("[NP]\\d\\d\\.json");
    private static final String TEST_RANGE = "99999";

    static List<Path> cases() throws IOException {
        try (Stream<Path> files = Files.list(CASES)) {
            return files.filter(
                            file -> CASE.matcher(file.getFileName().toString()).matches())
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void whatIsReadIsWrittenBackByteForByte(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        CaseFileJson.standard().write(read(file), written);

        assertThat(written.toByteArray()).isEqualTo(bytes);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everyNumberIsOfTheTestRange(Path file) throws IOException {
        assertThat(read(file).members().flatMap(Member::bsn).map(Bsn::digits))
                .allMatch(digits -> digits.startsWith(TEST_RANGE));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void onEachDayOfRecordingTheFileGivesWhatTheFileAsKnownGives(Path file) throws IOException {
        CaseFile whole = read(file);
        for (LocalDate day : entries(whole).map(Entry::recordedOn).distinct()) {
            Assessment ofWhole = Profiles.national().assess(whole, day);
            Assessment ofKnown = Profiles.national().assess(whole.asKnownOn(day), day);

            assertThat(ofWhole.findings().map(Object::toString))
                    .isEqualTo(ofKnown.findings().map(Object::toString));
            assertThat(ofWhole.failures()).isEmpty();
        }
    }

    private static Seq<Entry> entries(CaseFile file) {
        return Array.ofAll(CaseFile.SHAPE.fields())
                .flatMap(field -> field.values(file).filter(Entry.class::isInstance))
                .map(Entry.class::cast);
    }

    private static CaseFile read(Path file) throws IOException {
        return CaseFileJson.standard().read(Files.readString(file)).get();
    }
}
