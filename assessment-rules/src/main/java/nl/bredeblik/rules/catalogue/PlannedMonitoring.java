package nl.bredeblik.rules.catalogue;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.plan.MonitoringItem;
import nl.bredeblik.model.plan.Recurrence;
import nl.bredeblik.rules.Argument;
import nl.bredeblik.rules.Look;
import nl.bredeblik.rules.Subjects;
import nl.bredeblik.rules.Verdict;

/**
 * Something that is watched under a safety plan in force.
 *
 * @param plan the plan
 * @param item what is watched
 * @param lastDone the last day on which it was done; none means not yet
 */
record PlannedMonitoring(StandingPlan plan, MonitoringItem item, Option<LocalDate> lastDone) {

    static final Subjects<PlannedMonitoring> ITEMS = Subjects.about(
            "planned monitoring",
            PlannedMonitoring::in,
            PlannedMonitoring::item,
            planned -> Array.of(planned.plan().plan().id(), planned.item().id()));

    private static final int MOST_UNITS = 1000;

    private static Seq<PlannedMonitoring> in(Look look) {
        Map<Id<?>, Map<Id<?>, LocalDate>> done = new HashMap<>();
        look.file()
                .monitoringChecks()
                .filter(check -> look.day().reached(check.on()))
                .forEach(check -> check.item()
                        .forEach(item -> done.computeIfAbsent(check.plan(), none -> new HashMap<>())
                                .merge(item, check.on(), (a, b) -> a.isBefore(b) ? b : a)));
        List<PlannedMonitoring> items = new ArrayList<>();
        for (StandingPlan plan : SafetyPlans.in(look).filter(StandingPlan::isInForce)) {
            Map<Id<?>, LocalDate> ofPlan = done.getOrDefault(plan.plan().id(), Map.of());
            plan.plan()
                    .monitoring()
                    .forEach(item -> items.add(new PlannedMonitoring(plan, item, Option.of(ofPlan.get(item.id())))));
        }
        return Array.ofAll(items);
    }

    /** Only the time that runs now counts: a check that was done later heals an earlier gap. */
    Verdict isDone(Look look) {
        Option<LocalDate> due = due();
        if (due.isEmpty()) {
            return lastDone.isDefined() ? Verdict.SATISFIED : Verdict.EXEMPT;
        }
        boolean isOver = item.last().exists(last -> due.get().isAfter(last));
        return !isOver && look.day().past(due.get())
                ? Verdict.VIOLATED.with(new Argument.OfDate("due", due.get()))
                : Verdict.SATISFIED;
    }

    /** The first time on the day that was planned, or one interval after the plan; then one interval after the last time. */
    private Option<LocalDate> due() {
        return lastDone.isEmpty() && item.first().isDefined()
                ? item.first()
                : item.recurrence().flatMap(every -> next(lastDone.getOrElse(plan.since()), every));
    }

    /** None for an interval that is no interval, or beyond all planning. */
    static Option<LocalDate> next(LocalDate day, Recurrence every) {
        int units = every.every();
        if (units < 1 || units > MOST_UNITS || day.getYear() > LocalDate.MAX.getYear() - MOST_UNITS) {
            return Option.none();
        }
        return Option.some(
                switch (every.unit()) {
                    case DAY -> day.plusDays(units);
                    case WEEK -> day.plusWeeks(units);
                    case MONTH -> day.plusMonths(units);
                });
    }
}
