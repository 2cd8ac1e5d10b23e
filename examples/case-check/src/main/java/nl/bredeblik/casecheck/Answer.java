package nl.bredeblik.casecheck;

import java.io.IOException;
import nl.bredeblik.rules.Assessment;

/** Shows assessments one after the other. */
interface Answer {

    /** Before the first. */
    void begin() throws IOException;

    /** Shows one. */
    void add(Assessment assessment) throws IOException;

    /** After the last. */
    void end() throws IOException;
}
