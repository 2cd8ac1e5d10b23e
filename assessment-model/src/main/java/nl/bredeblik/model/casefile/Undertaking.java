package nl.bredeblik.model.casefile;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.Identified;
import nl.bredeblik.model.entry.Party;

/**
 * Something that was undertaken, as the file records it: who does it, and by when.
 *
 * <p>Dutch: <i>afspraak: wie doet wat wanneer</i>.
 *
 * @param record the action, agreement, plan or discussion in which it stands
 * @param kind what kind of undertaking it is
 * @param who who does it; empty when nobody is named
 * @param by the last day, inclusive; none when no day is named
 */
public record Undertaking(Identified record, Kind kind, Seq<Id<? extends Party>> who, Option<LocalDate> by) {

    /** What is undertaken. */
    public enum Kind {
        /** An action of a plan. Dutch: <i>actie</i>. */
        ACTION,
        /** An agreement of a safety plan. Dutch: <i>veiligheidsafspraak</i>. */
        SAFETY_AGREEMENT,
        /** A decision of a case discussion. Dutch: <i>besluit in een casusbespreking</i>. */
        DECISION,
        /** An evaluation of a plan or safety plan. Dutch: <i>evaluatie</i>. */
        EVALUATION
    }

    @Override
    public String toString() {
        return kind + " " + record.id();
    }
}
