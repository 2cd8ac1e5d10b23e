package nl.bredeblik.casecheck;

import java.io.IOException;
import java.io.StringWriter;
import java.time.LocalDate;
import nl.bredeblik.model.casefile.CaseFile;
import nl.bredeblik.model.privacy.Reader;
import nl.bredeblik.model.view.FileView;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Writes what of a file a reader may see. */
final class ViewCommand implements Command {

    private final Surroundings surroundings;

    ViewCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public void describe(CommandSpec spec) {
        spec.usageMessage().description("Writes what of a case file a reader may see, with ids of its own.");
        spec.addOption(Options.value("--for", "AUDIENCE", "Who reads: " + Audiences.EXPECTED)
                .type(String.class)
                .required(true)
                .build());
        Options.addDay(spec, "--as-of", "The file, ages and authority on this day; today if left out.");
        spec.addPositional(Options.argument(0, "FILE", "A .json file, or - for standard input.")
                .build());
    }

    @Override
    public int run(ParseResult given, Output output) throws IOException, Unusable {
        Reader reader = Audiences.reader(given.matchedOptionValue("--for", ""));
        LocalDate day = given.matchedOptionValue("--as-of", null);
        if (day == null) {
            day = surroundings.today();
            surroundings.err().println("No --as-of given: the view of today in Europe/Amsterdam, " + day + ".");
        }
        CaseFile file = ExplainCommand.read(Inputs.one(given.matchedPositionalValue(0, ""), surroundings.in()));
        Audiences.requireHeld(reader, file.asKnownOn(day));
        StringWriter text = new StringWriter();
        JsonView.write(FileView.of(file, reader, day), text);
        output.write(text.toString());
        return Exit.FINE;
    }
}
