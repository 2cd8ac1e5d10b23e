package nl.bredeblik.rules.catalogue;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import nl.bredeblik.model.entry.Entry;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.family.Member;
import nl.bredeblik.model.judgement.ReportKind;
import nl.bredeblik.model.judgement.WrittenReport;
import nl.bredeblik.model.measure.BoardNoticeKind;
import nl.bredeblik.model.measure.Petition;
import nl.bredeblik.model.measure.Placement;
import nl.bredeblik.model.measure.ProtectionMeasure;
import nl.bredeblik.model.statement.ReceivedDocument;
import nl.bredeblik.model.team.OrganisationKind;
import nl.bredeblik.model.time.DayPeriod;
import nl.bredeblik.model.time.DutchCalendar;
import nl.bredeblik.model.time.Term;
import nl.bredeblik.rules.Look;
import nl.bredeblik.rules.Severity;
import nl.bredeblik.rules.Verdict;

/** What is asked of a petition to extend supervision after two years or more of placement. */
final class LongPlacementChecks {

    /** Two years, as days of placement may lie apart. */
    private static final int TWO_YEARS_IN_DAYS = 730;

    private LongPlacementChecks() {}

    /**
     * The advice of the Board goes with the petition, and the Board was told at least two months before the end. How long a
     * child was placed is counted over its stays elsewhere on days of supervision, up to the day of the petition.
     */
    static Verdict carriesAdvice(PetitionStanding standing, Look look) {
        Petition petition = standing.petition();
        if (!standing.isByInstitution(look)
                || !standing.asksExtension()
                || !petition.children().exists(child -> isPlacedLong(child, standing))) {
            return Verdict.EXEMPT;
        }
        if (!petition.attachments().exists(id -> isAdvice(id, look))) {
            return standing.weighed(Verdict.VIOLATED.at("attachments"), look);
        }
        Seq<ProtectionMeasure> measures =
                petition.extendsMeasures().flatMap(id -> look.index().find(ProtectionMeasure.class, id));
        return measures.forAll(measure -> isToldInTime(measure, look))
                ? Verdict.SATISFIED
                : standing.weighed(Verdict.VIOLATED.at("extendsMeasures").as(Severity.ATTENTION), look);
    }

    private static boolean isPlacedLong(Id<Member> child, PetitionStanding standing) {
        LocalDate on = standing.petition().on();
        Seq<DayPeriod> supervisions = standing.course().supervisions(child).map(ProtectionMeasure::period);
        Seq<DayPeriod> stays = standing.course()
                .placements(child)
                .map(Placement::period)
                .filter(period -> !period.startInclusive().isAfter(on))
                .map(period -> period.lastDay().isAfter(on) ? DayPeriod.between(period.startInclusive(), on) : period);
        long days = 0;
        LocalDate counted = LocalDate.MIN;
        Seq<DayPeriod> placed = stays.flatMap(stay -> supervisions.flatMap(held -> Stretches.shared(stay, held)))
                .sortBy(DayPeriod::startInclusive);
        for (DayPeriod stretch : placed) {
            LocalDate first = Stretches.later(stretch.startInclusive(), counted);
            LocalDate end = stretch.lastDay().plusDays(1);
            days += Math.max(0, ChronoUnit.DAYS.between(first, end));
            counted = Stretches.later(counted, end);
        }
        return days >= TWO_YEARS_IN_DAYS;
    }

    private static boolean isAdvice(Id<? extends Entry> id, Look look) {
        return look.index().find(WrittenReport.class, id).exists(report -> report.kind() == ReportKind.BOARD_ADVICE)
                || look.index()
                        .find(ReceivedDocument.class, id)
                        .flatMap(ReceivedDocument::author)
                        .flatMap(look.index()::organisation)
                        .exists(author -> author.kind() == OrganisationKind.CHILD_PROTECTION_BOARD);
    }

    private static boolean isToldInTime(ProtectionMeasure measure, Look look) {
        return measure.period()
                .endInclusive()
                .filter(Stretches::isCivil)
                .forAll(end -> Expiry.notice(BoardNoticeKind.EXTENSION_AFTER_TWO_YEARS, Array.of(measure.id()), look)
                        .exists(notice ->
                                Term.months(2).countedBack().isInTime(notice.on(), end, DutchCalendar.standard())));
    }
}
