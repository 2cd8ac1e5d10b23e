package nl.bredeblik.rules.catalogue;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import nl.bredeblik.model.family.Member;
import nl.bredeblik.model.measure.Authorisation;
import nl.bredeblik.model.measure.Placement;
import nl.bredeblik.model.measure.PlacementBasis;
import nl.bredeblik.model.measure.PlacementKind;
import nl.bredeblik.model.measure.ProtectionMeasure;
import nl.bredeblik.model.time.DayPeriod;
import nl.bredeblik.model.time.DutchCalendar;
import nl.bredeblik.model.time.Term;
import nl.bredeblik.model.time.TermReadings;
import nl.bredeblik.rules.Look;
import nl.bredeblik.rules.Severity;
import nl.bredeblik.rules.Verdict;
import nl.bredeblik.rules.catalogue.LegalCourse.Within;

/** What is asked of an authorisation. Secure care has an authorisation of another act, and is left out. */
final class AuthorisationChecks {

    private static final Term TO_BE_EXECUTED = Term.months(3).statutory();

    private AuthorisationChecks() {}

    private static boolean isSecure(Authorisation authorisation) {
        return authorisation.placementKind().contains(PlacementKind.SECURE);
    }

    /** For a born minor; what ended is looked at no more than once. */
    static Verdict liesInSupervision(Within<Authorisation> subject, Look look) {
        Authorisation authorisation = subject.entry();
        Option<Member> child = look.index().member(authorisation.child());
        if (isSecure(authorisation) || !child.exists(member -> FamilySubjects.isBornMinor(member, look.day()))) {
            return Verdict.EXEMPT;
        }
        DayPeriod period = authorisation.period();
        Seq<DayPeriod> supervisions =
                subject.course().supervisions(authorisation.child()).map(ProtectionMeasure::period);
        Seq<DayPeriod> gaps = Stretches.gaps(period, supervisions);
        if (gaps.isEmpty()) {
            return Verdict.SATISFIED;
        }
        boolean startsOutside = gaps.exists(gap -> gap.startInclusive().equals(period.startInclusive()));
        if (period.endInclusive().isEmpty() && !startsOutside) {
            return Verdict.NOT_ASSESSABLE.at("period");
        }
        Verdict violated = Verdict.VIOLATED.at("period");
        return look.day().past(period.lastDay()) ? violated.as(Severity.ATTENTION) : violated;
    }

    /**
     * An authorisation lapses when it is not executed for three months from the day on which it was granted, or from its
     * first day where that is later. A stay in a place of another kind does not execute it. That it lapsed is derived, and
     * only found where something rests on it. Between the plain and the lengthened last day there are two readings.
     */
    static Verdict isExecutedOrUnused(Within<Authorisation> subject, Look look) {
        Authorisation authorisation = subject.entry();
        LocalDate begin = Stretches.later(
                authorisation.grantedOn(), authorisation.period().startInclusive());
        if (isSecure(authorisation)) {
            return Verdict.EXEMPT;
        }
        if (!Stretches.isCivil(begin)) {
            return Verdict.NOT_ASSESSABLE.at("period");
        }
        TermReadings readings = TO_BE_EXECUTED.readings(begin, DutchCalendar.standard());
        Seq<Placement> stays = subject.course().placements(authorisation.child());
        if (executes(stays, authorisation, PlaceFit.SAME, begin).exists(readings::isCertainlyWithin)) {
            return Verdict.SATISFIED;
        }
        if (executes(stays, authorisation, PlaceFit.SAME, begin).exists(readings::isDisputed)
                || executes(stays, authorisation, PlaceFit.OPEN, begin).exists(day -> !readings.isCertainlyPast(day))) {
            return Verdict.NOT_ASSESSABLE.at("period");
        }
        if (!look.day().past(readings.plainLastDay())) {
            return Verdict.SATISFIED;
        }
        return look.day().past(readings.extendedLastDay())
                ? nothingRestsOn(subject, readings, look)
                : Verdict.NOT_ASSESSABLE.at("period");
    }

    /** The days on which stays began to execute it. */
    private static Seq<LocalDate> executes(
            Seq<Placement> stays, Authorisation authorisation, PlaceFit fit, LocalDate begin) {
        return stays.filter(stay -> stay.basis() != PlacementBasis.VOLUNTARY
                        && !stay.period().lastDay().isBefore(begin)
                        && fit
                                == authorisation
                                        .placementKind()
                                        .map(named -> PlaceFit.of(named, stay.kind()))
                                        .getOrElse(PlaceFit.SAME))
                .map(stay -> Stretches.later(begin, stay.period().startInclusive()));
    }

    /** What rests on a lapsed authorisation: a stay that names it, or a request to extend it that is not decided yet. */
    private static Verdict nothingRestsOn(Within<Authorisation> subject, TermReadings readings, Look look) {
        Authorisation authorisation = subject.entry();
        boolean extended = look.file()
                .petitions()
                .exists(petition -> petition.extendsAuthorisations().contains(authorisation.id())
                        && subject.course().orders(petition.id()).isEmpty());
        Seq<Placement> resting = subject.course()
                .placements(authorisation.child())
                .filter(stay -> stay.authorisation().contains(authorisation.id())
                        && stay.period().overlaps(authorisation.period())
                        && readings.isCertainlyPast(stay.period().lastDay()));
        if (resting.isEmpty() && !extended) {
            return Verdict.SATISFIED;
        }
        Verdict violated = Verdict.VIOLATED.at("period");
        boolean isOver = look.day().past(authorisation.period().lastDay());
        boolean stillRests =
                resting.exists(stay -> !look.day().past(stay.period().lastDay()));
        return extended || (stillRests && !isOver) ? violated : violated.as(Severity.ATTENTION);
    }
}
