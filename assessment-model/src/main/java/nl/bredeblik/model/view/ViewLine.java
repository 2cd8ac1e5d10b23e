package nl.bredeblik.model.view;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;

/**
 * How things of one kind are shown.
 *
 * @param opening for whom they are there when nobody set a visibility
 * @param court on which ground the court sees them
 * @param about fields that say about whom or what it is: where one of these is hidden, so is the whole
 * @param speakers fields that name whose words it holds, besides those of the team
 */
record ViewLine(Opening opening, CourtLine court, Seq<String> about, Seq<String> speakers) {

    static ViewLine of(Opening opening) {
        return new ViewLine(opening, CourtLine.NONE, Array.empty(), Array.empty());
    }

    ViewLine about(String... fields) {
        return new ViewLine(opening, court, Array.of(fields), speakers);
    }

    ViewLine wordsOf(String... fields) {
        return new ViewLine(opening, court, about, Array.of(fields));
    }

    ViewLine court(CourtLine ground) {
        return new ViewLine(opening, ground, about, speakers);
    }
}
