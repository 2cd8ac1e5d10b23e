package nl.bredeblik.rules.catalogue;

import io.vavr.collection.Seq;
import java.time.LocalDate;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.IdKind;
import nl.bredeblik.model.entry.Party;
import nl.bredeblik.model.family.Authority;
import nl.bredeblik.model.family.Member;
import nl.bredeblik.model.time.PartialDate;
import nl.bredeblik.rules.Look;

/** The natural persons who hold authority over a child on a day, as far as the record is certain of it. */
final class Holders {

    private Holders() {}

    static Seq<Id<? extends Party>> over(Id<Member> child, LocalDate day, Look look) {
        return look.index()
                .authoritiesOver(child)
                .filter(authority -> authority.period().certainlyContains(day))
                .flatMap(Authority::holders)
                .filter(holder -> look.index().kindOf(holder).contains(IdKind.NETWORK_PERSON)
                        || look.index().member(holder).exists(member -> isAliveOn(member, day)));
    }

    private static boolean isAliveOn(Member member, LocalDate day) {
        return !member.deathDate().exists(date -> date.earliest().forAll(first -> !first.isAfter(day)));
    }

    /** Whether a child is certainly born by a day. */
    static boolean isBornBy(Member child, LocalDate day) {
        return child.birthDate().flatMap(PartialDate::latest).exists(last -> !last.isAfter(day));
    }
}
