package nl.bredeblik.model.thread;

import io.vavr.collection.Seq;
import nl.bredeblik.model.entry.Id;

/**
 * A place where the red thread breaks.
 *
 * @param kind what is not recorded
 * @param records the records it is about, the first of which the thread ends at
 */
public record ThreadBreak(BreakKind kind, Seq<Id<?>> records) {}
