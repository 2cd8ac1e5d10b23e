package nl.bredeblik.rules.catalogue;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.bredeblik.model.analysis.ExplanatoryAnalysis;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.rules.Look;

/** The records that rest on an analysis: a plan, its evaluation, and reports and judgements that name one of these. */
final class CarriedByAnalysis {

    private final Map<Id<?>, List<Id<?>>> upwards = new HashMap<>();

    private CarriedByAnalysis(Look look) {
        look.file().plans().forEach(plan -> add(plan.id(), plan.analysis()));
        look.file().evaluations().forEach(evaluation -> add(evaluation.id(), Array.of(evaluation.plan())));
        look.file().reports().forEach(report -> add(report.id(), report.basedOn()));
        look.file().judgements().forEach(judgement -> add(judgement.id(), judgement.basedOn()));
    }

    private void add(Id<?> record, Iterable<? extends Id<?>> basis) {
        basis.forEach(under ->
                upwards.computeIfAbsent(under, none -> new ArrayList<>()).add(record));
    }

    /** These analyses themselves, and all that rests on one of them. */
    static Set<Id<?>> on(Seq<ExplanatoryAnalysis> analyses, Look look) {
        CarriedByAnalysis carried = new CarriedByAnalysis(look);
        Set<Id<?>> found = new HashSet<>();
        Deque<Id<?>> ahead = new ArrayDeque<>();
        analyses.forEach(analysis -> ahead.add(analysis.id()));
        while (!ahead.isEmpty()) {
            Id<?> id = ahead.remove();
            if (found.add(id)) {
                ahead.addAll(carried.upwards.getOrDefault(id, List.of()));
            }
        }
        return found;
    }
}
