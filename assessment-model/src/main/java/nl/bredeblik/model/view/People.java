package nl.bredeblik.model.view;

import io.vavr.collection.Array;
import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.family.Authority;
import nl.bredeblik.model.family.AuthorityKind;
import nl.bredeblik.model.family.AuthoritySource;
import nl.bredeblik.model.family.Member;
import nl.bredeblik.model.family.MemberRole;
import nl.bredeblik.model.time.AgeLine;
import nl.bredeblik.model.time.PartialDate;

/**
 * What the file records on the day of the view about who may act for whom. What is not certain gives nobody more: a birth date
 * that leaves two ages, a period that may have ended, authority of which only somebody's word is recorded.
 */
final class People {

    private static final AgeLine ABLE = new AgeLine(12);
    private static final AgeLine DECIDES_ALONE = new AgeLine(16);

    private static final Set<AuthorityKind> HELD = HashSet.of(
            AuthorityKind.JOINT_PARENTAL,
            AuthorityKind.SOLE_PARENTAL,
            AuthorityKind.JOINT_WITH_THIRD,
            AuthorityKind.GUARDIANSHIP);

    private static final Set<AuthoritySource> SHOWN_BY =
            HashSet.of(AuthoritySource.AUTHORITY_REGISTER, AuthoritySource.BRP, AuthoritySource.COURT_ORDER);

    private static final Set<MemberRole> GROWN = HashSet.of(
            MemberRole.PARENT,
            MemberRole.STEP_PARENT,
            MemberRole.FOSTER_PARENT,
            MemberRole.PARTNER_OF_PARENT,
            MemberRole.ADULT);

    private final Records records;

    People(Records records) {
        this.records = records;
    }

    /** Born and not dead: somebody who can read, and whose data somebody can ask for. */
    boolean isLiving(Member member) {
        return member.role() != MemberRole.UNBORN_CHILD
                && member.deathDate().forAll(death -> death.isCertainlyAfter(records.day()));
    }

    /** The members whose data a member may see in his or her own right: the own, and those of a child acted for. */
    Set<Id<?>> circleOf(Member reader) {
        if (!isLiving(reader)) {
            return HashSet.empty();
        }
        Seq<Id<?>> children = records.file()
                .members()
                .filter(child -> isChildBelowSixteen(child) && holdsAuthority(reader.id(), child.id()))
                .map(Member::id);
        return HashSet.<Id<?>>ofAll(children)
                .addAll(isTwelve(reader) ? Array.<Id<?>>of(reader.id()) : Array.<Id<?>>empty());
    }

    private boolean isTwelve(Member member) {
        return recordedBirth(member)
                .fold(() -> GROWN.contains(member.role()), birth -> ABLE.isCertainlyReached(birth, records.day()));
    }

    private boolean isChildBelowSixteen(Member member) {
        return isLiving(member)
                && recordedBirth(member).exists(birth -> !DECIDES_ALONE.isPossiblyReached(birth, records.day()));
    }

    private static Option<PartialDate> recordedBirth(Member member) {
        return member.birthDate().filter(birth -> !birth.isUnknown());
    }

    boolean holdsAuthority(Id<?> holder, Id<Member> child) {
        Seq<Authority> recorded = records.index().authoritiesOver(child);
        boolean suspended = recorded.exists(authority -> authority.kind() == AuthorityKind.TEMPORARILY_NONE
                && authority.period().possiblyContains(records.day()));
        return !suspended
                && recorded.exists(
                        authority -> isInForce(authority) && authority.holders().exists(holder::equals));
    }

    boolean isInForce(Authority authority) {
        return HELD.contains(authority.kind())
                && SHOWN_BY.contains(authority.source())
                && authority.period().certainlyContains(records.day());
    }
}
