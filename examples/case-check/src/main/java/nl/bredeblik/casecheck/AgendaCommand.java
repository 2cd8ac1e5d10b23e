package nl.bredeblik.casecheck;

import java.io.IOException;
import java.time.LocalDate;
import nl.bredeblik.rules.json.JsonAgenda;
import nl.bredeblik.rules.render.TextAgenda;
import nl.bredeblik.rules.render.TextReport;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Shows what comes in the files of a caseload, by day. */
final class AgendaCommand implements Command {

    private final Surroundings surroundings;

    AgendaCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public void describe(CommandSpec spec) {
        spec.usageMessage()
                .description(
                        "Shows what case files will ask, and by when, if nothing is recorded; in the order of the days.",
                        "What is asked already, check shows. Exit code 0, or 2 for unusable input.");
        Options.addOccasion(spec);
        Options.addDay(spec, "--until", "The last day to look at; a year ahead if left out.");
        Options.addLanguage(spec);
        Options.addFormat(spec, Options.TEXT, Options.JSON, Options.ICAL);
        Options.addFiles(spec);
    }

    @Override
    public int run(ParseResult given, Output output) throws IOException, Unusable {
        Question question = Question.of(given, surroundings);
        LocalDate asOf = question.occasion().asOf();
        LocalDate until = given.matchedOptionValue("--until", asOf.plus(TextReport.HORIZON));
        if (until.isBefore(asOf)) {
            throw new Unusable("--until: a day on or after the reference day is expected");
        }
        Answer answer = new AgendaAnswer(form(given, question), question, until, output);
        int code = Gathered.from(given, surroundings).check(question, answer, surroundings);
        return code == Exit.BLOCKED ? Exit.FINE : code;
    }

    private static AgendaForm form(ParseResult given, Question question) {
        return switch (given.matchedOptionValue("--format", Options.TEXT)) {
            case Options.JSON -> new JsonAgendaForm(JsonAgenda.in(question.language()));
            case Options.ICAL -> new CalendarForm();
            default -> new TextAgendaForm(TextAgenda.in(question.language()));
        };
    }
}
