package nl.bredeblik.casecheck;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Something to read case files from: one document, or one file a line. */
final class Input {

    private final String name;
    private final boolean lines;
    private final Opening opening;

    private Input(String name, boolean lines, Opening opening) {
        this.name = name;
        this.lines = lines;
        this.opening = opening;
    }

    static Input of(String name, boolean lines, Path path) {
        return new Input(name, lines || name.endsWith(".ndjson"), () -> Files.newInputStream(path));
    }

    static Input standard(boolean lines, InputStream in) {
        return new Input("-", lines, () -> in);
    }

    /** {@return how the user called it} */
    String name() {
        return name;
    }

    boolean isLines() {
        return lines;
    }

    InputStream open() throws Unusable {
        try {
            return new BufferedInputStream(opening.open());
        } catch (NoSuchFileException e) {
            throw new Unusable(name + ": there is no such file");
        } catch (AccessDeniedException e) {
            throw new Unusable(name + ": this file may not be read");
        } catch (IOException e) {
            throw new Unusable(name + ": this file cannot be read");
        }
    }

    private interface Opening {
        InputStream open() throws IOException;
    }
}
