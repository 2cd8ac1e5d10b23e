package nl.bredeblik.casecheck;

import java.io.Serial;

/** That whoever reads the output has stopped doing so, as {@code head} does. */
final class OutputClosed extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;
}
