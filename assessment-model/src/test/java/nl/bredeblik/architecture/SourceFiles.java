package nl.bredeblik.architecture;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The source files of a module, as text. */
public final class SourceFiles {

    /** A main file above this many lines holds more than one idea. */
    public static final int MOST_LINES = 250;

    private SourceFiles() {}

    /** The Java files below a folder that are longer than {@link #MOST_LINES}. */
    public static List<Path> tooLong(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(SourceFiles::isTooLong)
                    .sorted()
                    .toList();
        }
    }

    private static boolean isTooLong(Path file) {
        try {
            return Files.readAllLines(file, UTF_8).size() > MOST_LINES;
        } catch (IOException unreadable) {
            throw new IllegalStateException("cannot read a source file", unreadable);
        }
    }
}
