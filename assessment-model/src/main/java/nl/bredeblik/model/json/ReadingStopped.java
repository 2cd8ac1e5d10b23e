package nl.bredeblik.model.json;

import java.io.Serial;

/** That the rest of a document is not read. The problem has been noted; this only leads out of the nesting. */
final class ReadingStopped extends Exception {

    @Serial
    private static final long serialVersionUID = 1;

    ReadingStopped() {
        super(null, null, false, false);
    }
}
