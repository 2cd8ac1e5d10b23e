package nl.bredeblik.rules.family;

import io.vavr.collection.Array;
import io.vavr.control.Option;
import java.time.LocalDate;
import nl.bredeblik.model.casefile.CaseFile;
import nl.bredeblik.model.concern.ConcernDomain;
import nl.bredeblik.model.concern.ConcernStanding;
import nl.bredeblik.model.concern.ConcernStatus;
import nl.bredeblik.model.concern.SafetyConcern;
import nl.bredeblik.model.concern.UnsafetyKind;
import nl.bredeblik.model.entry.Address;
import nl.bredeblik.model.entry.Bsn;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.Party;
import nl.bredeblik.model.entry.Text;
import nl.bredeblik.model.entry.YesNoUnknown;
import nl.bredeblik.model.family.Authority;
import nl.bredeblik.model.family.AuthorityKind;
import nl.bredeblik.model.family.AuthoritySource;
import nl.bredeblik.model.family.Household;
import nl.bredeblik.model.family.HouseholdKind;
import nl.bredeblik.model.family.Member;
import nl.bredeblik.model.family.MemberRole;
import nl.bredeblik.model.family.RelationKind;
import nl.bredeblik.model.family.Relationship;
import nl.bredeblik.model.family.Residence;
import nl.bredeblik.model.family.ResidenceShare;
import nl.bredeblik.model.participation.Contact;
import nl.bredeblik.model.participation.ContactKind;
import nl.bredeblik.model.statement.Involvement;
import nl.bredeblik.model.statement.InvolvementRole;
import nl.bredeblik.model.statement.Source;
import nl.bredeblik.model.statement.SourceKind;
import nl.bredeblik.model.statement.Statement;
import nl.bredeblik.model.statement.StatementKind;
import nl.bredeblik.model.statement.Verification;
import nl.bredeblik.model.team.Organisation;
import nl.bredeblik.model.team.OrganisationKind;
import nl.bredeblik.model.team.Professional;
import nl.bredeblik.model.time.PartialDate;
import nl.bredeblik.model.time.PartialPeriod;

/** An invented family of four with two homes, in order in every respect. Every example of a rule changes one thing in it. */
public final class SoundFamily {

    public static final LocalDate OPENED = LocalDate.of(2026, 1, 5);
    public static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    public static final Id<Member> MOTHER = Id.of("mother01");
    public static final Id<Member> FATHER = Id.of("father01");
    public static final Id<Member> DAUGHTER = Id.of("daughter01");
    public static final Id<Member> SON = Id.of("son00001");
    public static final Id<Household> HOME_OF_MOTHER = Id.of("homeofmother");
    public static final Id<Household> HOME_OF_FATHER = Id.of("homeoffather");
    public static final Id<Authority> OVER_DAUGHTER = Id.of("overdaughter");
    public static final Id<Authority> OVER_SON = Id.of("overson1");
    public static final Id<Organisation> INSTITUTION = Id.of("institution");
    public static final Id<Professional> WORKER = Id.of("worker01");
    public static final Id<Source> TALK = Id.of("talk0001");
    public static final Id<Statement> STATEMENT = Id.of("statement");
    public static final Id<SafetyConcern> CONCERN = Id.of("concern1");

    public static final LocalDate BIRTH_OF_DAUGHTER = LocalDate.of(2014, 6, 1);
    public static final LocalDate BIRTH_OF_SON = LocalDate.of(2017, 9, 12);

    private SoundFamily() {}

    public static CaseFile file() {
        CaseFile.Builder file = CaseFile.builder()
                .id(Id.of("soundfamily"))
                .openedOn(OPENED)
                .addMembers(parent(MOTHER, LocalDate.of(1988, 5, 14)))
                .addMembers(parent(FATHER, LocalDate.of(1985, 11, 2)))
                .addMembers(child(DAUGHTER, BIRTH_OF_DAUGHTER, "999991000"))
                .addMembers(child(SON, BIRTH_OF_SON, "999990111"))
                .addHouseholds(home(HOME_OF_MOTHER, "1234AB"))
                .addHouseholds(home(HOME_OF_FATHER, "5678CD"))
                .addResidences(residence("motherhome", MOTHER, HOME_OF_MOTHER, ResidenceShare.FULL))
                .addResidences(residence("fatherhome", FATHER, HOME_OF_FATHER, ResidenceShare.FULL))
                .addAuthorities(jointOver(OVER_DAUGHTER, DAUGHTER, BIRTH_OF_DAUGHTER))
                .addAuthorities(jointOver(OVER_SON, SON, BIRTH_OF_SON))
                .addOrganisations(Organisation.builder()
                        .id(INSTITUTION)
                        .recordedOn(OPENED)
                        .kind(OrganisationKind.CERTIFIED_INSTITUTION)
                        .build())
                .addProfessionals(Professional.builder()
                        .id(WORKER)
                        .recordedOn(OPENED)
                        .organisation(INSTITUTION)
                        .build())
                .addSources(Source.builder()
                        .id(TALK)
                        .recordedOn(OPENED)
                        .kind(SourceKind.PARENT)
                        .person(MOTHER)
                        .firstHand(YesNoUnknown.YES)
                        .date(PartialDate.onDay(OPENED))
                        .build())
                .addContacts(Contact.builder()
                        .id(Id.of("contact01"))
                        .recordedOn(OPENED)
                        .kind(ContactKind.CONVERSATION)
                        .on(OPENED)
                        .held(true)
                        .addWith(MOTHER)
                        .addBy(WORKER)
                        .build())
                .addStatements(statement().addAbout(DAUGHTER).build())
                .addConcernStatuses(ConcernStatus.builder()
                        .id(Id.of("status001"))
                        .recordedOn(OPENED)
                        .concern(CONCERN)
                        .on(OPENED)
                        .status(ConcernStanding.SUSPECTED)
                        .addUnsafety(UnsafetyKind.NEITHER)
                        .by(WORKER)
                        .build())
                .addConcerns(concern()
                        .addEndangered(Involvement.builder()
                                .person(DAUGHTER)
                                .role(InvolvementRole.ENDANGERED)
                                .build())
                        .build());
        for (Id<Member> person : Array.of(MOTHER, FATHER, DAUGHTER)) {
            file.addInformings(Rights.told("told" + person, person, OPENED));
        }
        for (Id<Member> child : Array.of(DAUGHTER, SON)) {
            file.addResidences(residence(child + "withmother", child, HOME_OF_MOTHER, ResidenceShare.PART_TIME))
                    .addResidences(residence(child + "withfather", child, HOME_OF_FATHER, ResidenceShare.PART_TIME))
                    .addRelationships(relation("motherof" + child, MOTHER, RelationKind.MOTHER, child))
                    .addRelationships(relation("fatherof" + child, FATHER, RelationKind.FATHER, child));
        }
        return file.build();
    }

    /** A concern that says all but whom it endangers. */
    public static SafetyConcern.Builder concern() {
        return SafetyConcern.builder()
                .id(CONCERN)
                .recordedOn(OPENED)
                .domain(ConcernDomain.CHILD_ABUSE)
                .behaviour(Text.of("Invented behaviour."))
                .since(PartialDate.onDay(OPENED))
                .addSources(TALK)
                .author(WORKER);
    }

    public static Statement.Builder statement() {
        return Statement.builder()
                .id(STATEMENT)
                .recordedOn(OPENED)
                .kind(StatementKind.TESTIMONY)
                .text(Text.of("Invented."))
                .addSources(TALK)
                .verification(Verification.UNVERIFIED);
    }

    public static Member parent(Id<Member> id, LocalDate birth) {
        return Member.builder()
                .id(id)
                .recordedOn(OPENED)
                .role(MemberRole.PARENT)
                .birthDate(PartialDate.onDay(birth))
                .build();
    }

    public static Member child(Id<Member> id, LocalDate birth, String bsn) {
        return Member.builder()
                .id(id)
                .recordedOn(OPENED)
                .role(MemberRole.CHILD)
                .birthDate(PartialDate.onDay(birth))
                .bsn(Bsn.of(bsn))
                .build();
    }

    public static Household home(Id<Household> id, String postcode) {
        return Household.builder()
                .id(id)
                .recordedOn(OPENED)
                .kind(HouseholdKind.FAMILY_HOME)
                .address(Address.builder()
                        .postcode(Text.of(postcode))
                        .houseNumber(Text.of("1"))
                        .build())
                .addressSecret(false)
                .build();
    }

    public static Residence residence(String id, Id<Member> member, Id<Household> home, ResidenceShare share) {
        return Residence.builder()
                .id(Id.of(id))
                .recordedOn(OPENED)
                .member(member)
                .household(home)
                .share(share)
                .period(since(LocalDate.of(2020, 1, 1)))
                .build();
    }

    public static Relationship relation(
            String id, Id<? extends Party> person, RelationKind kind, Id<? extends Party> of) {
        return Relationship.builder()
                .id(Id.of(id))
                .recordedOn(OPENED)
                .person(person)
                .kind(kind)
                .of(of)
                .legalParent(YesNoUnknown.YES)
                .build();
    }

    public static Authority jointOver(Id<Authority> id, Id<Member> child, LocalDate start) {
        return Authority.builder()
                .id(id)
                .recordedOn(OPENED)
                .minor(child)
                .kind(AuthorityKind.JOINT_PARENTAL)
                .addHolders(MOTHER)
                .addHolders(FATHER)
                .period(since(start))
                .source(AuthoritySource.AUTHORITY_REGISTER)
                .checkedOn(OPENED)
                .build();
    }

    public static PartialPeriod since(LocalDate firstDay) {
        return PartialPeriod.of(Option.some(PartialDate.onDay(firstDay)), Option.none());
    }

    public static PartialPeriod between(LocalDate firstDay, LocalDate lastDay) {
        return PartialPeriod.of(Option.some(PartialDate.onDay(firstDay)), Option.some(PartialDate.onDay(lastDay)));
    }
}
