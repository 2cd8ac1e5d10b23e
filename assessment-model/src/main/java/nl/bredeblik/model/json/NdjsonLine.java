package nl.bredeblik.model.json;

import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import nl.bredeblik.model.casefile.CaseFile;

/**
 * What one line of a stream gave.
 *
 * @param number the number of the line in the stream, from 1, blank lines counted
 * @param result the file; or all problems of the line, at least one, in its order
 */
public record NdjsonLine(long number, Validation<Seq<JsonProblem>, CaseFile> result) {

    /** {@return the number of the line and whether it was read, nothing of the file} */
    @Override
    public String toString() {
        return "line " + number + (result.isValid() ? ": read" : ": refused");
    }
}
