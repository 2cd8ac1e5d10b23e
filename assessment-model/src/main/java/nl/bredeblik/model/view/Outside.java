package nl.bredeblik.model.view;

import nl.bredeblik.model.concern.Notification;
import nl.bredeblik.model.entry.Entry;
import nl.bredeblik.model.family.Household;
import nl.bredeblik.model.statement.Source;

/** What nobody outside the team sees, whatever visibility was set. */
final class Outside {

    private Outside() {}

    static boolean isClosedTo(Entry entry) {
        return Grants.isStrict(entry)
                || (entry instanceof Household household && household.addressSecret())
                || (entry instanceof Source source && source.withheld().isDefined())
                || (entry instanceof Notification notification && notification.anonymousToFamily());
    }
}
