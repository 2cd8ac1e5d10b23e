package nl.bredeblik.model.json;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import nl.bredeblik.model.casefile.CaseFile;
import nl.bredeblik.model.plan.Goal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CaseFileJsonTests {

    private static final CaseFileJson JSON = CaseFileJson.standard();

    private static final String CANONICAL = """
            {
              "format": "1",
              "id": "casefile1",
              "openedOn": "2026-01-05",
              "members": [
                {
                  "id": "member01",
                  "recordedOn": "2026-01-05",
                  "revision": 2,
                  "visibility": {
                    "level": "SELECTED",
                    "audience": ["member01", "member02"]
                  },
                  "role": "CHILD",
                  "name": {},
                  "birthDate": "2019",
                  "bsnGround": "“é” – 🙂 \\"\\\\ \\n \\u0000",
                  "fittingMeans": ["DRAWING"]
                },
                {
                  "id": "member02",
                  "recordedOn": "2026-01-05",
                  "role": "PARENT"
                }
              ],
              "households": [
                {
                  "id": "household1",
                  "recordedOn": "2026-01-05",
                  "kind": "SHELTER",
                  "addressSecret": true
                }
              ]
            }
            """;

    @Test
    void whatIsWrittenIsWhatWasRead() {
        assertThat(JSON.write(read(CANONICAL))).isEqualTo(CANONICAL);
    }

    @Test
    void onOneLineItIsTheSameFile() {
        String line = JSON.writeLine(read(CANONICAL));
        assertThat(line).endsWith("}\n").containsOnlyOnce("\n").startsWith("{\"format\":\"1\",\"id\":\"casefile1\",");
        assertThat(read(line)).isEqualTo(read(CANONICAL));
    }

    @Test
    void streamsHoldTheSameAsTextInUtf8AndStayOpen() throws IOException {
        boolean[] closed = new boolean[2];
        InputStream in = new ByteArrayInputStream(CANONICAL.getBytes(UTF_8)) {
            @Override
            public void close() {
                closed[0] = true;
            }
        };
        ByteArrayOutputStream out = new ByteArrayOutputStream() {
            @Override
            public void close() {
                closed[1] = true;
            }
        };
        CaseFile file = JSON.read(in).get();
        JSON.write(file, out);
        JSON.writeLine(file, out);
        assertThat(out.toString(UTF_8)).isEqualTo(CANONICAL + JSON.writeLine(file));
        assertThat(closed).containsOnly(false);
    }

    @Test
    void theOrderOfFieldsAndWhatCouldBeLeftOutDoNotMatter() {
        CaseFile file = read("""
                {"members": [{"role": "CHILD", "needs": [], "revision": 1, "recordedOn": "2026-01-05",
                  "id": "member01"}], "plans": [], "openedOn": "2026-01-05", "id": "casefile1", "format": "1"}""");
        assertThat(JSON.writeLine(file))
                .isEqualTo("{\"format\":\"1\",\"id\":\"casefile1\",\"openedOn\":\"2026-01-05\",\"members\":"
                        + "[{\"id\":\"member01\",\"recordedOn\":\"2026-01-05\",\"role\":\"CHILD\"}]}\n");
    }

    @Test
    void theOrderOfListsIsKept() {
        String turned = CANONICAL.replace("member01", "member03");
        assertThat(read(turned).members().map(member -> member.id().text())).containsExactly("member03", "member02");
    }

    @Test
    void anIdIsOneInstanceInADocument() {
        CaseFile file = read(CANONICAL);
        Object first = file.members().get(0).id();
        Object named = file.members().get(0).visibility().get().audience().get(0);
        assertThat(named).isSameAs(first);
    }

    @Test
    void aByteOrderMarkIsPassedOver() throws IOException {
        assertThat(read("\uFEFF" + CANONICAL)).isEqualTo(read(CANONICAL));
        assertThat(JSON.read(bytes("\uFEFF" + CANONICAL)).get()).isEqualTo(read(CANONICAL));
        assertThat(JSON.read(bytes("\uFEFF {")).getError().single().column()).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\\uD83D", "\\uDE42 en meer", "a\\uDE42\\uD83Db", "afgekapt 🙂\\uD83D", "\\uD83D\\uD83D\\uDE42"})
    void halfACharacterIsKeptAsItIs(String text) throws IOException {
        String document = Holder.A_PART_IN_A_LIST_OF_AN_ENTRY.instead("\"x\"", "\"" + text + "\"");
        CaseFile file = read(document);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JSON.write(file, out);
        Goal goal = file.plans().get(0).goals().get(1);
        assertThat(JSON.read(new ByteArrayInputStream(out.toByteArray())).get()).isEqualTo(file);
        assertThat(goal.text().value()).doesNotContain("\uFFFD").hasSizeBetween(1, 30);
        assertThat(read(JSON.write(file))).isEqualTo(file);
    }

    @Test
    void textThatIsNotUtf8IsRefusedWhereItStopsBeingSo() throws IOException {
        byte[] latin = "{\"format\": \"1\",\n \"Joëlle\": 1}".getBytes(ISO_8859_1);
        JsonProblem problem =
                JSON.read(new ByteArrayInputStream(latin)).getError().single();
        assertThat(problem.text())
                .isEqualTo("line 2, column 5: the text is not JSON from here on; expected text in UTF-8");
        byte[] wide = CANONICAL.getBytes(UTF_16);
        assertThat(JSON.read(new ByteArrayInputStream(wide)).getError().single().kind())
                .isEqualTo(ProblemKind.NOT_JSON);
    }

    @Test
    void textThatEndsInsideACharacterIsRefused() throws IOException {
        byte[] whole = "{\"é".getBytes(UTF_8);
        JsonProblem problem = JSON.read(new ByteArrayInputStream(whole, 0, whole.length - 1))
                .getError()
                .single();
        assertThat(problem.kind()).isEqualTo(ProblemKind.NOT_JSON);
        assertThat(problem.column()).isEqualTo(3);
    }

    @Test
    void aStreamThatBreaksIsTheCallersException() {
        InputStream broken = new FilterInputStream(InputStream.nullInputStream()) {
            @Override
            public int read(byte[] target, int offset, int length) throws IOException {
                throw new IOException("broken");
            }
        };
        assertThatIOException().isThrownBy(() -> JSON.read(broken)).withMessage("broken");
    }

    @Test
    void aStreamThatGivesAByteAtATimeIsReadToo() throws IOException {
        InputStream slow = new ByteArrayInputStream(CANONICAL.getBytes(UTF_8)) {
            @Override
            public int read(byte[] target, int offset, int length) {
                return super.read(target, offset, Math.min(1, length));
            }
        };
        assertThat(JSON.write(JSON.read(slow).get())).isEqualTo(CANONICAL);
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(UTF_8));
    }

    private static CaseFile read(String document) {
        return JSON.read(document).get();
    }
}
