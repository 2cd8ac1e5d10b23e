package nl.bredeblik.rules.catalogue;

import io.vavr.collection.Seq;
import java.util.HashSet;
import java.util.Set;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.family.Authority;
import nl.bredeblik.model.family.Member;
import nl.bredeblik.model.family.MemberRole;
import nl.bredeblik.model.family.Residence;
import nl.bredeblik.rules.Look;

/**
 * The parents of a family in the sense of the Youth Act (<i>ouder</i>, Jeugdwet 1.1): who holds authority over one of its
 * children, and the parent or step-parent who raises a child as part of the family. Not a parent without authority who lives
 * elsewhere, and not a foster parent.
 */
final class FamilyParents {

    private FamilyParents() {}

    /** Living members, in the order of the file. */
    static Seq<Member> in(Look look) {
        Set<Id<?>> children = new HashSet<>();
        look.file()
                .members()
                .filter(member -> FamilySubjects.isBornMinor(member, look.day()))
                .forEach(child -> children.add(child.id()));
        Set<Id<?>> holders = new HashSet<>();
        for (Authority authority : look.file().authorities()) {
            if (children.contains(authority.minor()) && look.day().mayBeIn(authority.period())) {
                authority.holders().forEach(holders::add);
            }
        }
        Set<Id<?>> homes = new HashSet<>();
        Set<Id<?>> atHome = new HashSet<>();
        look.file()
                .residences()
                .filter(residence -> children.contains(residence.member()) && isNow(residence, look))
                .forEach(residence -> residence.household().forEach(homes::add));
        look.file()
                .residences()
                .filter(residence -> residence.household().exists(homes::contains) && isNow(residence, look))
                .forEach(residence -> atHome.add(residence.member()));
        return look.file()
                .members()
                .filter(member -> FamilySubjects.isAlive(member, look.day())
                        && (holders.contains(member.id()) || (isParent(member) && atHome.contains(member.id()))));
    }

    private static boolean isNow(Residence residence, Look look) {
        return look.day().mayBeIn(residence.period());
    }

    private static boolean isParent(Member member) {
        return member.role() == MemberRole.PARENT || member.role() == MemberRole.STEP_PARENT;
    }
}
