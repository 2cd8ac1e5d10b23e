package nl.bredeblik.model.casefile;

import io.vavr.control.Option;
import java.time.LocalDate;
import nl.bredeblik.model.family.Member;
import nl.bredeblik.model.family.MemberRole;
import nl.bredeblik.model.time.AgeLine;
import nl.bredeblik.model.time.PartialDate;

/**
 * Whether a member is a child on a day, as far as the recorded dates tell. Nothing is inferred from the role, but that
 * an unborn child without a date of birth is unborn.
 *
 * <p>Example: of somebody born "in 2008", {@link #MINOR} holds until 31 December 2025, {@link #POSSIBLY_MINOR} in 2026
 * up to and including 30 December, and {@link #OF_AGE} from 31 December 2026 on.
 */
public enum LifeStage {
    /** Not yet born. */
    UNBORN,
    /** Certainly born and certainly under eighteen (<i>minderjarig</i>). */
    MINOR,
    /** Perhaps born and under eighteen, perhaps not: the date of birth is not recorded, unknown or partial. */
    POSSIBLY_MINOR,
    /** Certainly eighteen or older, or declared of age by the court (BW 1:253ha). */
    OF_AGE,
    /** Died before the day. */
    DECEASED;

    private static final AgeLine BIRTH = new AgeLine(0);
    private static final AgeLine OF_AGE_LINE = new AgeLine(18);

    /**
     * The stage of life of a member on a day.
     *
     * @param member the member
     * @param day the day; on the eighteenth birthday the member is of age
     * @return the stage
     */
    public static LifeStage of(Member member, LocalDate day) {
        if (member.deathDate().exists(death -> death.isCertainlyBefore(day))) {
            return DECEASED;
        }
        return member.declaredOfAgeOn().exists(declared -> !declared.isAfter(day)) ? OF_AGE : byBirth(member, day);
    }

    private static LifeStage byBirth(Member member, LocalDate day) {
        Option<PartialDate> birth = member.birthDate().filter(date -> !date.isUnknown());
        if (birth.isEmpty()) {
            return member.role() == MemberRole.UNBORN_CHILD ? UNBORN : POSSIBLY_MINOR;
        }
        if (!BIRTH.isPossiblyReached(birth.get(), day)) {
            return UNBORN;
        }
        if (OF_AGE_LINE.isCertainlyReached(birth.get(), day)) {
            return OF_AGE;
        }
        boolean certain =
                BIRTH.isCertainlyReached(birth.get(), day) && !OF_AGE_LINE.isPossiblyReached(birth.get(), day);
        return certain ? MINOR : POSSIBLY_MINOR;
    }
}
