package nl.bredeblik.casecheck;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Locale;
import nl.bredeblik.model.casefile.CaseFile;
import nl.bredeblik.model.casefile.FileMerge;
import nl.bredeblik.model.casefile.MergeProblem;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.Text;
import nl.bredeblik.model.json.CaseFileJson;
import nl.bredeblik.model.origin.MergeGround;
import nl.bredeblik.model.privacy.Consent;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** Makes one file of the files of several organisations about one family. */
final class MergeCommand implements Command {

    private static final String[] NONE = {};

    private final Surroundings surroundings;

    MergeCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public void describe(CommandSpec spec) {
        spec.usageMessage()
                .description(
                        "Makes one file of files about one family, as JSON, with where each entry came from.",
                        "What contradicts stays, for check to find. Exit code 0, or 2 for what cannot become one.");
        spec.addOption(Options.value(
                        "--ground",
                        "GROUND",
                        "On which ground: " + Options.codes(MergeGround.values(), MergeCommand::code))
                .type(MergeGround.class)
                .required(true)
                .converters(Options.code(MergeGround.values(), MergeCommand::code))
                .build());
        spec.addOption(Options.value("--explained", "TEXT", "Which law, or how duties were weighed.")
                .type(String.class)
                .build());
        spec.addOption(several("--consent", "A consent on which it rests; may be given more than once."));
        spec.addOption(
                several("--of", "Whose file it is, once for each FILE, in the same order: ids of organisations."));
        Options.addDay(spec, "--on", "The day of the merge; today if left out.");
        spec.addPositional(PositionalParamSpec.builder()
                .paramLabel("FILE")
                .arity("2..*")
                .required(true)
                .type(String[].class)
                .auxiliaryTypes(String.class)
                .description("The .json files; one may be - for standard input.")
                .build());
    }

    private static OptionSpec several(String name, String description) {
        return Options.value(name, "ID", description)
                .type(String[].class)
                .auxiliaryTypes(String.class)
                .build();
    }

    private static String code(MergeGround ground) {
        return ground.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public int run(ParseResult given, Output output) throws IOException, Unusable {
        String[] names = given.matchedPositionalValue(0, NONE);
        String[] owners = given.matchedOptionValue("--of", NONE);
        if (owners.length > 0 && owners.length != names.length) {
            throw new Unusable("--of: one organisation for each file is expected");
        }
        if (Array.of(names).count("-"::equals) > 1) {
            throw new Unusable("Standard input can be one of the files, not more.");
        }
        FileMerge merge = begin(given);
        for (int i = 0; i < names.length; i++) {
            CaseFile file = ExplainCommand.read(Inputs.one(names[i], surroundings.in()));
            merge = merge.with(file, owners.length == 0 ? Option.none() : Option.some(ExplainCommand.id(owners[i])));
        }
        Validation<Seq<MergeProblem>, CaseFile> merged = merge.merged();
        if (merged.isInvalid()) {
            throw new Unusable(merged.getError().map(MergeProblem::text).mkString("\n"));
        }
        output.write(CaseFileJson.standard().write(merged.get()));
        return Exit.FINE;
    }

    private FileMerge begin(ParseResult given) throws Unusable {
        LocalDate day = given.matchedOptionValue("--on", null);
        if (day == null) {
            day = surroundings.today();
            surroundings.err().println("No --on given: merged as of today in Europe/Amsterdam, " + day + ".");
        }
        FileMerge merge = FileMerge.on(day, given.matchedOptionValue("--ground", MergeGround.LAW));
        String explained = given.matchedOptionValue("--explained", "");
        Seq<Id<Consent>> consents = Array.empty();
        for (String consent : given.matchedOptionValue("--consent", NONE)) {
            consents = consents.append(ExplainCommand.id(consent));
        }
        merge = merge.resting(consents);
        return explained.isBlank() ? merge : merge.explained(Text.of(explained));
    }
}
