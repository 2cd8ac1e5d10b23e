package nl.bredeblik.card.genogram;

import io.vavr.collection.Seq;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.Party;

/**
 * A line of the drawing, of horizontal and vertical pieces.
 *
 * @param kind what it stands for
 * @param from whom it leaves: a parent, both parents, or the first of two of one generation
 * @param to to whom it goes
 * @param bends its points, from the first to the last
 */
record Line(TieKind kind, Seq<Id<? extends Party>> from, Id<? extends Party> to, Seq<Bend> bends) {

    /** A point of a line. */
    record Bend(Across across, Down down) {}
}
