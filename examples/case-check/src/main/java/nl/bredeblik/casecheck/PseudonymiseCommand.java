package nl.bredeblik.casecheck;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import nl.bredeblik.model.casefile.CaseFile;
import nl.bredeblik.model.json.CaseFileJson;
import nl.bredeblik.model.pseudonym.PseudonymKey;
import nl.bredeblik.model.pseudonym.Pseudonyms;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Makes a pseudonymised copy of a file. It is personal data still, and says so. */
final class PseudonymiseCommand implements Command {

    private static final String STILL_PERSONAL =
            "This copy is pseudonymised, not anonymous: it is personal data still. Keep the key apart from it.";
    private static final int MOST_BYTES = 1 << 16;

    private final Surroundings surroundings;

    PseudonymiseCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public void describe(CommandSpec spec) {
        spec.usageMessage()
                .description(
                        "Makes a copy with other ids, names, numbers and days, and without free text, as JSON.",
                        "The copy is personal data still: whoever knows the family or holds the key can tell whose it is.");
        spec.addOption(Options.value(
                        "--key-file",
                        "KEY",
                        "A file with at least " + PseudonymKey.LEAST_BYTES + " bytes, chosen by chance; never shown.")
                .type(String.class)
                .required(true)
                .build());
        spec.addOption(Options.value("--salt", "TEXT", "What tells this export from others; no secret.")
                .type(String.class)
                .build());
        spec.addPositional(Options.argument(0, "FILE", "A .json file, or - for standard input.")
                .build());
    }

    @Override
    public int run(ParseResult given, Output output) throws IOException, Unusable {
        PseudonymKey key = key(given.matchedOptionValue("--key-file", ""));
        CaseFile file = ExplainCommand.read(Inputs.one(given.matchedPositionalValue(0, ""), surroundings.in()));
        Pseudonyms pseudonyms = Pseudonyms.of(key, given.matchedOptionValue("--salt", ""));
        output.write(CaseFileJson.standard().write(copy(file, pseudonyms)));
        surroundings.err().println(STILL_PERSONAL);
        return Exit.FINE;
    }

    private static CaseFile copy(CaseFile file, Pseudonyms pseudonyms) throws Unusable {
        try {
            return pseudonyms.copyOf(file);
        } catch (IllegalArgumentException e) {
            throw new Unusable("No copy can be made: " + e.getMessage() + ".");
        }
    }

    /** A line end at the end, which editors add, is no part of the key. */
    private static PseudonymKey key(String name) throws IOException, Unusable {
        if (name.equals("-") || Inputs.isDirectory(name)) {
            throw new Unusable("--key-file: a file is expected");
        }
        try (InputStream in = Input.of(name, false, Inputs.path(name)).open()) {
            byte[] bytes = in.readNBytes(MOST_BYTES);
            int length = bytes.length;
            while (length > 0 && (bytes[length - 1] == '\n' || bytes[length - 1] == '\r')) {
                length--;
            }
            return PseudonymKey.of(Arrays.copyOf(bytes, length));
        } catch (IllegalArgumentException e) {
            throw new Unusable("--key-file: " + e.getMessage());
        }
    }
}
