package nl.bredeblik.rules.catalogue;

import io.vavr.collection.HashSet;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.time.LocalDate;
import nl.bredeblik.model.family.Member;
import nl.bredeblik.model.measure.MeasureKind;
import nl.bredeblik.model.measure.ProtectionMeasure;
import nl.bredeblik.model.time.DayPeriod;
import nl.bredeblik.model.time.PartialDate;
import nl.bredeblik.model.time.PartialPeriod;
import nl.bredeblik.rules.Argument;
import nl.bredeblik.rules.Look;
import nl.bredeblik.rules.Verdict;

/** What is asked of measures over a child. */
final class MeasureChecks {

    private static final Set<MeasureKind> SUPERVISION =
            HashSet.of(MeasureKind.SUPERVISION, MeasureKind.PROVISIONAL_SUPERVISION);
    private static final Set<MeasureKind> GUARDIANSHIP = HashSet.of(
            MeasureKind.GUARDIANSHIP, MeasureKind.PROVISIONAL_GUARDIANSHIP, MeasureKind.TEMPORARY_GUARDIANSHIP);
    private static final Set<MeasureKind> CHILD_PROTECTION = SUPERVISION.addAll(GUARDIANSHIP);

    private MeasureChecks() {}

    static Verdict excludesGuardianship(ProtectionMeasure measure, Look look) {
        if (!SUPERVISION.contains(measure.kind())) {
            return Verdict.EXEMPT;
        }
        for (ProtectionMeasure other : look.file().measures()) {
            if (other.subject().equals(measure.subject())
                    && GUARDIANSHIP.contains(other.kind())
                    && other.period().overlaps(measure.period())) {
                return Verdict.VIOLATED.at("period").with(new Argument.OfId("other", other.id()));
            }
        }
        PartialPeriod period = exactly(measure.period());
        for (var authority : look.index().authoritiesOver(measure.subject())) {
            if (AuthorityChecks.isInstitutional(authority, look)
                    && authority.period().certainlyOverlaps(period)) {
                return Verdict.VIOLATED.at("period").with(new Argument.OfId("other", authority.id()));
            }
        }
        return Verdict.SATISFIED;
    }

    static Verdict endsAtMajority(ProtectionMeasure measure, Look look) {
        Option<LocalDate> end = measure.period().endInclusive();
        if (!CHILD_PROTECTION.contains(measure.kind()) || end.isEmpty()) {
            return Verdict.EXEMPT;
        }
        Option<DayPeriod> birthday = look.index()
                .member(measure.subject())
                .flatMap(Member::birthDate)
                .flatMap(FamilySubjects.OF_AGE::reachedWithin);
        if (birthday.isEmpty()) {
            return Verdict.NOT_ASSESSABLE.at("subject");
        }
        return Verdict.satisfiedIf(!end.get().isAfter(birthday.get().lastDay())).at("period");
    }

    private static PartialPeriod exactly(DayPeriod period) {
        return PartialPeriod.of(
                Option.some(PartialDate.onDay(period.startInclusive())),
                period.endInclusive().map(PartialDate::onDay));
    }
}
