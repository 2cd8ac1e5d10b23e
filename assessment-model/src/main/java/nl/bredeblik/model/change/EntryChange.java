package nl.bredeblik.model.change;

import io.vavr.collection.Seq;
import nl.bredeblik.model.entry.Entry;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.IdKind;

/**
 * What became of one entry between two files.
 *
 * @param change what became of it
 * @param kind what it is
 * @param id its id
 * @param fields the names of the fields that say something else, as the table of its kind has them, in that order; empty for
 *     what is new or gone, and where only another entry tells it
 */
public record EntryChange(ChangeKind change, IdKind kind, Id<? extends Entry> id, Seq<String> fields) {}
