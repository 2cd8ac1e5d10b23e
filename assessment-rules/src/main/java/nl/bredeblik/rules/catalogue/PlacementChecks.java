package nl.bredeblik.rules.catalogue;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import nl.bredeblik.model.measure.Authorisation;
import nl.bredeblik.model.measure.Placement;
import nl.bredeblik.model.measure.PlacementBasis;
import nl.bredeblik.model.measure.PlacementKind;
import nl.bredeblik.model.measure.ProtectionMeasure;
import nl.bredeblik.model.time.DayPeriod;
import nl.bredeblik.rules.Look;
import nl.bredeblik.rules.Severity;
import nl.bredeblik.rules.Verdict;
import nl.bredeblik.rules.catalogue.LegalCourse.Within;

/** What is asked of a stay elsewhere, day and night. Holidays, hospital and visits are no placement and are not recorded so. */
final class PlacementChecks {

    /** Before the Youth Act a child under supervision could stay elsewhere voluntarily. */
    private static final DayPeriod BY_AUTHORISATION_ONLY = DayPeriod.startingOn(LocalDate.of(2015, 1, 1));

    private PlacementChecks() {}

    /**
     * Each day of the stay on which supervision runs is a day of an authorisation; a voluntary basis does not replace it. Of
     * several gaps the one of today counts; one that has gone by asks for attention while supervision or the stay goes on.
     */
    static Verdict isAuthorisedEachDay(Within<Placement> subject, Look look) {
        Placement stay = subject.entry();
        if (stay.basis() == PlacementBasis.SECURE_AUTHORISATION || stay.kind() == PlacementKind.SECURE) {
            return Verdict.EXEMPT;
        }
        Seq<DayPeriod> supervisions =
                subject.course().supervisions(stay.child()).map(ProtectionMeasure::period);
        Seq<DayPeriod> needed = Stretches.shared(stay.period(), BY_AUTHORISATION_ONLY)
                .toArray()
                .flatMap(days -> supervisions.flatMap(supervision -> Stretches.shared(days, supervision)));
        if (needed.isEmpty()) {
            return Verdict.EXEMPT;
        }
        Seq<DayPeriod> authorised =
                subject.course().authorisations(stay.child()).map(Authorisation::period);
        Seq<DayPeriod> open = needed.flatMap(days -> Stretches.gaps(days, authorised))
                .filter(gap -> look.day().reached(gap.startInclusive()));
        if (open.isEmpty()) {
            return Verdict.SATISFIED;
        }
        Verdict violated = Verdict.VIOLATED.at("authorisation");
        if (open.exists(gap -> !look.day().past(gap.lastDay()))) {
            return stay.kind() == PlacementKind.OTHER_PARENT ? violated.as(Severity.ATTENTION) : violated;
        }
        boolean goesOn =
                supervisions.append(stay.period()).exists(period -> look.day().isIn(period));
        return goesOn ? violated.as(Severity.ATTENTION) : Verdict.EXEMPT;
    }

    /** The kind of place is the kind that the authorisation names on which the stay rests. */
    static Verdict isOfAuthorisedKind(Placement stay, Look look) {
        if (stay.basis() != PlacementBasis.AUTHORISATION) {
            return Verdict.EXEMPT;
        }
        Option<PlacementKind> named = stay.authorisation()
                .flatMap(id -> look.index().find(Authorisation.class, id))
                .flatMap(Authorisation::placementKind);
        if (named.isEmpty()) {
            return Verdict.NOT_ASSESSABLE.at("authorisation");
        }
        return switch (PlaceFit.of(named.get(), stay.kind())) {
            case SAME -> Verdict.SATISFIED;
            case OPEN -> Verdict.NOT_ASSESSABLE.at("kind");
            case OTHER_KIND -> {
                Verdict violated = Verdict.VIOLATED.at("kind");
                yield look.day().past(stay.period().lastDay()) ? violated.as(Severity.ATTENTION) : violated;
            }
        };
    }
}
