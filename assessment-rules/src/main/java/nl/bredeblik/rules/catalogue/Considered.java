package nl.bredeblik.rules.catalogue;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import nl.bredeblik.model.analysis.ExplanatoryAnalysis;
import nl.bredeblik.model.concern.ConcernStatus;
import nl.bredeblik.model.concern.SafetyConcern;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.statement.Consideration;
import nl.bredeblik.model.statement.LeftOut;
import nl.bredeblik.rules.Look;

/**
 * Of whom it is recorded that they were considered: a line in a safety judgement or report, a line or a problem, strength,
 * factor or need of their own in an analysis, or the reason why they are left out of it. It counts for a concern that the
 * record names, and for one that was known by then.
 */
final class Considered {

    private final Map<Id<?>, LocalDate> lastLine = new HashMap<>();
    private final Map<Id<?>, Set<Id<?>>> byConcern = new HashMap<>();
    private final Map<Id<?>, LocalDate> firstStatus = new HashMap<>();

    private Considered() {}

    static Considered in(Look look) {
        Considered considered = new Considered();
        for (ConcernStatus status : look.file().concernStatuses()) {
            considered.firstStatus.merge(status.concern(), status.on(), Considered::earlier);
        }
        look.file().judgements().forEach(given -> considered.add(given.on(), lines(given.members()), given.concerns()));
        look.file()
                .reports()
                .forEach(report -> considered.add(
                        report.on(),
                        lines(report.considered()).appendAll(report.leftOut().map(LeftOut::item)),
                        Steps.basisOf(report).filter(id -> isConcern(id, look))));
        look.file().analyses().forEach(analysis -> considered.add(analysis, look));
        return considered;
    }

    boolean holds(Id<?> person, SafetyConcern concern) {
        LocalDate last = lastLine.get(person);
        return byConcern.getOrDefault(concern.id(), Set.of()).contains(person)
                || (last != null && !last.isBefore(knownSince(concern)));
    }

    /** A revision of the concern makes no line that was given in view of it too old. */
    private LocalDate knownSince(SafetyConcern concern) {
        return earlier(concern.recordedOn(), firstStatus.getOrDefault(concern.id(), concern.recordedOn()));
    }

    private void add(ExplanatoryAnalysis analysis, Look look) {
        Seq<Id<?>> persons = lines(analysis.members())
                .appendAll(analysis.leftOut().map(LeftOut::item))
                .appendAll(analysis.problems().flatMap(problem -> problem.members()))
                .appendAll(analysis.strengths().flatMap(strength -> strength.of()))
                .appendAll(analysis.factors().flatMap(factor -> factor.members()))
                .appendAll(analysis.needs().flatMap(need -> need.members()));
        Seq<Id<?>> concerns = Array.<Id<?>>ofAll(analysis.uses())
                .filter(id -> isConcern(id, look))
                .appendAll(analysis.problems().flatMap(problem -> problem.concerns()));
        add(analysis.on(), persons, concerns);
    }

    private void add(LocalDate on, Seq<Id<?>> persons, Seq<? extends Id<?>> concerns) {
        for (Id<?> person : persons) {
            lastLine.merge(person, on, (one, other) -> one.isAfter(other) ? one : other);
        }
        for (Id<?> concern : concerns) {
            Set<Id<?>> named = byConcern.computeIfAbsent(concern, id -> new HashSet<>());
            persons.forEach(named::add);
        }
    }

    /** A line that says nothing is no line. */
    private static Seq<Id<?>> lines(Seq<Consideration> considerations) {
        return considerations
                .filter(line ->
                        line.note().isDefined() || line.nothingParticularOn().isDefined())
                .map(Consideration::person);
    }

    private static boolean isConcern(Id<?> id, Look look) {
        return look.index().find(SafetyConcern.class, id).isDefined();
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return other.isBefore(one) ? other : one;
    }
}
