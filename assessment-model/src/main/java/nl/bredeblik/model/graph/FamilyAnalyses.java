package nl.bredeblik.model.graph;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import nl.bredeblik.model.analysis.AnalysisStatus;
import nl.bredeblik.model.analysis.ExplanatoryAnalysis;
import nl.bredeblik.model.casefile.CaseIndex;
import nl.bredeblik.model.entry.Entry;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.Party;
import nl.bredeblik.model.family.Member;
import nl.bredeblik.model.team.Participant;

/**
 * The analyses of a file, and which of them a plan or decision can rest on.
 *
 * <p>An analysis can carry a plan when it was shared with those it is about and is that of the family: several organisations
 * made it or took part, no other organisation made one, or it treats everybody by name. Analyses of single organisations that
 * were never brought together count as none. A next version that is only a draft replaces nothing.
 */
public final class FamilyAnalyses {

    private static final Comparator<ExplanatoryAnalysis> BY_DATE = Comparator.comparing(ExplanatoryAnalysis::on)
            .thenComparingInt(ExplanatoryAnalysis::version)
            .thenComparing(analysis -> analysis.id().text());

    private final Seq<ExplanatoryAnalysis> shared;
    private final Set<Id<?>> sharedIds;
    private final Option<ExplanatoryAnalysis> worked;

    private FamilyAnalyses(Seq<ExplanatoryAnalysis> shared, Option<ExplanatoryAnalysis> worked) {
        this.shared = shared;
        this.sharedIds =
                new HashSet<>(shared.<Id<?>>map(ExplanatoryAnalysis::id).asJava());
        this.worked = worked;
    }

    /**
     * The analyses of a file.
     *
     * @param index the index of the file
     * @param reached whether the reference day is a day or lies after it
     * @return the analyses that had come by the reference day
     */
    public static FamilyAnalyses in(CaseIndex index, Predicate<LocalDate> reached) {
        Seq<ExplanatoryAnalysis> known = index.current()
                .analyses()
                .filter(analysis -> reached.test(analysis.on()))
                .sorted(BY_DATE);
        Set<Id<?>> replaced = new HashSet<>();
        known.filter(FamilyAnalyses::isShared)
                .forEach(analysis -> analysis.replaces()
                        .filter(before -> !before.equals(analysis.id()))
                        .forEach(replaced::add));
        Seq<ExplanatoryAnalysis> standing = known.reject(analysis -> replaced.contains(analysis.id()));
        MadeTogether together = MadeTogether.of(standing, index, reached);
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

    /**
     * Whether an analysis is recorded as shared, adopted or discussed; that somebody sees it otherwise does not matter.
     *
     * @param analysis the analysis
     * @return true for what is not only a draft
     */
    public static boolean isShared(ExplanatoryAnalysis analysis) {
        return switch (analysis.sharedDegree()) {
            case SHARED_BY_ALL, LARGELY_SHARED, PARTLY_SHARED, NOT_SHARED -> true;
            case NOT_YET_DISCUSSED, NOT_RECORDED -> analysis.status() != AnalysisStatus.DRAFT;
        };
    }

    /**
     * Whether a member lives and was known when an analysis was recorded. Of a member whose record was changed since, it cannot
     * be told that he or she was unknown at the time.
     *
     * @param member the member
     * @param analysis the analysis
     * @param reached whether the reference day is a day or lies after it
     * @return true for whom the analysis can treat
     */
    public static boolean isPresent(Member member, ExplanatoryAnalysis analysis, Predicate<LocalDate> reached) {
        LocalDate known = analysis.on().isAfter(analysis.recordedOn()) ? analysis.on() : analysis.recordedOn();
        boolean cameLater =
                member.revision() == Entry.FIRST_REVISION && member.recordedOn().isAfter(known);
        return !cameLater && !member.deathDate().exists(date -> date.earliest().forAll(reached));
    }

    /**
     * Who was there when an analysis was made, from a distance or represented too, or gave a view beforehand.
     *
     * @param analysis the analysis
     * @return the persons and organisations, in the order of the analysis
     */
    public static Seq<Id<? extends Party>> tookPart(ExplanatoryAnalysis analysis) {
        return analysis.participants()
                .filter(participant -> switch (participant.mode()) {
                    case IN_PERSON, ONLINE, REPRESENTED, VIEW_GIVEN_BEFORE -> true;
                    case INVITED_ABSENT, NOT_INVITED -> false;
                })
                .map(Participant::person);
    }

    /** {@return the analyses that can carry a plan or decision, the oldest first; also those that a later one replaced} */
    public Seq<ExplanatoryAnalysis> shared() {
        return shared;
    }

    /**
     * Whether a plan or decision can rest on an analysis.
     *
     * @param analysis its id
     * @return true for one of {@link #shared()}
     */
    public boolean canCarry(Id<?> analysis) {
        return sharedIds.contains(analysis);
    }

    /** {@return the one that is worked with: the newest that can carry a plan, or else the one that is being made} */
    public Option<ExplanatoryAnalysis> worked() {
        return worked;
    }
}
