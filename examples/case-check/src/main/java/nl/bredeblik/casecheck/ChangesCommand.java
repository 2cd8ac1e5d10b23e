package nl.bredeblik.casecheck;

import io.vavr.collection.Seq;
import java.io.IOException;
import java.time.LocalDate;
import nl.bredeblik.model.casefile.CaseFile;
import nl.bredeblik.model.change.EntryChange;
import nl.bredeblik.model.change.FileChanges;
import nl.bredeblik.rules.json.JsonChanges;
import nl.bredeblik.rules.render.TextChanges;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Shows what changed in a file since a day. */
final class ChangesCommand implements Command {

    private final Surroundings surroundings;

    ChangesCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public void describe(CommandSpec spec) {
        spec.usageMessage()
                .description(
                        "Shows what is new, changed, ended or closed in a file: kinds of record and ids, not what they say.",
                        "Exit code 0, or 2 for unusable input.");
        Options.addDay(spec, "--since", "What was recorded after this day.");
        Options.addLanguage(spec);
        Options.addFormat(spec, Options.TEXT, Options.JSON);
        spec.addPositional(Options.argument(0, "FILE", "A .json file, or - for standard input.")
                .build());
    }

    @Override
    public int run(ParseResult given, Output output) throws IOException, Unusable {
        LocalDate since = given.matchedOptionValue("--since", null);
        if (since == null) {
            throw new Unusable("--since: a day is expected");
        }
        CaseFile file = ExplainCommand.read(Inputs.one(given.matchedPositionalValue(0, ""), surroundings.in()));
        Seq<EntryChange> changes = FileChanges.since(file, since);
        if (Question.wantsJson(given)) {
            JsonChanges.write(file.id(), since, changes, output);
        } else {
            output.write(TextChanges.in(Question.language(given)).text(changes));
        }
        return Exit.FINE;
    }
}
