package nl.bredeblik.rules.catalogue;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import nl.bredeblik.model.concern.SafetyConcern;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.judgement.WrittenReport;
import nl.bredeblik.model.statement.Statement;
import nl.bredeblik.rules.Look;

/**
 * On which records steps rest: those that they name, and through a report, a concern or a statement those on which that
 * rests. Each record is visited once.
 */
final class Resting {

    private final Map<Id<?>, LocalDate> currentFrom;

    private Resting(Map<Id<?>, LocalDate> currentFrom) {
        this.currentFrom = currentFrom;
    }

    static Resting on(Seq<Step> steps, Look look) {
        Map<Id<?>, LocalDate> reached = new HashMap<>();
        Comparator<Step> byCurrent = Comparator.comparing(Step::current);
        for (Step step : steps.sorted(byCurrent.reversed())) {
            Deque<Id<?>> ahead = new ArrayDeque<>();
            step.basis().forEach(ahead::add);
            while (!ahead.isEmpty()) {
                Id<?> id = ahead.remove();
                if (reached.putIfAbsent(id, step.current()) == null) {
                    under(id, look).forEach(ahead::add);
                }
            }
        }
        return new Resting(reached);
    }

    /** On what a record itself rests; nothing for kinds that are a view of their own, as an analysis or a plan. */
    static Seq<? extends Id<?>> under(Id<?> id, Look look) {
        var record = look.index().find(id).getOrNull();
        if (record instanceof WrittenReport report) {
            return Steps.basisOf(report);
        }
        if (record instanceof SafetyConcern concern) {
            return concern.evidence();
        }
        return record instanceof Statement statement ? statement.basedOn() : Array.<Id<?>>empty();
    }

    boolean carries(Id<?> record) {
        return currentFrom.containsKey(record);
    }

    /** From which day on the record counts as current for the latest of the steps that rest on it. */
    Option<LocalDate> currentFor(Id<?> record) {
        return Option.of(currentFrom.get(record));
    }
}
