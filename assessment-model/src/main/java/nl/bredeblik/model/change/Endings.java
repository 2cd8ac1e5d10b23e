package nl.bredeblik.model.change;

import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import java.util.HashMap;
import java.util.Map;
import nl.bredeblik.model.casefile.CaseFile;
import nl.bredeblik.model.concern.ConcernStanding;
import nl.bredeblik.model.concern.ConcernStatus;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.plan.PlanEnding;

/** What entries of the later file end or close that stood open in the earlier one. */
final class Endings {

    private static final Set<ConcernStanding> CLOSING =
            HashSet.of(ConcernStanding.RESOLVED, ConcernStanding.CLOSED_WITH_REASONS);

    private final Set<Id<?>> ended;
    private final Set<Id<?>> closed;

    private Endings(Set<Id<?>> ended, Set<Id<?>> closed) {
        this.ended = ended;
        this.closed = closed;
    }

    static Endings between(CaseFile old, CaseFile current) {
        return new Endings(
                endedPlans(current).removeAll(endedPlans(old)),
                closedConcerns(current.concernStatuses()).removeAll(closedConcerns(old.concernStatuses())));
    }

    boolean ended(Id<?> id) {
        return ended.contains(id);
    }

    boolean closed(Id<?> id) {
        return closed.contains(id);
    }

    private static Set<Id<?>> endedPlans(CaseFile file) {
        return HashSet.ofAll(file.planEndings().map(PlanEnding::plan));
    }

    /** A concern is closed when its last status says so; of one day, the later in the list. */
    private static Set<Id<?>> closedConcerns(Seq<ConcernStatus> statuses) {
        Map<Id<?>, ConcernStatus> last = new HashMap<>();
        for (ConcernStatus status : statuses) {
            last.merge(status.concern(), status, (held, next) -> next.on().isBefore(held.on()) ? held : next);
        }
        Set<Id<?>> closed = HashSet.empty();
        for (ConcernStatus status : last.values()) {
            closed = CLOSING.contains(status.status()) ? closed.add(status.concern()) : closed;
        }
        return closed;
    }
}
