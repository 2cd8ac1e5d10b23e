package nl.bredeblik.model.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.vavr.control.Option;
import java.io.IOException;

/** The property of a document that says of which version of the format it is. */
final class FormatVersion {

    static final String FIELD = "format";

    private static final String EXPECTED = "the text \"" + CaseFileJson.CURRENT_FORMAT + "\"";

    private final JsonParser parser;
    private final Place place;
    private final Problems problems;
    private boolean seen;

    FormatVersion(JsonParser parser, Place place, Problems problems) {
        this.parser = parser;
        this.place = place;
        this.problems = problems;
    }

    /** Reads it, after its name. Another version means other tables: nothing else is told then. */
    void read() throws IOException, ReadingStopped {
        if (seen) {
            problems.add(
                    parser.currentTokenLocation(), ProblemKind.DUPLICATE_FIELD, Option.some(FIELD), "each field once");
            parser.nextToken();
            parser.skipChildren();
            return;
        }
        seen = true;
        place.enter(FIELD);
        JsonToken token = parser.nextToken();
        if (token == JsonToken.VALUE_STRING) {
            requireCurrent(parser.getText());
        } else {
            problems.add(
                    parser.currentTokenLocation(),
                    token == JsonToken.VALUE_NULL ? ProblemKind.NULL : ProblemKind.WRONG_TYPE,
                    EXPECTED);
            parser.skipChildren();
        }
        place.leave();
    }

    void requireSeen(JsonLocation start) throws ReadingStopped {
        if (!seen) {
            problems.add(start, ProblemKind.MISSING_FIELD, Option.some(FIELD), "the field " + FIELD + ", " + EXPECTED);
        }
    }

    private void requireCurrent(String version) throws ReadingStopped {
        if (!version.equals(CaseFileJson.CURRENT_FORMAT)) {
            problems.forgetAll();
            problems.addLast(parser.currentTokenLocation(), ProblemKind.WRONG_FORMAT_VERSION, Option.none(), EXPECTED);
            throw new ReadingStopped();
        }
    }
}
