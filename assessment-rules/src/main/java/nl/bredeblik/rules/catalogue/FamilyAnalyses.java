package nl.bredeblik.rules.catalogue;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;
import nl.bredeblik.model.analysis.AnalysisStatus;
import nl.bredeblik.model.analysis.ExplanatoryAnalysis;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.rules.Look;

/**
 * The analyses of a file, and which of them a plan or decision can rest on.
 *
 * <p>An analysis can carry a plan when it was shared with those it is about and is that of the family: several organisations
 * made it or took part, no other organisation made one, or it treats everybody by name. Analyses of single organisations that
 * were never brought together count as none. A next version that is only a draft replaces nothing.
 */
final class FamilyAnalyses {

    private static final Comparator<ExplanatoryAnalysis> BY_DATE =
            Comparator.comparing(ExplanatoryAnalysis::on).thenComparingInt(ExplanatoryAnalysis::version);

    private final Seq<ExplanatoryAnalysis> shared;
    private final Set<Id<?>> sharedIds;
    private final Option<ExplanatoryAnalysis> worked;

    private FamilyAnalyses(Seq<ExplanatoryAnalysis> shared, Option<ExplanatoryAnalysis> worked) {
        this.shared = shared;
        this.sharedIds =
                new HashSet<>(shared.<Id<?>>map(ExplanatoryAnalysis::id).asJava());
        this.worked = worked;
    }

    static FamilyAnalyses in(Look look) {
        Seq<ExplanatoryAnalysis> known = look.file()
                .analyses()
                .filter(analysis -> look.day().reached(analysis.on()))
                .sorted(BY_DATE);
        Set<Id<?>> replaced = new HashSet<>();
        known.filter(FamilyAnalyses::isShared)
                .forEach(analysis -> analysis.replaces()
                        .filter(before -> !before.equals(analysis.id()))
                        .forEach(replaced::add));
        Seq<ExplanatoryAnalysis> standing = known.reject(analysis -> replaced.contains(analysis.id()));
        MadeTogether together = MadeTogether.of(standing, look);
        Seq<ExplanatoryAnalysis> shared = known.filter(analysis ->
                isShared(analysis) && (replaced.contains(analysis.id()) || together.isOfTheFamily(analysis)));
        Option<ExplanatoryAnalysis> newest =
                shared.reject(analysis -> replaced.contains(analysis.id())).lastOption();
        return new FamilyAnalyses(
                shared,
                newest.orElse(() -> standing.reject(FamilyAnalyses::isShared)
                        .filter(together::isOfTheFamily)
                        .lastOption()));
    }

    /** Whether it is recorded as shared, adopted or discussed; that somebody sees it otherwise does not matter. */
    static boolean isShared(ExplanatoryAnalysis analysis) {
        return switch (analysis.sharedDegree()) {
            case SHARED_BY_ALL, LARGELY_SHARED, PARTLY_SHARED, NOT_SHARED -> true;
            case NOT_YET_DISCUSSED, NOT_RECORDED -> analysis.status() != AnalysisStatus.DRAFT;
        };
    }

    /** The analyses that can carry a plan or decision, the oldest first; also those that a later one replaced. */
    Seq<ExplanatoryAnalysis> shared() {
        return shared;
    }

    boolean canCarry(Id<?> analysis) {
        return sharedIds.contains(analysis);
    }

    /** The one that is worked with: the newest that can carry a plan, or else the one that is being made. */
    Option<ExplanatoryAnalysis> worked() {
        return worked;
    }
}
