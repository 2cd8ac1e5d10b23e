package nl.bredeblik.rules.mutate;

import static nl.bredeblik.rules.mutate.Mutator.mutator;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import nl.bredeblik.model.casefile.CaseFile;
import nl.bredeblik.model.entry.Bsn;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.Party;
import nl.bredeblik.model.entry.YesNoUnknown;
import nl.bredeblik.model.family.Authority;
import nl.bredeblik.model.family.AuthorityKind;
import nl.bredeblik.model.family.AuthoritySource;
import nl.bredeblik.model.family.Household;
import nl.bredeblik.model.family.HouseholdKind;
import nl.bredeblik.model.family.Member;
import nl.bredeblik.model.family.RelationKind;
import nl.bredeblik.model.family.Relationship;
import nl.bredeblik.model.family.Residence;
import nl.bredeblik.model.family.ResidenceShare;
import nl.bredeblik.model.participation.Contact;
import nl.bredeblik.model.time.PartialDate;
import nl.bredeblik.model.time.PartialPeriod;

/** Mistakes about who belongs to the family, who lives where and who holds authority. */
final class FamilyMutators {

    private static final Id<Authority> PARENTAL = Id.of("stillparental");

    static final Seq<Mutator> ALL = Array.of(
            mutator(
                    "FAM-01",
                    "a contact was made by somebody of another file",
                    scene -> scene.change(
                            CaseFile::contacts,
                            contact -> true,
                            contact -> Contact.builder()
                                    .from(contact)
                                    .by(Array.of(Id.of("ofanotherfile")))
                                    .build())),
            mutator(
                    "FAM-02",
                    "of a child it is not recorded who holds authority",
                    scene -> scene.remove(CaseFile::authorities, held -> true)),
            mutator(
                    "FAM-03",
                    "authority rests on the word of a parent",
                    scene -> scene.change(
                            CaseFile::authorities,
                            held -> true,
                            held -> Authority.builder()
                                    .from(held)
                                    .source(AuthoritySource.WORD_OF_PARENT)
                                    .build())),
            mutator(
                    "FAM-04",
                    "a sister is recorded as holder of authority",
                    scene -> scene.change(
                            CaseFile::authorities,
                            held -> isParental(held) && scene.children().size() > 1,
                            held -> holders(held, Array.of(otherChild(scene, held))))),
            mutator(
                            "FAM-05",
                            "three hold authority",
                            scene -> scene.change(
                                    CaseFile::authorities,
                                    held -> held.kind() == AuthorityKind.JOINT_PARENTAL,
                                    held -> holders(
                                            held,
                                            held.holders()
                                                    .append(scene.current()
                                                            .networkPersons()
                                                            .head()
                                                            .id()))))
                    .implying("PART-06"),
            mutator(
                            "FAM-06",
                            "authority of a parent was not ended when guardianship began",
                            scene -> scene.one(CaseFile::authorities, held -> held.kind() == AuthorityKind.GUARDIANSHIP)
                                    .flatMap(
                                            held -> scene.add(file -> file.addAuthorities(stillParental(scene, held)))))
                    .putRightBy(scene -> scene.revise(
                            CaseFile::authorities, held -> held.id().equals(PARENTAL), held -> ended(scene, held))),
            mutator(
                    "FAM-07",
                    "mother and child changed places",
                    scene -> scene.change(
                            CaseFile::relationships,
                            FamilyMutators::isMother,
                            tie -> Relationship.builder()
                                    .from(tie)
                                    .person(tie.of())
                                    .of(tie.person())
                                    .build())),
            mutator(
                    "FAM-08",
                    "where a member lives is not recorded",
                    scene -> scene.remove(CaseFile::residences, home -> isOnlyHome(scene.current(), home))),
            mutator(
                    "FAM-09",
                    "the father of a child is left out",
                    scene -> scene.remove(CaseFile::relationships, tie -> tie.kind() == RelationKind.FATHER)),
            mutator(
                    "FAM-10",
                    "the citizen service number of a child is not recorded",
                    scene -> scene.change(
                            CaseFile::members,
                            member -> member.bsn().isDefined(),
                            member -> Member.builder()
                                    .from(member)
                                    .bsn(Option.none())
                                    .build())),
            mutator(
                    "FAM-11",
                    "two digits of a citizen service number changed places",
                    scene -> scene.change(
                            CaseFile::members,
                            member -> member.bsn().exists(FamilyMutators::canBeMistyped),
                            member -> Member.builder()
                                    .from(member)
                                    .bsn(mistyped(member.bsn().get()))
                                    .build())),
            mutator(
                    "FAM-12",
                    "the other home of a child is left out",
                    scene -> scene.remove(
                            CaseFile::residences,
                            home -> home.share() == ResidenceShare.PART_TIME
                                    && home.period().endInclusive().isEmpty())),
            mutator(
                            "FAM-13",
                            "a household has the id of a contact",
                            scene -> scene.add(file -> file.addHouseholds(Household.builder()
                                    .id(Id.of(scene.current()
                                            .contacts()
                                            .head()
                                            .id()
                                            .text()))
                                    .recordedOn(scene.last())
                                    .kind(HouseholdKind.OTHER)
                                    .addressSecret(false)
                                    .build())))
                    .implying("FAM-01"));

    private FamilyMutators() {}

    private static Authority stillParental(Scene scene, Authority guardianship) {
        return Authority.builder()
                .from(guardianship)
                .id(PARENTAL)
                .kind(AuthorityKind.SOLE_PARENTAL)
                .holders(Array.of(scene.adults().head().id()))
                .period(since(scene.file().openedOn().minusYears(3), Option.none()))
                .build();
    }

    private static Authority ended(Scene scene, Authority held) {
        LocalDate opened = scene.file().openedOn();
        return Authority.builder()
                .from(held)
                .period(since(opened.minusYears(3), Option.some(opened.minusDays(1))))
                .build();
    }

    private static PartialPeriod since(LocalDate start, Option<LocalDate> end) {
        return PartialPeriod.of(Option.some(PartialDate.onDay(start)), end.map(PartialDate::onDay));
    }

    private static boolean isParental(Authority held) {
        return held.kind() == AuthorityKind.JOINT_PARENTAL || held.kind() == AuthorityKind.SOLE_PARENTAL;
    }

    private static boolean isMother(Relationship tie) {
        return tie.kind() == RelationKind.MOTHER && tie.legalParent() == YesNoUnknown.YES;
    }

    private static Authority holders(Authority held, Seq<? extends Id<? extends Party>> persons) {
        return Authority.builder().from(held).holders(persons).build();
    }

    private static Id<Member> otherChild(Scene scene, Authority held) {
        return scene.children()
                .map(Member::id)
                .find(child -> !child.equals(held.minor()))
                .get();
    }

    private static boolean canBeMistyped(Bsn bsn) {
        return !mistyped(bsn).passesElevenCheck();
    }

    private static Bsn mistyped(Bsn bsn) {
        String digits = bsn.digits();
        return Bsn.of(digits.substring(0, 7) + digits.charAt(8) + digits.charAt(7));
    }

    /** Of somebody with one home. */
    private static boolean isOnlyHome(CaseFile file, Residence home) {
        return file.residences().count(other -> other.member().equals(home.member())) == 1;
    }
}
