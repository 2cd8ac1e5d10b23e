package nl.bredeblik.rules.sound;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.family.Household;
import nl.bredeblik.model.family.HouseholdKind;
import nl.bredeblik.model.family.Member;
import nl.bredeblik.model.family.MemberRole;
import nl.bredeblik.model.family.RelationKind;
import nl.bredeblik.model.family.ResidenceShare;

/** The people of a family and who lives where, on the day on which the file is opened. */
final class SoundHousehold {

    private static final int TEENAGER = 13;

    private final Book book;
    private final SoundPeople people;
    private final SoundTies ties;
    private final Family family = new Family();

    private SoundHousehold(Book book) {
        this.book = book;
        this.people = new SoundPeople(book, family);
        this.ties = new SoundTies(book, family);
    }

    static Family settle(Book book, Composition composition) {
        SoundHousehold household = new SoundHousehold(book);
        switch (composition) {
            case ALONE -> household.couple(1, 25, 80);
            case ELDERS -> household.couple(2, 70, 88);
            case COUPLE -> household.couple(2, 25, 60);
            case FAMILY -> household.parentsWithChildren(book.chance().between(1, 3), 0);
            case TEENAGER -> household.parentsWithChildren(1, TEENAGER);
            case LONE_PARENT -> household.loneParent();
            case TWO_HOMES -> household.twoHomes();
            case EXPECTING -> household.expecting();
            case BLENDED -> household.blended();
            case THIRTY -> household.thirty();
            case FOSTERED -> household.fostered();
        }
        return household.family;
    }

    private void couple(int number, int youngest, int oldest) {
        Id<Household> home = people.home(HouseholdKind.FAMILY_HOME);
        Seq<Id<Member>> adults =
                Array.fill(number, () -> lives(people.adult(MemberRole.ADULT, youngest, oldest), home));
        if (number > 1) {
            ties.related(adults.get(0), RelationKind.PARTNER, adults.get(1));
        }
    }

    private void parentsWithChildren(int number, int youngest) {
        Id<Household> home = people.home(HouseholdKind.FAMILY_HOME);
        Seq<Id<Member>> both = Array.fill(2, () -> lives(people.adult(MemberRole.PARENT, 36, 46), home));
        ties.related(both.get(0), RelationKind.PARTNER, both.get(1));
        ties.siblings(Array.fill(number, () -> lives(child(youngest, both), home)), RelationKind.BROTHER);
    }

    private void loneParent() {
        Id<Household> home = people.home(HouseholdKind.FAMILY_HOME);
        Id<Member> parent = lives(people.adult(MemberRole.PARENT, 36, 46), home);
        Seq<Id<Member>> children = Array.fill(book.chance().between(1, 2), () -> lives(child(Array.of(parent)), home));
        ties.otherParentUnknown(children);
        ties.siblings(children, RelationKind.BROTHER);
    }

    private void twoHomes() {
        Id<Household> one = people.home(HouseholdKind.FAMILY_HOME);
        Id<Household> other = people.home(HouseholdKind.FAMILY_HOME);
        Id<Member> mother = lives(people.adult(MemberRole.PARENT, 36, 46), one);
        Id<Member> father = lives(people.adult(MemberRole.PARENT, 36, 46), other);
        ties.related(mother, RelationKind.EX_PARTNER, father);
        Seq<Id<Member>> children = Array.fill(2, () -> child(Array.of(mother, father)));
        for (Id<Member> child : children) {
            people.lives(child, one, ResidenceShare.PART_TIME);
            people.lives(child, other, ResidenceShare.PART_TIME);
        }
        ties.siblings(children, RelationKind.BROTHER);
    }

    private void expecting() {
        Id<Household> home = people.home(HouseholdKind.FAMILY_HOME);
        Seq<Id<Member>> both = Array.fill(2, () -> lives(people.adult(MemberRole.PARENT, 36, 42), home));
        ties.related(both.get(0), RelationKind.PARTNER, both.get(1));
        if (book.chance().percent(50)) {
            lives(child(both), home);
        }
        Id<Member> expected = people.unborn();
        ties.parents(expected, both);
        SoundBirth.plan(book, family, ties, expected, home);
    }

    private void blended() {
        Id<Household> home = people.home(HouseholdKind.FAMILY_HOME);
        Id<Household> former = people.home(HouseholdKind.FAMILY_HOME);
        Id<Member> mother = lives(people.adult(MemberRole.PARENT, 36, 44), home);
        Id<Member> partner = lives(people.adult(MemberRole.PARENT, 36, 46), home);
        Id<Member> father = lives(people.adult(MemberRole.PARENT, 36, 50), former);
        ties.related(mother, RelationKind.PARTNER, partner);
        ties.related(mother, RelationKind.EX_PARTNER, father);
        Id<Member> elder = lives(child(Array.of(mother, father)), home);
        people.lives(elder, former, ResidenceShare.VISITING);
        Id<Member> younger = lives(child(Array.of(mother, partner)), home);
        ties.related(partner, RelationKind.STEP_FATHER, elder);
        ties.siblings(Array.of(elder, younger), RelationKind.HALF_SIBLING);
    }

    private void thirty() {
        Id<Household> home = people.home(HouseholdKind.FAMILY_HOME);
        Seq<Id<Member>> grandparents =
                Array.fill(2, () -> lives(people.adult(MemberRole.OTHER_RELATIVE, 70, 80), home));
        ties.related(grandparents.get(0), RelationKind.PARTNER, grandparents.get(1));
        for (int couple = 0; couple < 3; couple++) {
            Seq<Id<Member>> both = Array.fill(2, () -> lives(people.adult(MemberRole.PARENT, 36, 44), home));
            ties.related(grandparents.get(0), RelationKind.MOTHER, both.get(0));
            ties.related(both.get(0), RelationKind.PARTNER, both.get(1));
            ties.siblings(Array.fill(3, () -> lives(child(both), home)), RelationKind.BROTHER);
        }
        Array.fill(13, () -> lives(people.adult(MemberRole.OTHER_RELATIVE, 20, 60), home));
    }

    private void fostered() {
        Id<Household> one = people.home(HouseholdKind.FAMILY_HOME);
        Id<Household> other = people.home(HouseholdKind.FAMILY_HOME);
        Id<Household> foster = people.home(HouseholdKind.FOSTER_HOME);
        Id<Member> mother = lives(people.adult(MemberRole.PARENT, 36, 46), one);
        Id<Member> father = lives(people.adult(MemberRole.PARENT, 36, 46), other);
        Id<Member> fosterParent = lives(people.adult(MemberRole.FOSTER_PARENT, 40, 60), foster);
        ties.related(mother, RelationKind.EX_PARTNER, father);
        Seq<Id<Member>> children = Array.fill(book.chance().between(1, 2), () -> {
            Id<Member> child = people.child(4);
            ties.parents(child, Array.of(mother, father));
            ties.related(fosterParent, RelationKind.FOSTER_MOTHER, child);
            return lives(child, foster);
        });
        ties.siblings(children, RelationKind.BROTHER);
    }

    private Id<Member> child(Seq<Id<Member>> both) {
        return child(0, both);
    }

    private Id<Member> child(int youngest, Seq<Id<Member>> both) {
        Id<Member> child = people.child(youngest);
        ties.parents(child, both);
        ties.authority(child, both);
        return child;
    }

    private Id<Member> lives(Id<Member> member, Id<Household> home) {
        people.lives(member, home, ResidenceShare.FULL);
        return member;
    }
}
