package nl.bredeblik.rules.catalogue;

import io.vavr.collection.HashSet;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.time.LocalDate;
import nl.bredeblik.model.entry.Entry;
import nl.bredeblik.model.family.Authority;
import nl.bredeblik.model.family.Member;
import nl.bredeblik.model.measure.MeasureKind;
import nl.bredeblik.model.measure.ProtectionMeasure;
import nl.bredeblik.model.time.CivilDay;
import nl.bredeblik.model.time.DayPeriod;
import nl.bredeblik.model.time.PartialDate;
import nl.bredeblik.model.time.PartialPeriod;
import nl.bredeblik.rules.Argument;
import nl.bredeblik.rules.Look;
import nl.bredeblik.rules.Severity;
import nl.bredeblik.rules.Verdict;

/** What is asked of measures over a child. */
final class MeasureChecks {

    private static final Set<MeasureKind> SUPERVISION =
            HashSet.of(MeasureKind.SUPERVISION, MeasureKind.PROVISIONAL_SUPERVISION);
    private static final Set<MeasureKind> GUARDIANSHIP = HashSet.of(
            MeasureKind.GUARDIANSHIP, MeasureKind.PROVISIONAL_GUARDIANSHIP, MeasureKind.TEMPORARY_GUARDIANSHIP);
    private static final Set<MeasureKind> CHILD_PROTECTION = SUPERVISION.addAll(GUARDIANSHIP);

    private static final LocalDate FIRST_DAY = LocalDate.of(CivilDay.FIRST_YEAR, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(CivilDay.LAST_YEAR, 12, 31);

    private MeasureChecks() {}

    /** Supervision or provisional supervision. */
    static boolean isSupervision(ProtectionMeasure measure) {
        return SUPERVISION.contains(measure.kind());
    }

    static Verdict excludesGuardianship(ProtectionMeasure measure, Look look) {
        if (!isSupervision(measure)) {
            return Verdict.EXEMPT;
        }
        Option<Verdict> worst = Option.none();
        boolean isOver = look.day().past(measure.period().lastDay());
        for (ProtectionMeasure other : look.file().measures()) {
            if (other.subject().equals(measure.subject())
                    && GUARDIANSHIP.contains(other.kind())
                    && other.period().overlaps(measure.period())) {
                worst = heavier(
                        worst, other, isOver || look.day().past(other.period().lastDay()));
            }
        }
        PartialPeriod period = inTheCalendar(measure.period());
        for (Authority authority : look.index().authoritiesOver(measure.subject())) {
            if (AuthorityChecks.isInstitutional(authority, look)
                    && authority.period().certainlyOverlaps(period)) {
                worst = heavier(worst, authority, isOver || AuthorityChecks.isOver(authority.period(), look));
            }
        }
        return worst.getOrElse(Verdict.SATISFIED);
    }

    /** What holds at the same time now, or will, goes before what did once. */
    private static Option<Verdict> heavier(Option<Verdict> found, Entry other, boolean isPast) {
        if (found.exists(held -> isPast || held.severity().isEmpty())) {
            return found;
        }
        Verdict verdict = Verdict.VIOLATED.at("period").with(new Argument.OfId("other", other.id()));
        return Option.some(isPast ? verdict.as(Severity.ATTENTION) : verdict);
    }

    static Verdict endsAtMajority(ProtectionMeasure measure, Look look) {
        Option<LocalDate> end = measure.period().endInclusive();
        if (!CHILD_PROTECTION.contains(measure.kind()) || end.isEmpty()) {
            return Verdict.EXEMPT;
        }
        Option<LocalDate> birthday = look.index()
                .member(measure.subject())
                .flatMap(Member::birthDate)
                .flatMap(FamilySubjects.OF_AGE::reachedWithin)
                .map(DayPeriod::lastDay);
        if (birthday.isEmpty()) {
            return Verdict.NOT_ASSESSABLE.at("subject");
        }
        if (!end.get().isAfter(birthday.get())) {
            return Verdict.SATISFIED;
        }
        Verdict violated = Verdict.VIOLATED.at("period");
        return look.day().reached(birthday.get()) ? violated.as(Severity.ATTENTION) : violated;
    }

    /** The period with its ends brought within the years that a partial date can have. */
    private static PartialPeriod inTheCalendar(DayPeriod period) {
        return PartialPeriod.of(
                Option.some(inTheCalendar(period.startInclusive())),
                period.endInclusive().map(MeasureChecks::inTheCalendar));
    }

    private static PartialDate inTheCalendar(LocalDate day) {
        LocalDate bounded = day.isBefore(FIRST_DAY) ? FIRST_DAY : day;
        return PartialDate.onDay(bounded.isAfter(LAST_DAY) ? LAST_DAY : bounded);
    }
}
