package nl.bredeblik.rules.catalogue;

import java.time.LocalDate;
import nl.bredeblik.model.measure.Authorisation;
import nl.bredeblik.model.measure.PlacementKind;
import nl.bredeblik.model.measure.ProtectionMeasure;
import nl.bredeblik.model.time.DayPeriod;
import nl.bredeblik.model.time.Term;
import nl.bredeblik.rules.Check;
import nl.bredeblik.rules.Look;
import nl.bredeblik.rules.Severity;
import nl.bredeblik.rules.Verdict;

/** How long an order can hold. What has no recorded end cannot be told, until the longest time has gone by. */
final class LengthChecks {

    private LengthChecks() {}

    static Check<ProtectionMeasure> measureLasts(Term atMost) {
        return (measure, look) -> lasts(atMost, measure.period(), look);
    }

    /** Secure care (<i>gesloten jeugdhulp</i>) has an authorisation of another act, with terms of its own. */
    static Check<Authorisation> authorisationLasts(Term atMost) {
        return (authorisation, look) -> authorisation.placementKind().contains(PlacementKind.SECURE)
                ? Verdict.EXEMPT
                : lasts(atMost, authorisation.period(), look);
    }

    private static Verdict lasts(Term atMost, DayPeriod period, Look look) {
        if (!Stretches.isCivil(period.startInclusive())) {
            return Verdict.NOT_ASSESSABLE.at("period");
        }
        LocalDate last = Stretches.lastDayOf(atMost, period.startInclusive());
        if (period.endInclusive().isEmpty()) {
            return look.day().past(last) ? Verdict.VIOLATED.at("period") : Verdict.NOT_ASSESSABLE.at("period");
        }
        if (!period.lastDay().isAfter(last)) {
            return Verdict.SATISFIED;
        }
        Verdict violated = Verdict.VIOLATED.at("period");
        return look.day().past(period.lastDay()) ? violated.as(Severity.ATTENTION) : violated;
    }
}
