package nl.bredeblik.rules.catalogue;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import nl.bredeblik.model.entry.Entry;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.judgement.CoreDecision;
import nl.bredeblik.model.judgement.CoreDecisionKind;
import nl.bredeblik.model.measure.Authorisation;
import nl.bredeblik.model.measure.BoardNoticeKind;
import nl.bredeblik.model.measure.NoticeToBoard;
import nl.bredeblik.model.measure.ProtectionMeasure;
import nl.bredeblik.model.time.DayPeriod;
import nl.bredeblik.model.time.Term;
import nl.bredeblik.rules.CountedBackCheck;
import nl.bredeblik.rules.Look;
import nl.bredeblik.rules.Outcome;
import nl.bredeblik.rules.Severity;
import nl.bredeblik.rules.Subjects;
import nl.bredeblik.rules.Verdict;

/**
 * A decision to let a supervision or an authorisation expire. An end before that, on request, is another thing.
 *
 * @param decision the decision
 * @param title the supervision or authorisation
 * @param period its period
 * @param notice the first notice to the Board about it
 */
record Expiry(CoreDecision decision, Id<? extends Entry> title, DayPeriod period, Option<NoticeToBoard> notice) {

    /** Each supervision or authorisation that a decision lets expire. */
    static final Subjects<Expiry> EXPIRIES = Subjects.about(
            "decisions not to extend",
            Expiry::in,
            Expiry::decision,
            expiry -> Array.of(expiry.decision().id(), expiry.title()));

    private static final CountedBackCheck<Expiry> TWO_MONTHS_BEFORE = new CountedBackCheck<>(
            (expiry, look) -> expiry.period().endInclusive().filter(Stretches::isCivil),
            Term.months(2).countedBack(),
            (expiry, look) -> expiry.notice().map(NoticeToBoard::on));

    /** In time, and with a report; without a report it asks for attention. */
    Verdict isToldToBoard(Look look) {
        return withReport(TWO_MONTHS_BEFORE.check(this, look), notice, period.lastDay(), look);
    }

    static Verdict withReport(Verdict told, Option<NoticeToBoard> notice, LocalDate end, Look look) {
        boolean lacksReport = notice.exists(held -> held.report().isEmpty());
        return told.outcome() == Outcome.SATISFIED && lacksReport && !look.day().past(end)
                ? Verdict.VIOLATED.as(Severity.ATTENTION)
                : told;
    }

    /** The first notice of a kind about a record. */
    static Option<NoticeToBoard> notice(BoardNoticeKind kind, Seq<? extends Id<? extends Entry>> about, Look look) {
        return look.file()
                .noticesToBoard()
                .filter(notice -> notice.kind() == kind
                        && about.exists(id -> notice.about().contains(id)))
                .reduceOption((first, next) -> next.on().isBefore(first.on()) ? next : first);
    }

    private static Seq<Expiry> in(Look look) {
        return look.file()
                .decisions()
                .filter(decision -> decision.kind() == CoreDecisionKind.NOT_EXTENDING)
                .flatMap(decision -> decision.subjects()
                        .flatMap(id -> period(id, look)
                                .map(period -> new Expiry(
                                        decision,
                                        id,
                                        period,
                                        notice(BoardNoticeKind.NOT_EXTENDING, Array.of(id), look)))));
    }

    private static Option<DayPeriod> period(Id<? extends Entry> id, Look look) {
        return look.index()
                .find(ProtectionMeasure.class, id)
                .filter(MeasureChecks::isSupervision)
                .map(ProtectionMeasure::period)
                .orElse(() -> look.index().find(Authorisation.class, id).map(Authorisation::period));
    }
}
