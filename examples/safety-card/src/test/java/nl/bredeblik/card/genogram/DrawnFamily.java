package nl.bredeblik.card.genogram;

import io.vavr.control.Option;
import java.time.LocalDate;
import nl.bredeblik.model.casefile.CaseFile;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.Party;
import nl.bredeblik.model.entry.YesNoUnknown;
import nl.bredeblik.model.family.Authority;
import nl.bredeblik.model.family.AuthorityKind;
import nl.bredeblik.model.family.AuthoritySource;
import nl.bredeblik.model.family.ElsewhereReason;
import nl.bredeblik.model.family.Gender;
import nl.bredeblik.model.family.Household;
import nl.bredeblik.model.family.HouseholdKind;
import nl.bredeblik.model.family.Member;
import nl.bredeblik.model.family.MemberRole;
import nl.bredeblik.model.family.NetworkPerson;
import nl.bredeblik.model.family.RelationKind;
import nl.bredeblik.model.family.Relationship;
import nl.bredeblik.model.family.Residence;
import nl.bredeblik.model.family.ResidenceShare;
import nl.bredeblik.model.time.PartialDate;
import nl.bredeblik.model.time.PartialPeriod;

/** A made-up family for a drawing, told in a few words. */
final class DrawnFamily {

    static final LocalDate DAY = LocalDate.of(2026, 11, 2);

    private final CaseFile.Builder file =
            CaseFile.builder().id(Id.of("drawnfamily")).openedOn(DAY);
    private int entries;

    static Id<Member> id(String name) {
        return Id.of(name.length() >= 8 ? name : name + "0".repeat(7 - name.length()) + "m");
    }

    static Id<NetworkPerson> networkId(String name) {
        return Id.of(name + "0".repeat(7 - name.length()) + "n");
    }

    DrawnFamily man(String name) {
        return member(name, MemberRole.PARENT, Gender.MALE);
    }

    DrawnFamily woman(String name) {
        return member(name, MemberRole.PARENT, Gender.FEMALE);
    }

    DrawnFamily boy(String name) {
        return member(name, MemberRole.CHILD, Gender.MALE);
    }

    DrawnFamily girl(String name) {
        return member(name, MemberRole.CHILD, Gender.FEMALE);
    }

    DrawnFamily unborn(String name) {
        file.addMembers(Member.builder()
                .id(id(name))
                .recordedOn(DAY)
                .role(MemberRole.UNBORN_CHILD)
                .build());
        return this;
    }

    DrawnFamily deceased(String name) {
        file.addMembers(Member.builder()
                .id(id(name))
                .recordedOn(DAY)
                .role(MemberRole.PARENT)
                .deathDate(PartialDate.onDay(DAY.minusYears(1)))
                .build());
        return this;
    }

    DrawnFamily network(String name) {
        file.addNetworkPersons(NetworkPerson.builder()
                .id(networkId(name))
                .recordedOn(DAY)
                .agreedToHelp(YesNoUnknown.UNKNOWN)
                .partOfConcern(YesNoUnknown.NO)
                .build());
        return this;
    }

    DrawnFamily member(String name, MemberRole role, Gender gender) {
        file.addMembers(Member.builder()
                .id(id(name))
                .recordedOn(DAY)
                .role(role)
                .gender(gender)
                .build());
        return this;
    }

    DrawnFamily tie(String person, RelationKind kind, String of) {
        return tie(id(person), kind, id(of));
    }

    DrawnFamily tie(Id<? extends Party> person, RelationKind kind, Id<? extends Party> of) {
        file.addRelationships(Relationship.builder()
                .id(next())
                .recordedOn(DAY)
                .person(person)
                .kind(kind)
                .of(of)
                .legalParent(YesNoUnknown.UNKNOWN)
                .build());
        return this;
    }

    DrawnFamily ended(String person, RelationKind kind, String of) {
        file.addRelationships(Relationship.builder()
                .id(next())
                .recordedOn(DAY)
                .person(id(person))
                .kind(kind)
                .of(id(of))
                .legalParent(YesNoUnknown.NO)
                .period(PartialPeriod.of(Option.none(), Option.some(PartialDate.onDay(DAY.minusDays(1)))))
                .build());
        return this;
    }

    DrawnFamily home(String name) {
        file.addHouseholds(Household.builder()
                .id(home(name, DAY))
                .recordedOn(DAY)
                .kind(HouseholdKind.FAMILY_HOME)
                .addressSecret(true)
                .build());
        return this;
    }

    DrawnFamily lives(String person, String home, ResidenceShare share) {
        file.addResidences(residence(person, share).household(home(home, DAY)).build());
        return this;
    }

    DrawnFamily staysElsewhere(String person) {
        file.addResidences(residence(person, ResidenceShare.FULL)
                .elsewhere(ElsewhereReason.DETENTION)
                .build());
        return this;
    }

    DrawnFamily authority(String child, String... holders) {
        Authority.Builder authority = Authority.builder()
                .id(next())
                .recordedOn(DAY)
                .minor(id(child))
                .kind(AuthorityKind.JOINT_PARENTAL)
                .period(PartialPeriod.of(Option.none(), Option.none()))
                .source(AuthoritySource.AUTHORITY_REGISTER);
        for (String holder : holders) {
            authority.addHolders(id(holder));
        }
        file.addAuthorities(authority.build());
        return this;
    }

    CaseFile file() {
        return file.build();
    }

    Genogram genogram() {
        return Genogram.of(file(), DAY, Id::text);
    }

    private Residence.Builder residence(String person, ResidenceShare share) {
        return Residence.builder()
                .id(next())
                .recordedOn(DAY)
                .member(id(person))
                .share(share)
                .period(PartialPeriod.of(Option.none(), Option.none()));
    }

    private static Id<Household> home(String name, LocalDate day) {
        return Id.of("home" + name + day.getYear());
    }

    private <T> Id<T> next() {
        return Id.of("entry" + "0".repeat(4 - String.valueOf(entries).length()) + entries++);
    }
}
