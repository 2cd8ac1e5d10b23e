package nl.bredeblik.rules.catalogue;

import java.time.LocalDate;
import nl.bredeblik.model.family.Authority;
import nl.bredeblik.model.family.Member;
import nl.bredeblik.model.family.MemberRole;
import nl.bredeblik.model.family.Relationship;
import nl.bredeblik.model.time.AgeLine;
import nl.bredeblik.model.time.PartialDate;
import nl.bredeblik.rules.Day;
import nl.bredeblik.rules.Subjects;

/** The people of a file, and what is recorded about who belongs to whom. */
final class FamilySubjects {

    static final AgeLine OF_AGE = new AgeLine(18);

    /** Members who have not died. */
    static final Subjects<Member> LIVING_MEMBERS =
            Subjects.of("living members", look -> look.file().members().filter(member -> isAlive(member, look.day())));

    /**
     * Living members who are born, not yet certainly eighteen and not declared of age. A child whose birth date is not known is
     * one.
     */
    static final Subjects<Member> BORN_MINORS =
            Subjects.of("born minors", look -> look.file().members().filter(member -> isBornMinor(member, look.day())));

    /** Born minors and unborn children. */
    static final Subjects<Member> CHILDREN =
            Subjects.of("children", look -> look.file().members().filter(member -> isChild(member, look.day())));

    /** Records of authority. */
    static final Subjects<Authority> AUTHORITIES =
            Subjects.of("records of authority", look -> look.file().authorities());

    /** Recorded relations. */
    static final Subjects<Relationship> RELATIONSHIPS =
            Subjects.of("relations", look -> look.file().relationships());

    private FamilySubjects() {}

    /** A born minor or an unborn child. */
    static boolean isChild(Member member, Day day) {
        return !isPastMinority(member, day) && (isUnborn(member, day) || isBornMinor(member, day));
    }

    /** Expected: no date of birth is known yet, or it is still to come. */
    static boolean isUnborn(Member member, Day day) {
        return member.birthDate()
                .flatMap(PartialDate::earliest)
                .map(birth -> !day.reached(birth))
                .getOrElse(member.role() == MemberRole.UNBORN_CHILD);
    }

    static boolean isBornMinor(Member member, Day day) {
        return !isUnborn(member, day)
                && !isPastMinority(member, day)
                && (member.role() == MemberRole.CHILD || member.birthDate().exists(date -> !date.isUnknown()));
    }

    /** Certainly eighteen, declared of age by the court (BW 1:253ha and 1:233), or dead. */
    static boolean isPastMinority(Member member, Day day) {
        return !isAlive(member, day)
                || member.declaredOfAgeOn().exists(day::reached)
                || member.birthDate().flatMap(OF_AGE::reachedWithin).exists(window -> day.reached(window.lastDay()));
    }

    /** Born, not yet certainly eighteen and not declared of age on a day; a child whose birth date is not known is one. */
    static boolean wasMinorOn(Member member, LocalDate day) {
        return !member.declaredOfAgeOn().exists(declared -> !declared.isAfter(day))
                && member.birthDate()
                        .filter(birth -> !birth.isUnknown())
                        .map(birth -> birth.earliest().forAll(first -> !first.isAfter(day))
                                && !OF_AGE.isCertainlyReached(birth, day))
                        .getOrElse(member.role() == MemberRole.CHILD);
    }

    /** A death that is recorded counts from the first day on which it can have been. */
    static boolean isAlive(Member member, Day day) {
        return !member.deathDate().exists(date -> date.earliest().forAll(day::reached));
    }
}
