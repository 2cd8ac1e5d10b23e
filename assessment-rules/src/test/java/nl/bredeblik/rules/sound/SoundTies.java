package nl.bredeblik.rules.sound;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.Party;
import nl.bredeblik.model.entry.Text;
import nl.bredeblik.model.entry.YesNoUnknown;
import nl.bredeblik.model.family.Authority;
import nl.bredeblik.model.family.AuthorityKind;
import nl.bredeblik.model.family.AuthoritySource;
import nl.bredeblik.model.family.Member;
import nl.bredeblik.model.family.NotIncludedReason;
import nl.bredeblik.model.family.NotIncludedRole;
import nl.bredeblik.model.family.PersonNotIncluded;
import nl.bredeblik.model.family.RelationKind;
import nl.bredeblik.model.family.Relationship;

/** Who is whose parent, partner, brother or sister, and who holds authority over the children. */
final class SoundTies {

    private final Book book;
    private final Family family;

    SoundTies(Book book, Family family) {
        this.book = book;
        this.family = family;
    }

    void related(Id<Member> person, RelationKind kind, Id<Member> of) {
        related(person, kind, of, YesNoUnknown.NO);
    }

    private void related(Id<Member> person, RelationKind kind, Id<Member> of, YesNoUnknown legalParent) {
        book.file()
                .addRelationships(book.begin(Relationship.builder(), "relation")
                        .person(person)
                        .kind(kind)
                        .of(of)
                        .legalParent(legalParent)
                        .build());
    }

    void siblings(Seq<Id<Member>> children, RelationKind kind) {
        for (int i = 1; i < children.size(); i++) {
            related(children.get(i), kind, children.get(i - 1));
        }
    }

    void parents(Id<Member> child, Seq<Id<Member>> both) {
        family.setParents(child, both);
        related(both.get(0), RelationKind.MOTHER, child, YesNoUnknown.YES);
        both.tail().forEach(father -> related(father, RelationKind.FATHER, child, YesNoUnknown.YES));
    }

    void otherParentUnknown(Seq<Id<Member>> children) {
        book.file()
                .addPersonsNotIncluded(book.begin(PersonNotIncluded.builder(), "notincluded")
                        .role(NotIncludedRole.PARENT)
                        .addAllNear(children)
                        .reason(NotIncludedReason.UNKNOWN_PERSON)
                        .explanation(Text.of("de moeder noemt geen naam"))
                        .build());
    }

    /** Authority of the parents, seen in the register today. */
    void authority(Id<Member> child, Seq<Id<Member>> parents) {
        AuthorityKind kind = parents.size() > 1 ? AuthorityKind.JOINT_PARENTAL : AuthorityKind.SOLE_PARENTAL;
        authority(child, kind, Array.narrow(parents.toArray()), born(child));
    }

    /** Guardianship, seen in the register today. */
    void guardianship(Id<Member> child, Id<? extends Party> guardian, LocalDate since) {
        authority(child, AuthorityKind.GUARDIANSHIP, Array.of(guardian), since);
    }

    private void authority(Id<Member> child, AuthorityKind kind, Seq<Id<? extends Party>> holders, LocalDate since) {
        family.setHolders(child, holders);
        book.file()
                .addAuthorities(book.begin(Authority.builder(), "authority")
                        .minor(child)
                        .kind(kind)
                        .addAllHolders(holders)
                        .period(SoundPeople.since(since))
                        .source(AuthoritySource.AUTHORITY_REGISTER)
                        .checkedOn(book.today())
                        .build());
    }

    private LocalDate born(Id<Member> child) {
        return family.member(child).birthDate().flatMap(date -> date.day()).getOrElse(book.today());
    }
}
