package nl.bredeblik.rules.catalogue;

import io.vavr.collection.Seq;
import java.time.LocalDate;
import nl.bredeblik.model.entry.Entry;
import nl.bredeblik.model.entry.Id;

/**
 * A step that rests on records: a final report, a petition or a core decision.
 *
 * @param entry the report, petition or decision
 * @param kind which of the three
 * @param on its date
 * @param current from which day on information counts as current for it; what is older is marked as old
 * @param open whether it still has to be decided or carried out, so that an entry made today can still change it
 * @param basis what it names as its basis
 */
record Step(Entry entry, Kind kind, LocalDate on, LocalDate current, boolean open, Seq<? extends Id<?>> basis) {

    /** Which step. */
    enum Kind {
        /** A report that goes out to others in its final form, with or without advice. */
        FINAL_REPORT,
        /** A petition to a court. */
        PETITION,
        /** A far-reaching decision (<i>kernbeslissing</i>). */
        CORE_DECISION
    }
}
