package nl.bredeblik.model.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import nl.bredeblik.model.casefile.CaseFile;
import nl.bredeblik.model.generate.CaseFiles;
import nl.bredeblik.model.generate.Size;
import org.junit.jupiter.api.Test;

class RoundTripTests {

    private static final CaseFileJson JSON = CaseFileJson.standard();

    @Test
    void aThousandFilesReadBackEqualAndAreWrittenToTheSameByte() throws IOException {
        for (long seed = 0; seed < 1_000; seed++) {
            CaseFile file = CaseFiles.random(seed, Size.USUAL);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            JSON.write(file, bytes);

            CaseFile back =
                    JSON.read(new ByteArrayInputStream(bytes.toByteArray())).get();

            assertThat(back.equals(file)).as("file %s", file.id()).isTrue();
            assertThat(JSON.write(back).equals(bytes.toString(UTF_8)))
                    .as("file %s", file.id())
                    .isTrue();
            assertThat(JSON.read(JSON.writeLine(file)).get().equals(file))
                    .as("file %s", file.id())
                    .isTrue();
        }
    }
}
