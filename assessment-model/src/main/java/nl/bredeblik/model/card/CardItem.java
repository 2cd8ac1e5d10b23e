package nl.bredeblik.model.card;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import nl.bredeblik.model.entry.Identified;

/**
 * One record on a card, and what the card tells of it.
 *
 * @param record the record
 * @param lines what is told; empty where the record itself says it, such as a person
 */
public record CardItem(Identified record, Seq<CardLine> lines) {

    @SafeVarargs
    static CardItem of(Identified record, Option<CardLine>... lines) {
        Seq<CardLine> told = Array.empty();
        for (Option<CardLine> line : lines) {
            told = told.appendAll(line);
        }
        return new CardItem(record, told);
    }

    /** {@return the kind and id of the record} */
    @Override
    public String toString() {
        return record.describe();
    }
}
