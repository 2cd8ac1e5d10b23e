package nl.bredeblik.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceFilesTests {

    private static final Path MAIN = Path.of(System.getProperty("module.directory"), "src/main/java");

    @Test
    void noMainFileIsTooLong() throws IOException {
        assertThat(MAIN).isNotEmptyDirectory();
        assertThat(SourceFiles.tooLong(MAIN)).isEmpty();
    }

    @Test
    void aFileOfOneLineTooManyIsFound(@TempDir Path folder) throws IOException {
        Path full = folder.resolve("Full.java");
        Path over = folder.resolve("Over.java");
        Files.write(full, Collections.nCopies(SourceFiles.MOST_LINES, ""));
        Files.write(over, Collections.nCopies(SourceFiles.MOST_LINES + 1, ""));

        assertThat(SourceFiles.tooLong(folder)).containsExactly(over);
    }
}
