package nl.bredeblik.casecheck;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line: a case file in; findings, agenda and coverage out. */
@Command(name = "case-check", description = "Checks case files.", mixinStandardHelpOptions = true)
public final class CaseCheck implements Callable<Integer> {

    private CaseCheck() {}

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new CaseCheck()).execute(arguments));
    }

    @Override
    public Integer call() {
        new CommandLine(this).usage(System.out);
        return CommandLine.ExitCode.OK;
    }
}
