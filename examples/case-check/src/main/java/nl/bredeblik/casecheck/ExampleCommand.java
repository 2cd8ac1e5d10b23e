package nl.bredeblik.casecheck;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Prints a full case file of an invented family. */
final class ExampleCommand implements Command {

    @Override
    public void describe(CommandSpec spec) {
        spec.usageMessage().description("Prints a full case file, of a family that does not exist.");
    }

    @Override
    public int run(ParseResult given, Output output) throws IOException, Unusable {
        try (InputStream in = ExampleCommand.class.getResourceAsStream("example/P18.json")) {
            if (in == null) {
                throw new Unusable("The example is not in this build.");
            }
            output.write(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
        return Exit.FINE;
    }
}
