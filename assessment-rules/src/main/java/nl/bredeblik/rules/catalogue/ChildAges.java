package nl.bredeblik.rules.catalogue;

import io.vavr.control.Option;
import java.time.LocalDate;
import nl.bredeblik.model.family.Member;
import nl.bredeblik.model.family.MemberRole;
import nl.bredeblik.model.time.AgeLine;
import nl.bredeblik.model.time.DayPeriod;
import nl.bredeblik.rules.Look;

/**
 * From which age more is asked for a child. Where the date of birth is not certain, the least is asked. What was done is judged
 * by the age of that day: a later birthday asks nothing anew of it.
 */
final class ChildAges {

    /** From this age a child is informed and heard in its own right. */
    static final AgeLine HEARING_AGE = new AgeLine(12);

    private ChildAges() {}

    /** Whether a child is asked to be spoken with on a day, and not only to be seen. */
    static boolean speaksOn(Member child, LocalDate day, Look look) {
        AgeLine line = look.setting(ParticipationSettings.SPOKEN_WITH_FROM);
        return child.birthDate().exists(birth -> line.isCertainlyReached(birth, day));
    }

    /** The same, on the reference day. */
    static boolean speaks(Member child, Look look) {
        return isPast(look.setting(ParticipationSettings.SPOKEN_WITH_FROM), child, look);
    }

    static boolean isOfHearingAgeOn(Member child, LocalDate day) {
        return child.birthDate().exists(birth -> HEARING_AGE.isCertainlyReached(birth, day));
    }

    /** Whether somebody was a child on a day, and perhaps under the hearing age; a child whose birth date is unknown is one. */
    static boolean isBelowHearingAgeOn(Member member, LocalDate day) {
        return member.birthDate()
                .filter(birth -> !birth.isUnknown())
                .map(birth -> !HEARING_AGE.isCertainlyReached(birth, day))
                .getOrElse(member.role() == MemberRole.CHILD || member.role() == MemberRole.UNBORN_CHILD);
    }

    /** Whether it has the hearing age on the reference day. */
    static boolean isOfHearingAge(Member child, Look look) {
        return isPast(HEARING_AGE, child, look);
    }

    private static boolean isPast(AgeLine line, Member child, Look look) {
        Option<DayPeriod> window = child.birthDate().flatMap(line::reachedWithin);
        return window.exists(days -> look.day().reached(days.lastDay()));
    }
}
