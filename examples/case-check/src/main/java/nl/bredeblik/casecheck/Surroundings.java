package nl.bredeblik.casecheck;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import nl.bredeblik.model.time.CivilDay;

/**
 * What the program meets outside itself.
 *
 * @param in standard input
 * @param out standard output
 * @param err where notes and errors go
 * @param clock the only clock; it tells today when no day is given
 * @param onTerminal whether somebody is looking at the notes as they come
 */
record Surroundings(InputStream in, OutputStream out, PrintStream err, Clock clock, boolean onTerminal) {

    /** Set by the launcher, which can see what standard error is. */
    private static final String TERMINAL = "case-check.terminal";

    static Surroundings ofTheMachine() {
        boolean terminal = System.getProperty(TERMINAL) == null ? hasConsole() : Boolean.getBoolean(TERMINAL);
        return new Surroundings(
                System.in,
                new FileOutputStream(FileDescriptor.out),
                new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
                Clock.systemUTC(),
                terminal);
    }

    /** Without the launcher. From 22 to 24 the platform gives a console even where nobody looks on. */
    @SuppressWarnings("SystemConsoleNull")
    private static boolean hasConsole() {
        int platform = Runtime.version().feature();
        return (platform < 22 || platform > 24) && System.console() != null;
    }

    /** Today in Dutch civil time, whatever the zone of the machine. */
    LocalDate today() {
        return CivilDay.dayOf(clock.instant());
    }
}
