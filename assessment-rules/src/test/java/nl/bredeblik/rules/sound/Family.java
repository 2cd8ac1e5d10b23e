package nl.bredeblik.rules.sound;

import io.vavr.collection.Array;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import java.time.LocalDate;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.Party;
import nl.bredeblik.model.family.Household;
import nl.bredeblik.model.family.Member;
import nl.bredeblik.model.family.MemberRole;
import nl.bredeblik.model.family.Residence;
import nl.bredeblik.model.time.AgeLine;

/** Who is who in the family that a file is about, as far as the story has come. */
final class Family {

    /** From this age a child is told things itself, well before a law asks it. */
    private static final int TOLD_ITSELF = 8;

    private Map<Id<Member>, Member> members = LinkedHashMap.empty();
    private Map<Id<Member>, Seq<Id<Member>>> parents = LinkedHashMap.empty();
    private Map<Id<Member>, Seq<Id<? extends Party>>> holders = LinkedHashMap.empty();
    private Map<Id<Household>, Set<Id<Member>>> homes = LinkedHashMap.empty();
    private Map<Id<Member>, Seq<Residence>> residences = LinkedHashMap.empty();

    void add(Member member) {
        members = members.put(member.id(), member);
    }

    void setParents(Id<Member> child, Seq<Id<Member>> both) {
        parents = parents.put(child, both);
    }

    void setHolders(Id<Member> child, Seq<Id<? extends Party>> persons) {
        holders = holders.put(child, persons);
    }

    void settle(Residence residence) {
        residences = residences.put(residence.member(), Array.of(residence), Seq::appendAll);
        residence
                .household()
                .forEach(home -> homes = homes.put(home, LinkedHashSet.of(residence.member()), Set::union));
    }

    void leaveHomes(Id<Member> child) {
        residences = residences.remove(child);
        homes = homes.mapValues(residents -> residents.remove(child));
    }

    Member member(Id<Member> id) {
        return members.get(id).get();
    }

    Seq<Id<Member>> all() {
        return members.keySet().toArray();
    }

    Seq<Id<Member>> adults() {
        return all().reject(this::isChild);
    }

    /** Those who care for the children, or all adults where there are none. */
    Seq<Id<Member>> carers() {
        Seq<Id<Member>> known =
                parents.values().flatMap(both -> both).distinct().toArray();
        return known.isEmpty() ? adults() : known;
    }

    /** Children who are born. */
    Seq<Id<Member>> children() {
        return all().filter(id -> member(id).role() == MemberRole.CHILD);
    }

    Seq<Id<Member>> unborn() {
        return all().filter(id -> member(id).role() == MemberRole.UNBORN_CHILD);
    }

    Seq<Id<Member>> childrenFrom(int age, LocalDate day) {
        return children().filter(id -> ageOn(id, day) >= age);
    }

    /** Adults, and the children who are old enough to be told things themselves. */
    Seq<Id<Member>> toldThemselves(LocalDate day) {
        return adults().appendAll(childrenFrom(TOLD_ITSELF, day));
    }

    int ageOn(Id<Member> id, LocalDate day) {
        return member(id)
                .birthDate()
                .flatMap(birth -> AgeLine.yearsOn(birth, day))
                .getOrElse(0);
    }

    Seq<Id<Member>> parentsOf(Id<Member> child) {
        return parents.getOrElse(child, Array.empty());
    }

    Seq<Id<? extends Party>> holdersOf(Id<Member> child) {
        return holders.getOrElse(child, Array.empty());
    }

    /** The homes in which somebody lives. */
    Map<Id<Household>, Set<Id<Member>>> homes() {
        return homes.filterValues(residents -> !residents.isEmpty());
    }

    Seq<Residence> residencesOf(Id<Member> member) {
        return residences.getOrElse(member, Array.empty());
    }

    boolean isChild(Id<Member> id) {
        MemberRole role = member(id).role();
        return role == MemberRole.CHILD || role == MemberRole.UNBORN_CHILD;
    }
}
