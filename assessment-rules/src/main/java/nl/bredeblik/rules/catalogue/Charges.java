package nl.bredeblik.rules.catalogue;

import io.vavr.Tuple;
import io.vavr.collection.Array;
import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.measure.ProtectionMeasure;
import nl.bredeblik.model.team.AssignmentRole;
import nl.bredeblik.model.team.Organisation;
import nl.bredeblik.rules.Look;

/**
 * Finds with which measures institutions are charged. Measures of one kind over one person that follow on each other, carried
 * out by the same institution, are one charge.
 */
final class Charges {

    private Charges() {}

    static Seq<Charge> in(Look look) {
        Map<Object, List<ProtectionMeasure>> courses = new LinkedHashMap<>();
        for (ProtectionMeasure measure : look.file().measures()) {
            Charge.Kind.of(measure.kind())
                    .forEach(kind -> courses.computeIfAbsent(
                                    Tuple.of(measure.subject(), kind), none -> new ArrayList<>())
                            .add(measure));
        }
        if (courses.isEmpty()) {
            return Array.empty();
        }
        Assigned workers = Assigned.as(AssignmentRole.WORKER, look);
        List<Charge> charges = new ArrayList<>();
        for (List<ProtectionMeasure> course : courses.values()) {
            List<ProtectionMeasure> stretch = new ArrayList<>();
            for (ProtectionMeasure measure : Array.ofAll(course)
                    .sortBy(each -> each.id().text())
                    .sortBy(each -> each.period().startInclusive())) {
                if (!stretch.isEmpty() && !continues(stretch, measure)) {
                    charges.add(charge(stretch, workers));
                    stretch.clear();
                }
                stretch.add(measure);
            }
            charges.add(charge(stretch, workers));
        }
        return Array.ofAll(charges);
    }

    private static boolean continues(List<ProtectionMeasure> stretch, ProtectionMeasure next) {
        boolean extendsOne = next.prolongs()
                .exists(before -> stretch.stream().anyMatch(each -> each.id().equals(before)));
        LocalDate start = next.period().startInclusive();
        boolean leavesNoDay = lastDay(stretch)
                .forAll(last -> !start.isAfter(last) || start.minusDays(1).equals(last));
        return (extendsOne || leavesNoDay) && isSame(executor(stretch), next.executor());
    }

    private static boolean isSame(Option<Id<Organisation>> one, Option<Id<Organisation>> other) {
        return one.isEmpty() || other.isEmpty() || one.equals(other);
    }

    private static Option<Id<Organisation>> executor(List<ProtectionMeasure> stretch) {
        return Array.ofAll(stretch).flatMap(ProtectionMeasure::executor).lastOption();
    }

    private static Option<LocalDate> lastDay(List<ProtectionMeasure> stretch) {
        Seq<LocalDate> ends =
                Array.ofAll(stretch).map(measure -> measure.period().lastDay());
        return ends.max().filter(day -> !day.equals(LocalDate.MAX));
    }

    private static Charge charge(List<ProtectionMeasure> stretch, Assigned workers) {
        ProtectionMeasure first = stretch.get(0);
        var ids = HashSet.<Id<?>>ofAll(Array.ofAll(stretch).map(ProtectionMeasure::id));
        Option<Id<Organisation>> executor = executor(stretch);
        return new Charge(
                first,
                Charge.Kind.of(first.kind()).get(),
                ids,
                executor,
                lastDay(stretch),
                workers.to(first.subject(), ids, executor));
    }
}
