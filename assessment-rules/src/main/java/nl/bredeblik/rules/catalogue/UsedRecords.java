package nl.bredeblik.rules.catalogue;

import io.vavr.collection.HashSet;
import io.vavr.collection.Set;
import nl.bredeblik.model.casefile.CaseFile;
import nl.bredeblik.model.entry.Id;

/** The records that a report rests on, or of which somebody was told: what they say has left the desk. */
final class UsedRecords {

    private UsedRecords() {}

    static Set<Id<?>> in(CaseFile file) {
        Set<Id<?>> used = HashSet.empty();
        for (var report : file.reports()) {
            used = used.addAll(report.basedOn()).addAll(report.statements());
        }
        for (var petition : file.petitions()) {
            used = used.addAll(petition.basedOn()).addAll(petition.attachments());
        }
        for (var informing : file.informings().filter(told -> told.on().isDefined())) {
            used = used.addAll(informing.items());
        }
        for (var handOver : file.handOvers()) {
            used = used.addAll(handOver.items());
        }
        return used;
    }
}
