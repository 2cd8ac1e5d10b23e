package nl.bredeblik.rules.catalogue;

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

    /** Living members who are born and not yet certainly eighteen; a child whose birth date is not known is one. */
    static final Subjects<Member> BORN_MINORS =
            Subjects.of("born minors", look -> look.file().members().filter(member -> isBornMinor(member, look.day())));

    /** Born minors and unborn children. */
    static final Subjects<Member> CHILDREN = Subjects.of(
            "children",
            look -> look.file().members().filter(member -> isUnborn(member) || isBornMinor(member, look.day())));

    /** Members with a citizen service number. */
    static final Subjects<Member> MEMBERS_WITH_BSN = Subjects.of(
            "members with a citizen service number",
            look -> look.file().members().filter(member -> member.bsn().isDefined()));

    /** Records of authority. */
    static final Subjects<Authority> AUTHORITIES =
            Subjects.of("records of authority", look -> look.file().authorities());

    /** Recorded relations. */
    static final Subjects<Relationship> RELATIONSHIPS =
            Subjects.of("relations", look -> look.file().relationships());

    private FamilySubjects() {}

    static boolean isUnborn(Member member) {
        return member.role() == MemberRole.UNBORN_CHILD && member.birthDate().isEmpty();
    }

    static boolean isBornMinor(Member member, Day day) {
        if (isUnborn(member) || !isAlive(member, day)) {
            return false;
        }
        boolean isCalledChild = member.role() == MemberRole.CHILD || member.role() == MemberRole.UNBORN_CHILD;
        return member.birthDate()
                .flatMap(OF_AGE::reachedWithin)
                .map(window -> !day.reached(window.lastDay()))
                .getOrElse(isCalledChild);
    }

    private static boolean isAlive(Member member, Day day) {
        return !member.deathDate().exists(date -> hasCome(date, day));
    }

    private static boolean hasCome(PartialDate date, Day day) {
        return date.earliest().forAll(day::reached);
    }
}
