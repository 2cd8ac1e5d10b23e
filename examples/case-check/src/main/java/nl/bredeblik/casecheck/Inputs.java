package nl.bredeblik.casecheck;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Finds what the arguments stand for. */
final class Inputs {

    private Inputs() {}

    /**
     * What an argument stands for: standard input, a file, or every {@code .json} and {@code .ndjson} in a directory and those
     * below it, in the order of their names. Expectations and schemas are no case files.
     */
    static List<Input> of(String argument, boolean lines, InputStream standard) throws Unusable {
        if (argument.equals("-")) {
            return List.of(Input.standard(lines, standard));
        }
        Path path = path(argument);
        return Files.isDirectory(path) ? in(path, argument, lines) : List.of(Input.of(argument, lines, path));
    }

    /** The one document that an argument stands for. */
    static Input one(String argument, InputStream standard) throws Unusable {
        if (isDirectory(argument)) {
            throw new Unusable(argument + ": one file is expected, not a directory");
        }
        Input input = of(argument, false, standard).get(0);
        if (input.isLines()) {
            throw new Unusable(argument + ": one file is expected, not one a line");
        }
        return input;
    }

    static boolean isDirectory(String argument) {
        try {
            return !argument.equals("-") && Files.isDirectory(Path.of(argument));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    static Path path(String argument) throws Unusable {
        try {
            return Path.of(argument);
        } catch (InvalidPathException e) {
            throw new Unusable(argument + ": this is not the name of a file");
        }
    }

    private static List<Input> in(Path directory, String argument, boolean lines) throws Unusable {
        List<Input> inputs = new ArrayList<>();
        try (Stream<Path> files = Files.walk(directory)) {
            files.filter(Inputs::isCaseFile)
                    .filter(Files::isRegularFile)
                    .sorted(Comparator.comparing(Path::toString))
                    .forEach(file -> inputs.add(Input.of(file.toString(), lines, file)));
        } catch (IOException | UncheckedIOException e) {
            throw new Unusable(argument + ": this directory cannot be read");
        }
        if (inputs.isEmpty()) {
            throw new Unusable(argument + ": there is no .json or .ndjson case file in this directory");
        }
        return inputs;
    }

    private static boolean isCaseFile(Path path) {
        String name = path.toString();
        boolean beside = name.endsWith(".expected.json") || name.endsWith(".schema.json");
        return (name.endsWith(".json") || name.endsWith(".ndjson")) && !beside;
    }
}
