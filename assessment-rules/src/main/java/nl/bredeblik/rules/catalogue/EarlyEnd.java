package nl.bredeblik.rules.catalogue;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import nl.bredeblik.model.entry.Entry;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.measure.Authorisation;
import nl.bredeblik.model.measure.BoardNoticeKind;
import nl.bredeblik.model.measure.NoticeToBoard;
import nl.bredeblik.model.measure.Placement;
import nl.bredeblik.model.time.Term;
import nl.bredeblik.rules.CountedBackCheck;
import nl.bredeblik.rules.Look;
import nl.bredeblik.rules.Subjects;
import nl.bredeblik.rules.Verdict;

/**
 * A placement that ends before the authorisation on which it rests. A move to another place is no end of placement.
 *
 * @param stay the placement
 * @param end its recorded last day, or else the day on which its end is planned
 * @param notice the first notice to the Board about it
 */
record EarlyEnd(Placement stay, LocalDate end, Option<NoticeToBoard> notice) {

    /** The placements that end early. */
    static final Subjects<EarlyEnd> EARLY_ENDS = Subjects.about(
            "placements that end early",
            EarlyEnd::in,
            EarlyEnd::stay,
            early -> Array.of(early.stay().id()));

    private static final CountedBackCheck<EarlyEnd> ONE_MONTH_BEFORE = new CountedBackCheck<>(
            (early, look) -> Option.some(early.end()).filter(Stretches::isCivil),
            Term.months(1).countedBack(),
            (early, look) -> early.notice().map(NoticeToBoard::on));

    /** In time, and with a report; without a report it asks for attention. */
    Verdict isToldToBoard(Look look) {
        return Expiry.withReport(ONE_MONTH_BEFORE.check(this, look), notice, end, look);
    }

    private static Seq<EarlyEnd> in(Look look) {
        LegalCourse course = LegalCourse.of(look);
        return look.file()
                .placements()
                .flatMap(stay -> end(stay, course, look).map(end -> {
                    Seq<Id<? extends Entry>> about =
                            Array.<Id<? extends Entry>>of(stay.id()).appendAll(stay.authorisation());
                    return new EarlyEnd(stay, end, Expiry.notice(BoardNoticeKind.EARLY_END_OF_PLACEMENT, about, look));
                }));
    }

    private static Option<LocalDate> end(Placement stay, LegalCourse course, Look look) {
        Option<LocalDate> last = stay.authorisation()
                .flatMap(id -> look.index().find(Authorisation.class, id))
                .flatMap(authorisation -> authorisation.period().endInclusive());
        return stay.period()
                .endInclusive()
                .orElse(stay::plannedEnd)
                .filter(end -> last.exists(end::isBefore) && !goesOnElsewhere(stay, end, course));
    }

    private static boolean goesOnElsewhere(Placement stay, LocalDate end, LegalCourse course) {
        return course.placements(stay.child())
                .exists(other -> !other.id().equals(stay.id())
                        && !other.period().startInclusive().isAfter(end.plusDays(1))
                        && other.period().lastDay().isAfter(end));
    }
}
