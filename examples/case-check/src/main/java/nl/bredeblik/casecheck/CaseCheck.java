package nl.bredeblik.casecheck;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** The command line: a case file in; findings and agenda out. */
public final class CaseCheck {

    private static final String NAME = "case-check";

    private final Surroundings surroundings;
    private final Map<String, Command> commands = new LinkedHashMap<>();

    CaseCheck(Surroundings surroundings) {
        this.surroundings = surroundings;
        commands.put("check", new CheckCommand(surroundings));
        commands.put("agenda", new AgendaCommand(surroundings));
        commands.put("compare", new CompareCommand(surroundings));
        commands.put("changes", new ChangesCommand(surroundings));
        commands.put("merge", new MergeCommand(surroundings));
        commands.put("pseudonymise", new PseudonymiseCommand(surroundings));
        commands.put("explain", new ExplainCommand(surroundings));
        commands.put("view", new ViewCommand(surroundings));
        commands.put("rules", new RulesCommand());
        commands.put("corpus", new CorpusCommand(surroundings));
        commands.put("schema", new SchemaCommand());
        commands.put("template", new TemplateCommand(surroundings));
        commands.put("example", new ExampleCommand());
    }

    public static void main(String[] arguments) {
        System.exit(new CaseCheck(Surroundings.ofTheMachine()).run(arguments));
    }

    /** Runs one command and gives its exit code; whatever happens, nobody sees a stack trace. */
    int run(String... arguments) {
        Output output = new Output(surroundings.out());
        try {
            int code = execute(commandLine(arguments, output).parseArgs(arguments), output);
            output.flush();
            return code;
        } catch (ParameterException e) {
            String command = e.getCommandLine().getCommandSpec().qualifiedName();
            return unusable(e.getMessage() + "\nTry: " + command + " --help");
        } catch (Unusable e) {
            return unusable(e.getMessage());
        } catch (OutputClosed e) {
            return unusable("The output was closed before everything was written.");
        } catch (IOException e) {
            return unusable("The input could not be read to its end.");
        } catch (RuntimeException e) {
            return unusable(
                    "Something broke off inside (" + e.getClass().getName() + "); this is not about your input.");
        } catch (OutOfMemoryError | StackOverflowError e) {
            return unusable("There is not enough memory for this input.");
        }
    }

    /** All commands, or the one that is asked for alone: a fresh JVM takes time for each. */
    private CommandLine commandLine(String[] arguments, Output output) {
        String asked = arguments.length > 0 ? arguments[0] : "";
        CommandSpec root = withHelp(CommandSpec.create().name(NAME));
        root.usageMessage()
                .description("Checks case files of families: the record and the work, never the family.")
                .footer("", "Exit codes: 0 nothing blocks, 1 something is needed first, 2 unusable input.");
        commands.forEach((name, command) -> {
            if (name.equals(asked) || !commands.containsKey(asked)) {
                CommandSpec spec = withHelp(CommandSpec.create());
                command.describe(spec);
                root.addSubcommand(name, new CommandLine(spec));
            }
        });
        return new CommandLine(root).setExpandAtFiles(false).setOut(new PrintWriter(output, true));
    }

    private static CommandSpec withHelp(CommandSpec spec) {
        return spec.addOption(Options.flag("Show this help and stop.", "-h", "--help")
                .usageHelp(true)
                .build());
    }

    private int execute(ParseResult parsed, Output output) throws IOException, Unusable {
        Integer helped = CommandLine.executeHelpRequest(parsed);
        if (helped != null) {
            return helped;
        }
        if (!parsed.hasSubcommand()) {
            parsed.commandSpec().commandLine().usage(new PrintWriter(output, true));
            return Exit.FINE;
        }
        ParseResult chosen = parsed.subcommand();
        Command command =
                Objects.requireNonNull(commands.get(chosen.commandSpec().name()));
        return command.run(chosen, output);
    }

    private int unusable(String message) {
        surroundings.err().println(message);
        surroundings.err().flush();
        return Exit.UNUSABLE;
    }
}
