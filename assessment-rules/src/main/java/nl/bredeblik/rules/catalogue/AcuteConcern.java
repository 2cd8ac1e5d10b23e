package nl.bredeblik.rules.catalogue;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.bredeblik.model.concern.ConcernStatus;
import nl.bredeblik.model.concern.SafetyConcern;
import nl.bredeblik.model.concern.UnsafetyKind;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.rules.Look;
import nl.bredeblik.rules.Subjects;

/**
 * An open concern that was last recorded as acute, and the first thing that was done for safety since it was. A status has a
 * day and no hour, so that what was done on the day itself or the next counts as done within 24 hours.
 *
 * @param concern the concern
 * @param since the first day of the unbroken stretch of statuses that say acute
 * @param action the day of the first action with somebody who does it, on or after that day
 */
record AcuteConcern(SafetyConcern concern, LocalDate since, Option<LocalDate> action) {

    static final Subjects<AcuteConcern> OPEN = Subjects.about(
            "open concerns recorded as acute",
            AcuteConcern::in,
            AcuteConcern::concern,
            acute -> Array.of(acute.concern().id()));

    Option<LocalDate> countedFrom(Look look) {
        return Option.some(since).filter(Stretches::isCivil);
    }

    Option<LocalDate> actedOn(Look look) {
        return action;
    }

    private static Seq<AcuteConcern> in(Look look) {
        Seq<OpenConcern> acute =
                OpenConcern.in(look).filter(open -> open.status().exists(AcuteConcern::saysAcute));
        if (acute.isEmpty()) {
            return Array.empty();
        }
        Map<Id<?>, List<ConcernStatus>> statuses = new HashMap<>();
        look.file()
                .concernStatuses()
                .filter(status -> look.day().reached(status.on()))
                .sortBy(ConcernStatus::on)
                .forEach(status -> statuses.computeIfAbsent(status.concern(), id -> new ArrayList<>())
                        .add(status));
        SafetyActs acts = SafetyActs.in(look);
        return acute.map(open -> {
            LocalDate since =
                    beginOfStretch(statuses.getOrDefault(open.concern().id(), List.of()));
            return new AcuteConcern(open.concern(), since, acts.firstFor(open.concern(), since));
        });
    }

    private static LocalDate beginOfStretch(List<ConcernStatus> byDay) {
        int first = byDay.size() - 1;
        while (first > 0 && saysAcute(byDay.get(first - 1))) {
            first--;
        }
        return byDay.get(first).on();
    }

    private static boolean saysAcute(ConcernStatus status) {
        return status.unsafety().contains(UnsafetyKind.ACUTE);
    }
}
