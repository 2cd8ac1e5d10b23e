package nl.bredeblik.model.thread;

import io.vavr.collection.Seq;
import nl.bredeblik.model.entry.Id;

/**
 * The red thread through one record: what it rests on, and what rests on it.
 *
 * @param through the record
 * @param stage its stage
 * @param before what it rests on, however far back: by stage, then by id
 * @param after what rests on it, however far on: by stage, then by id
 */
public record Strand(Id<?> through, Stage stage, Seq<Knot> before, Seq<Knot> after) {

    /**
     * A record on the thread.
     *
     * @param stage its stage
     * @param record its id
     */
    public record Knot(Stage stage, Id<?> record) {}

    /**
     * What stands on one stage of the thread, before or after.
     *
     * @param wanted the stage
     * @return the ids, in the order of their text; the record itself is not among them
     */
    public Seq<Id<?>> at(Stage wanted) {
        return before.appendAll(after)
                .filter(knot -> knot.stage() == wanted)
                .<Id<?>>map(Knot::record)
                .distinct()
                .sortBy(Id::text);
    }
}
