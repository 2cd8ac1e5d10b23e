package nl.bredeblik.model.json;

import com.fasterxml.jackson.core.JsonLocation;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The problems of one document, as they are found. */
final class Problems {

    private static final Comparator<JsonProblem> BY_POSITION =
            Comparator.comparingLong(JsonProblem::line).thenComparingLong(JsonProblem::column);

    private final List<JsonProblem> found = new ArrayList<>();
    private final Place place;
    private final int limit;
    private final Option<Long> streamLine;

    Problems(Place place, int limit, Option<Long> streamLine) {
        this.place = place;
        this.limit = limit;
        this.streamLine = streamLine;
    }

    int count() {
        return found.size();
    }

    void add(JsonLocation at, ProblemKind kind, String expected) throws ReadingStopped {
        add(at, kind, Option.none(), expected);
    }

    void add(JsonLocation at, ProblemKind kind, Option<String> field, String expected) throws ReadingStopped {
        addLast(at, kind, field, expected);
        if (found.size() == limit) {
            addLast(at, ProblemKind.TOO_MANY, Option.none(), "a document with fewer than " + limit + " problems");
            throw new ReadingStopped();
        }
    }

    /** A problem after which nothing more is read. */
    void addLast(JsonLocation at, ProblemKind kind, Option<String> field, String expected) {
        found.add(new JsonProblem(
                streamLine.getOrElse((long) at.getLineNr()), at.getColumnNr(), place.pointer(), field, kind, expected));
    }

    void forgetAll() {
        found.clear();
    }

    /** A missing field is found at the end of its object but told at its start: hence the sorting. */
    Seq<JsonProblem> inOrder() {
        found.sort(BY_POSITION);
        return Array.ofAll(found);
    }
}
