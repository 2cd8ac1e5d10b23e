package nl.bredeblik.casecheck;

import java.io.IOException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** One command: which options it has and what it does. */
interface Command {

    void describe(CommandSpec spec);

    /** Does the work and gives the exit code. */
    int run(ParseResult given, Output output) throws IOException, Unusable;
}
