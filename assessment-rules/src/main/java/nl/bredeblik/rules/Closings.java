package nl.bredeblik.rules;

import io.vavr.collection.HashMap;
import io.vavr.collection.HashSet;
import io.vavr.collection.Map;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.time.LocalDate;
import nl.bredeblik.model.casefile.CaseFile;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.Identified;
import nl.bredeblik.model.plan.Closing;
import nl.bredeblik.model.plan.ClosingStage;

/**
 * Whether the work for a family is ended, on the reference day. An organisation that closed and then took up work again has
 * not ended it, and a file is closed only when nobody else works with the family either.
 */
final class Closings {

    private final CaseFile file;
    private final Day day;
    private final Map<Id<?>, LocalDate> lastDone;
    private final Work work;

    Closings(CaseFile file, Day day) {
        this.file = file;
        this.day = day;
        this.work = new Work(file, day);
        Map<Id<?>, LocalDate> done = HashMap.empty();
        for (Closing closing : file.closings()) {
            if (isDone(closing)) {
                done = done.put(closing.organisation(), closing.on(), Closings::later);
            }
        }
        this.lastDone = done;
    }

    /** Whether closing is the step at hand: one is proposed or done, and no work was taken up after it. */
    boolean isStepAtHand() {
        return file.closings().exists(this::stands);
    }

    /** The day on which the last organisation closed the file for the whole family; none while anybody works with it. */
    Option<LocalDate> closedOn() {
        Set<Id<?>> closed = lastDone.keySet().filter(this::closedForAll);
        return closed.isEmpty() || work.goesOnElsewhere(closed)
                ? Option.none()
                : closed.toArray().flatMap(lastDone::get).reduceOption(Closings::later);
    }

    private boolean closedForAll(Id<?> organisation) {
        Set<Id<?>> left = HashSet.ofAll(file.members().map(Identified::id));
        for (Closing closing : file.closings()) {
            if (closing.organisation().equals(organisation) && isDone(closing) && stands(closing)) {
                left = closing.members().isEmpty() ? HashSet.empty() : left.removeAll(closing.members());
            }
        }
        return left.isEmpty();
    }

    private boolean isDone(Closing closing) {
        return closing.stage() == ClosingStage.CLOSED && day.reached(closing.on());
    }

    private boolean stands(Closing closing) {
        return lastDone.get(closing.organisation())
                .forAll(done -> closing.on().isAfter(done) || !work.isTakenUpAfter(done, closing.organisation()));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? other : one;
    }
}
