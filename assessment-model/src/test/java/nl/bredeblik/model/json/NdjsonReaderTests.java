package nl.bredeblik.model.json;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Option;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import nl.bredeblik.model.generate.CaseFiles;
import nl.bredeblik.model.generate.Size;
import org.junit.jupiter.api.Test;

class NdjsonReaderTests {

    private static final String SOUND = Holder.THE_FILE.sound();

    @Test
    void everyLineIsAFileOfItsOwn() throws IOException {
        assertThat(outcomes(SOUND + "\n\r\n" + SOUND + "\r\n \t\n{\n" + SOUND))
                .containsExactly("line 1: read", "line 3: read", "line 5: refused", "line 6: read");
    }

    @Test
    void anEmptyStreamHasNoLines() throws IOException {
        assertThat(outcomes("")).isEmpty();
        assertThat(outcomes("\n\n")).isEmpty();
        assertThat(NdjsonReader.of(bytes("")).next()).isEqualTo(Option.none());
    }

    @Test
    void malformedTextSpoilsItsOwnLineOnly() throws IOException {
        InputStream in = new ByteArrayInputStream((SOUND + "\n{\"Joëlle\": 1}\n" + SOUND + "\n").getBytes(ISO_8859_1));
        List<NdjsonLine> lines = lines(NdjsonReader.of(in));
        assertThat(lines).hasToString("[line 1: read, line 2: refused, line 3: read]");
        assertThat(lines.get(1).result().getError().single().text())
                .isEqualTo("line 2, column 5: the text is not JSON from here on; expected text in UTF-8");
    }

    @Test
    void aLineAboveTheLimitIsPassedOver() throws IOException {
        JsonLimits limits = JsonLimits.STANDARD.withLineLength(SOUND.length());
        NdjsonReader reader =
                NdjsonReader.within(limits, bytes(SOUND + "\n" + SOUND + " \n" + SOUND + "\n" + "x".repeat(99_999)));
        List<NdjsonLine> lines = lines(reader);
        assertThat(lines).hasToString("[line 1: read, line 2: refused, line 3: read, line 4: refused]");
        assertThat(lines.get(3).result().getError().single().text())
                .isEqualTo("line 4, column 1: something is too long; expected a line of at most " + SOUND.length()
                        + " bytes");
    }

    @Test
    void everyKindOfFaultIsToldOnItsOwnLineFarIntoTheStream() throws IOException {
        int soundLines = 69_999;
        List<Broken> broken = Broken.table();
        NdjsonReader reader = NdjsonReader.of(new ManyLines(
                soundLines + broken.size() + 1L,
                number -> line(
                        number <= soundLines || number > soundLines + broken.size()
                                ? SOUND
                                : onOneLine(broken.get((int) number - soundLines - 1))
                                        .text())));

        for (int i = 1; i <= soundLines; i++) {
            assertThat(reader.next().get().result().isValid()).isTrue();
        }
        for (int i = 0; i < broken.size(); i++) {
            NdjsonLine line = reader.next().get();
            JsonProblem expected = broken.get(i).problem(onOneLine(broken.get(i)), 70_000L + i);
            assertThat(line.number()).isEqualTo(70_000 + i);
            assertThat(line.result().getError()).containsExactly(expected);
        }
        assertThat(reader.next().get().result().isValid()).isTrue();
        assertThat(reader.next().isEmpty()).isTrue();
    }

    @Test
    void aHundredThousandFilesStream() throws IOException {
        byte[][] files = new byte[100][];
        for (int i = 0; i < files.length; i++) {
            files[i] = CaseFileJson.standard()
                    .writeLine(CaseFiles.random(i, Size.SMALL))
                    .getBytes(UTF_8);
        }
        long[] read = new long[1];
        NdjsonReader.of(new ManyLines(100_000, number -> files[(int) (number % files.length)]))
                .forEachLine(line -> read[0] += line.result().isValid() ? 1 : 0);
        assertThat(read[0]).isEqualTo(100_000);
    }

    private static Marked onOneLine(Broken broken) {
        return Marked.of(broken.marked().replace('\n', ' '));
    }

    private static byte[] line(String text) {
        return (text + "\n").getBytes(UTF_8);
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(UTF_8));
    }

    private static List<String> outcomes(String text) throws IOException {
        return lines(NdjsonReader.of(bytes(text))).stream()
                .map(NdjsonLine::toString)
                .toList();
    }

    private static List<NdjsonLine> lines(NdjsonReader reader) throws IOException {
        List<NdjsonLine> lines = new ArrayList<>();
        reader.forEachLine(lines::add);
        return lines;
    }
}
