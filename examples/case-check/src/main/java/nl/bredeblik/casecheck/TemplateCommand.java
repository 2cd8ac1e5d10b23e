package nl.bredeblik.casecheck;

import nl.bredeblik.model.casefile.CaseFile;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.json.CaseFileJson;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Prints a case file with only what it must have, opened today. */
final class TemplateCommand implements Command {

    private static final Id<CaseFile> ID = Id.of("newcasefile1");

    private final Surroundings surroundings;

    TemplateCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public void describe(CommandSpec spec) {
        spec.usageMessage().description("Prints a minimal case file to start from; give it an id of its own.");
    }

    @Override
    public int run(ParseResult given, Output output) {
        CaseFile file = CaseFile.builder().id(ID).openedOn(surroundings.today()).build();
        output.write(CaseFileJson.standard().write(file));
        return Exit.FINE;
    }
}
