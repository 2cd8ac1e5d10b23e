package nl.bredeblik.casecheck;

import nl.bredeblik.model.json.CaseFileSchema;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Prints the JSON Schema of a case file. */
final class SchemaCommand implements Command {

    @Override
    public void describe(CommandSpec spec) {
        spec.usageMessage().description("Prints the JSON Schema of a case file.");
    }

    @Override
    public int run(ParseResult given, Output output) {
        output.write(CaseFileSchema.text());
        return Exit.FINE;
    }
}
