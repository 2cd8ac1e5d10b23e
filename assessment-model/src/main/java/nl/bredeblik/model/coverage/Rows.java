package nl.bredeblik.model.coverage;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.List;
import nl.bredeblik.model.analysis.ExplanatoryAnalysis;
import nl.bredeblik.model.casefile.CaseIndex;
import nl.bredeblik.model.coverage.CoverageCell.Exemption;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.Identified;
import nl.bredeblik.model.family.Member;
import nl.bredeblik.model.family.MemberRole;
import nl.bredeblik.model.graph.AnalysedPersons;
import nl.bredeblik.model.graph.FamilyAnalyses;
import nl.bredeblik.model.time.AgeLine;
import nl.bredeblik.model.time.PartialDate;

/** The rows of the matrix: what is found for a member, and why something is not asked. */
final class Rows {

    private final LocalDate day;
    private final AgeLine spokenWithFrom;
    private final Meetings meetings;
    private final OwnViews views;
    private final PlanPlaces places;
    private final Option<ExplanatoryAnalysis> analysis;
    private final Option<AnalysedPersons> analysed;

    Rows(CaseIndex index, LocalDate day, AgeLine spokenWithFrom) {
        this.day = day;
        this.spokenWithFrom = spokenWithFrom;
        meetings = new Meetings(index, day);
        views = new OwnViews(index.current(), day);
        places = new PlanPlaces(index, day);
        analysis = FamilyAnalyses.in(index, this::reached).worked();
        analysed = analysis.map(AnalysedPersons::in);
    }

    private boolean reached(LocalDate date) {
        return !date.isAfter(day);
    }

    void addTo(List<CoverageCell> cells, Member member) {
        for (CoverageAspect aspect : CoverageAspect.values()) {
            cells.add(cell(member, aspect));
        }
    }

    private CoverageCell cell(Member member, CoverageAspect aspect) {
        Option<Exemption> exemption = exemption(member, aspect);
        boolean isAskedNothing = aspect == CoverageAspect.HEARD && exemption.exists(each -> isTooYoung(each.reason()));
        Seq<Id<? extends Identified>> found = isAskedNothing ? Array.empty() : found(member, aspect);
        if (exemption.exists(each -> each.reason() == ExemptReason.DECEASED)) {
            return CoverageCell.exempt(member.id(), aspect, exemption.get().with(found));
        }
        if (found.nonEmpty()) {
            return CoverageCell.present(member.id(), aspect, found);
        }
        return exemption
                .map(reason -> CoverageCell.exempt(member.id(), aspect, reason))
                .getOrElse(() -> CoverageCell.absent(member.id(), aspect));
    }

    /** That a talk was held near a baby does not make it heard. */
    private static boolean isTooYoung(ExemptReason reason) {
        return reason == ExemptReason.UNBORN || reason == ExemptReason.VERY_YOUNG;
    }

    private Seq<Id<? extends Identified>> found(Member member, CoverageAspect aspect) {
        Id<Member> id = member.id();
        return switch (aspect) {
            case SEEN -> {
                Seq<Id<? extends Identified>> own = meetings.seen(id);
                yield own.isEmpty() && isUnborn(member) ? meetings.withMotherOf(id) : own;
            }
            case HEARD -> meetings.heard(id);
            case ANALYSED -> analysed.map(persons -> persons.treating(id)).getOrElse(Array.empty());
            case OWN_VIEW -> views.of(id);
            case STRENGTH -> analysed.map(persons -> persons.supporting(id)).getOrElse(Array.empty());
            case GOAL -> places.goals(id);
            case SUPPORT -> places.support(id);
        };
    }

    private Option<Exemption> exemption(Member member, CoverageAspect aspect) {
        Option<PartialDate> death =
                member.deathDate().filter(date -> date.earliest().forAll(this::reached));
        if (death.isDefined()) {
            return Option.some(new Exemption(ExemptReason.DECEASED, death, Array.of(member.id())));
        }
        return switch (aspect) {
            case SEEN -> Option.none();
            case HEARD, OWN_VIEW -> age(member).map(reason -> Exemption.of(reason, member.id()));
            case ANALYSED, STRENGTH ->
                analysis.filter(version -> !FamilyAnalyses.isPresent(member, version, this::reached))
                        .map(version -> new Exemption(ExemptReason.KNOWN_LATER, Option.none(), Array.of(version.id())));
            case GOAL, SUPPORT -> places.exemption(member.id());
        };
    }

    private Option<ExemptReason> age(Member member) {
        if (isUnborn(member)) {
            return Option.some(ExemptReason.UNBORN);
        }
        boolean isChild = member.role() == MemberRole.CHILD || member.role() == MemberRole.UNBORN_CHILD;
        if (!isChild || member.birthDate().exists(birth -> spokenWithFrom.isCertainlyReached(birth, day))) {
            return Option.none();
        }
        return Option.some(
                member.birthDate().forAll(birth -> spokenWithFrom.isPossiblyReached(birth, day))
                        ? ExemptReason.AGE_NOT_CERTAIN
                        : ExemptReason.VERY_YOUNG);
    }

    /** Expected: no date of birth is known yet, or it is still to come. */
    private boolean isUnborn(Member member) {
        return member.birthDate()
                .flatMap(PartialDate::earliest)
                .map(birth -> !reached(birth))
                .getOrElse(member.role() == MemberRole.UNBORN_CHILD);
    }
}
