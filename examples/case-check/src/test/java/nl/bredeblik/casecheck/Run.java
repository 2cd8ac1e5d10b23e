package nl.bredeblik.casecheck;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

/**
 * What one run of the program gave.
 *
 * @param code the exit code
 * @param out what it printed
 * @param err its notes and errors
 */
record Run(int code, String out, String err) {

    /** Just after midnight in Amsterdam on 2 July 2026, still 1 July in UTC. */
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-07-01T22:30:00Z"), ZoneOffset.UTC);

    static Run of(String... arguments) {
        return on("", arguments);
    }

    static Run on(String standardInput, String... arguments) {
        return on(new ByteArrayInputStream(standardInput.getBytes(UTF_8)), false, arguments);
    }

    static Run on(InputStream standardInput, boolean terminal, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        PrintStream notes = new PrintStream(err, true, UTF_8);
        int code = new CaseCheck(new Surroundings(standardInput, out, notes, CLOCK, terminal)).run(arguments);
        return new Run(code, out.toString(UTF_8), err.toString(UTF_8));
    }
}
