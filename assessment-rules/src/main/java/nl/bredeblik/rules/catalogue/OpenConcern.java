package nl.bredeblik.rules.catalogue;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.bredeblik.model.casefile.OpenConcerns;
import nl.bredeblik.model.concern.ConcernStatus;
import nl.bredeblik.model.concern.SafetyConcern;
import nl.bredeblik.model.concern.UnsafetyKind;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.rules.Look;

/**
 * A concern that is open on the reference day: suspected or confirmed by its last status, or without any status yet. One that
 * was not confirmed, refuted, solved or closed is not open.
 *
 * @param concern the concern
 * @param status its last status
 */
record OpenConcern(SafetyConcern concern, Option<ConcernStatus> status) {

    static Seq<OpenConcern> in(Look look) {
        Map<Id<?>, ConcernStatus> last = lastStatuses(look);
        List<OpenConcern> open = new ArrayList<>();
        for (SafetyConcern concern : look.file().concerns()) {
            Option<ConcernStatus> status = Option.of(last.get(concern.id()));
            if (status.forAll(held -> held.status().isOpen())) {
                open.add(new OpenConcern(concern, status));
            }
        }
        return Array.ofAll(open);
    }

    /** By concern: how it stood last. */
    static Map<Id<?>, ConcernStatus> lastStatuses(Look look) {
        Map<Id<?>, ConcernStatus> last = new HashMap<>();
        look.file()
                .concernStatuses()
                .filter(status -> look.day().reached(status.on()))
                .forEach(status -> last.merge(status.concern(), status, OpenConcerns::later));
        return last;
    }

    /** Recorded as acute or structural unsafety. */
    boolean isUnsafe() {
        return status.exists(held -> held.unsafety().exists(OpenConcern::isUnsafety));
    }

    /** Not judged yet, or judged without an answer. */
    boolean isNotYetJudged() {
        return !isUnsafe()
                && status.forAll(
                        held -> held.unsafety().isEmpty() || held.unsafety().contains(UnsafetyKind.UNKNOWN));
    }

    private static boolean isUnsafety(UnsafetyKind kind) {
        return kind == UnsafetyKind.ACUTE || kind == UnsafetyKind.STRUCTURAL;
    }
}
