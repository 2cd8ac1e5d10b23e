package nl.bredeblik.rules.catalogue;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.measure.ProtectionMeasure;
import nl.bredeblik.model.plan.Plan;
import nl.bredeblik.model.statement.Involvement;
import nl.bredeblik.rules.Look;
import nl.bredeblik.rules.Severity;
import nl.bredeblik.rules.Subjects;
import nl.bredeblik.rules.Verdict;

/**
 * An open concern about somebody over whom a measure runs, in a file without any plan: no action exists for it.
 *
 * @param open the concern
 * @param start the first day of the measures over that person, or the day of first recording of a concern that came later
 * @param isCovered whether a safety plan in force covers it
 */
record UnplannedConcern(OpenConcern open, LocalDate start, boolean isCovered) {

    static final Subjects<UnplannedConcern> CONCERNS = Subjects.about(
            "open concerns under a measure, without a plan",
            UnplannedConcern::in,
            concern -> concern.open().concern(),
            concern -> Array.of(concern.open().concern().id()));

    private static Seq<UnplannedConcern> in(Look look) {
        boolean isActedOn = look.file().plans().map(Plan::actions).exists(actions -> !actions.isEmpty());
        Seq<ProtectionMeasure> running = isActedOn ? Array.empty() : PlanMeasures.running(look);
        if (running.isEmpty()) {
            return Array.empty();
        }
        Map<Id<?>, LocalDate> starts = starts(running, look);
        Set<Id<?>> covered = new HashSet<>();
        SafetyPlans.in(look)
                .filter(StandingPlan::isInForce)
                .forEach(plan -> plan.covered().forEach(covered::add));
        List<UnplannedConcern> concerns = new ArrayList<>();
        for (OpenConcern open : OpenConcern.in(look)) {
            open.concern()
                    .endangered()
                    .map(Involvement::person)
                    .filter(starts::containsKey)
                    .map(starts::get)
                    .min()
                    .map(start -> later(start, look.index().firstRecordedOn(open.concern())))
                    .forEach(start -> concerns.add(new UnplannedConcern(
                            open, start, covered.contains(open.concern().id()))));
        }
        return Array.ofAll(concerns);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    /** Of everybody under a measure today, since when: the first of the measures of which this is the latest. */
    private static Map<Id<?>, LocalDate> starts(Seq<ProtectionMeasure> running, Look look) {
        Map<Id<?>, LocalDate> starts = new HashMap<>();
        for (ProtectionMeasure measure : running) {
            Set<Id<?>> met = new HashSet<>();
            ProtectionMeasure first = measure;
            while (met.add(first.id())) {
                starts.merge(
                        measure.subject(),
                        first.period().startInclusive(),
                        (one, other) -> one.isBefore(other) ? one : other);
                ProtectionMeasure known = first;
                first = first.prolongs()
                        .flatMap(id -> look.index().find(ProtectionMeasure.class, id))
                        .getOrElse(known);
            }
        }
        return starts;
    }

    Verdict isActedOn(Look look) {
        if (isCovered) {
            return Verdict.SATISFIED;
        }
        boolean isLate = LateHelp.lastDay(start, look).exists(look.day()::past);
        if (!isLate) {
            return Verdict.SATISFIED;
        }
        return AcuteConcerns.isAcute(open) ? Verdict.VIOLATED.as(Severity.BLOCKING) : Verdict.VIOLATED;
    }
}
