package nl.bredeblik.casecheck;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.bredeblik.casecheck.Documents.SOUND;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import nl.bredeblik.model.json.CaseFileJson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A copy for tests, research and reports of errors, that is personal data still. */
class PseudonymiseCommandTests {

    private static final String SECRET = "an invented key that is long enough";
    private static final String STILL_PERSONAL = "it is personal data still";

    @TempDir
    private Path directory;

    private String key;

    @BeforeEach
    void writeKey() throws IOException {
        key = written("key", SECRET);
    }

    @Test
    void theCopyHoldsNothingOfTheFileAndSaysThatItIsPersonalData() throws IOException {
        String canaries = CaseFileJson.standard()
                .write(Canaries.in(CaseFileJson.standard()
                        .read(new ByteArrayInputStream(Run.of("example").out().getBytes(UTF_8)))
                        .get()));
        Run run = Run.on(canaries, "pseudonymise", "-", "--key-file", key);

        assertThat(canaries).contains(Canaries.WORD, "p18");
        assertThat(run.code()).isZero();
        assertThat(run.err()).contains(STILL_PERSONAL).doesNotContain(SECRET);
        assertThat(run.out()).doesNotContain(Canaries.WORD, Canaries.WORD.toLowerCase(Locale.ROOT), SECRET, "\"p18");
        assertThat(CaseFileJson.standard()
                        .read(new ByteArrayInputStream(run.out().getBytes(UTF_8)))
                        .isValid())
                .isTrue();
    }

    @Test
    void theSameKeyAndSaltGiveTheSameCopyAndAnotherAnother() throws IOException {
        String copy = copy(key).out();

        assertThat(copy(key).out()).isEqualTo(copy);
        assertThat(copy(written("lineend", SECRET + "\n")).out()).isEqualTo(copy);
        assertThat(copy(key, "--salt", "second").out()).isNotEqualTo(copy);
        assertThat(copy(written("other", SECRET + "!")).out()).isNotEqualTo(copy);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n\n", "short", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"})
    void anEmptyOrShortKeyIsRefusedAndNeverShown(String secret) throws IOException {
        Run run = copy(written("weak", secret));

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .isEqualTo("--key-file: a key has at least 32 bytes, chosen by chance, and these are not\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", ".", "absent"})
    void aKeyFileThatIsNoneIsRefused(String name) {
        assertThat(copy(name)).satisfies(run -> {
            assertThat(run.code()).isEqualTo(2);
            assertThat(run.out()).isEmpty();
            assertThat(run.err()).isNotBlank().doesNotContain("\tat ");
        });
    }

    @Test
    void aKeyAndAFileThatCanBeReadAreNeeded() {
        assertThat(Run.on(SOUND, "pseudonymise", "-").code()).isEqualTo(2);
        assertThat(Run.on(Documents.BROKEN, "pseudonymise", "-", "--key-file", key))
                .satisfies(run -> {
                    assertThat(run.code()).isEqualTo(2);
                    assertThat(run.err()).contains("/openedOn").doesNotContain("CANARY", SECRET, STILL_PERSONAL);
                });
    }

    private static Run copy(String keyFile, String... more) {
        String[] all = new String[4 + more.length];
        System.arraycopy(new String[] {"pseudonymise", "-", "--key-file", keyFile}, 0, all, 0, 4);
        System.arraycopy(more, 0, all, 4, more.length);
        return Run.on(SOUND, all);
    }

    private String written(String name, String text) throws IOException {
        Path file = directory.resolve(name);
        Files.writeString(file, text);
        return file.toString();
    }
}
