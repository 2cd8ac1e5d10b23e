package nl.bredeblik.rules.catalogue;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.IdKind;
import nl.bredeblik.model.entry.Party;
import nl.bredeblik.model.family.Authority;
import nl.bredeblik.model.family.Household;
import nl.bredeblik.model.family.Member;
import nl.bredeblik.model.family.MemberRole;
import nl.bredeblik.model.family.Residence;
import nl.bredeblik.model.family.ResidenceShare;
import nl.bredeblik.model.time.AgeLine;
import nl.bredeblik.model.time.PartialDate;
import nl.bredeblik.rules.Look;
import nl.bredeblik.rules.Setting;

/** For whom a plan is, and who is a parent to a child for whom it is. */
final class PlanPeople {

    /** From this age a child is heard in its own right. */
    static final Setting<AgeLine> HEARING_AGE = Setting.of("plan.hearing-age", new AgeLine(12));

    private PlanPeople() {}

    /** Living members for whom the plan is: those it names, or the whole family where it names nobody. */
    static Seq<Member> members(CurrentPlan current, Look look) {
        Seq<Id<Member>> named = current.plan().members();
        if (named.isEmpty()) {
            return ofTheFamily(look);
        }
        Set<Id<?>> ids = new HashSet<>(named.asJava());
        return look.file()
                .members()
                .filter(member -> ids.contains(member.id()) && FamilySubjects.isAlive(member, look.day()));
    }

    /** Born and unborn children for whom the plan is. */
    static Seq<Member> children(CurrentPlan current, Look look) {
        return members(current, look).filter(member -> isChild(member, look));
    }

    /**
     * Living members who belong to the family today: its children and parents wherever they live, and others unless their
     * recorded stay in a household has ended. A foster parent is asked in another way.
     */
    static Seq<Member> ofTheFamily(Look look) {
        return look.file()
                .members()
                .filter(member -> FamilySubjects.isAlive(member, look.day())
                        && member.role() != MemberRole.FOSTER_PARENT
                        && (member.role() == MemberRole.PARENT || isChild(member, look) || !hasMovedOut(member, look)));
    }

    private static boolean hasMovedOut(Member member, Look look) {
        Seq<Residence> residences = look.index().residencesOf(member.id());
        return !residences.isEmpty()
                && residences.forAll(residence ->
                        residence.household().isEmpty() || !look.day().mayBeIn(residence.period()));
    }

    static boolean isChild(Member member, Look look) {
        return !FamilySubjects.isPastMinority(member, look.day())
                && (FamilySubjects.isUnborn(member, look.day()) || FamilySubjects.isBornMinor(member, look.day()));
    }

    /** Whether a member certainly had the hearing age on a day; nobody whose birth date is not known in part. */
    static boolean isOfHearingAgeOn(Member member, LocalDate day, Look look) {
        AgeLine age = look.setting(HEARING_AGE);
        return member.birthDate().exists(birth -> age.isCertainlyReached(birth, day));
    }

    /** The same, on the reference day: for what was not done at all. */
    static boolean isOfHearingAge(Member member, Look look) {
        return member.birthDate()
                .flatMap(look.setting(HEARING_AGE)::reachedWithin)
                .exists(window -> look.day().reached(window.lastDay()));
    }

    /** Whether a member could be asked on a day: not unborn, and no child that was certainly too young to speak with. */
    static boolean couldBeAskedOn(Member member, LocalDate day, Look look) {
        AgeLine age = look.setting(ParticipationSettings.SPOKEN_WITH_FROM);
        boolean wasBorn = member.birthDate()
                .flatMap(PartialDate::earliest)
                .map(birth -> !birth.isAfter(day))
                .getOrElse(member.role() != MemberRole.UNBORN_CHILD);
        return wasBorn
                && (!isChild(member, look)
                        || member.birthDate()
                                .filter(birth -> !birth.isUnknown())
                                .forAll(birth -> age.isPossiblyReached(birth, day)));
    }

    /**
     * Parents in the sense of Jeugdwet 1.1 of the children for whom the plan is: who held authority when it was adopted and
     * still does, and parents and step-parents who raise a child in their own home. A foster parent is none, nor is a parent
     * without authority who is no part of the family.
     */
    static Seq<Id<? extends Party>> parents(CurrentPlan current, Look look) {
        Set<Id<? extends Party>> parents = new LinkedHashSet<>();
        Set<Id<Household>> homes = new HashSet<>();
        for (Member child : children(current, look)) {
            for (Authority authority : look.index().authoritiesOver(child.id())) {
                if (authority.period().certainlyContains(current.since())
                        && look.day().mayBeIn(authority.period())) {
                    authority
                            .holders()
                            .filter(holder -> isLivingPerson(holder, look))
                            .forEach(parents::add);
                }
            }
            look.index()
                    .residencesOf(child.id())
                    .filter(residence -> isHome(residence, current, look))
                    .forEach(residence -> residence.household().forEach(homes::add));
        }
        for (Residence residence : look.file().residences()) {
            if (residence.household().exists(homes::contains) && isHome(residence, current, look)) {
                look.index()
                        .member(residence.member())
                        .filter(member -> raisesChildren(member, look))
                        .forEach(member -> parents.add(member.id()));
            }
        }
        return Array.ofAll(parents);
    }

    private static boolean raisesChildren(Member member, Look look) {
        return (member.role() == MemberRole.PARENT || member.role() == MemberRole.STEP_PARENT)
                && FamilySubjects.isAlive(member, look.day());
    }

    private static boolean isHome(Residence residence, CurrentPlan current, Look look) {
        return residence.share() != ResidenceShare.VISITING
                && residence.period().possiblyContains(current.since())
                && look.day().mayBeIn(residence.period());
    }

    private static boolean isLivingPerson(Id<? extends Party> holder, Look look) {
        return look.index().kindOf(holder).contains(IdKind.NETWORK_PERSON)
                || look.index().member(holder).exists(member -> FamilySubjects.isAlive(member, look.day()));
    }
}
