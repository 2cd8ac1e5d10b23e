package nl.bredeblik.model.casefile;

import io.vavr.collection.Seq;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import nl.bredeblik.model.concern.ConcernStatus;
import nl.bredeblik.model.concern.SafetyConcern;
import nl.bredeblik.model.entry.Id;

/**
 * The concerns that are open: suspected or confirmed by their last status, or without any status yet. One that was not
 * confirmed, refuted, solved or closed is not open.
 */
public final class OpenConcerns {

    /** By the day from which they hold; of one day the one recorded later comes later, and then the one with the later id. */
    private static final Comparator<ConcernStatus> IN_TIME = Comparator.comparing(ConcernStatus::on)
            .thenComparing(ConcernStatus::recordedOn)
            .thenComparing(status -> status.id().text());

    private OpenConcerns() {}

    /**
     * The open concerns of a file.
     *
     * @param current the file, each entry in its current state
     * @param reached whether the reference day is a day or lies after it
     * @return the concerns, in the order of the file
     */
    public static Seq<SafetyConcern> in(CaseFile current, Predicate<LocalDate> reached) {
        Map<Id<?>, ConcernStatus> last = new HashMap<>();
        current.concernStatuses()
                .filter(status -> reached.test(status.on()))
                .forEach(status -> last.merge(status.concern(), status, OpenConcerns::later));
        return current.concerns().filter(concern -> {
            ConcernStatus status = last.get(concern.id());
            return status == null || status.status().isOpen();
        });
    }

    /**
     * Of two statuses of one concern, that which tells how it stood later.
     *
     * @param one a status
     * @param other another
     * @return the later one
     */
    public static ConcernStatus later(ConcernStatus one, ConcernStatus other) {
        return IN_TIME.compare(one, other) > 0 ? one : other;
    }
}
