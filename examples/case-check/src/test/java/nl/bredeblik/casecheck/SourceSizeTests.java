package nl.bredeblik.casecheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import nl.bredeblik.architecture.SourceFiles;
import org.junit.jupiter.api.Test;

class SourceSizeTests {

    private static final Path MAIN = Path.of(System.getProperty("module.directory"), "src/main/java");

    @Test
    void noMainFileIsTooLong() throws IOException {
        assertThat(MAIN).isNotEmptyDirectory();
        assertThat(SourceFiles.tooLong(MAIN)).isEmpty();
    }
}
