package nl.bredeblik.model.timeline;

import nl.bredeblik.model.entry.Entry;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.time.PartialDate;

/**
 * A dated event that a record tells. A day that is still to come, such as the last day of a measure, stands as it is recorded.
 *
 * @param kind what kind of event
 * @param date when, as far as it is known
 * @param record the entry that tells it
 */
public record TimelineEvent(EventKind kind, PartialDate date, Id<? extends Entry> record) {

    @Override
    public String toString() {
        return kind + " " + record;
    }
}
