package nl.bredeblik.model.seen;

import io.vavr.collection.Array;
import io.vavr.control.Option;
import java.time.LocalDate;
import nl.bredeblik.model.casefile.CaseFile;
import nl.bredeblik.model.concern.AssessmentOutcome;
import nl.bredeblik.model.concern.Notification;
import nl.bredeblik.model.concern.NotificationKind;
import nl.bredeblik.model.concern.NotificationStep;
import nl.bredeblik.model.concern.NotificationStepKind;
import nl.bredeblik.model.concern.PriorInvolvement;
import nl.bredeblik.model.concern.ReporterKind;
import nl.bredeblik.model.entry.Address;
import nl.bredeblik.model.entry.Bsn;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.PersonName;
import nl.bredeblik.model.entry.Text;
import nl.bredeblik.model.entry.Visibility;
import nl.bredeblik.model.entry.VisibilityLevel;
import nl.bredeblik.model.entry.YesNoUnknown;
import nl.bredeblik.model.family.Authority;
import nl.bredeblik.model.family.AuthorityKind;
import nl.bredeblik.model.family.AuthoritySource;
import nl.bredeblik.model.family.Household;
import nl.bredeblik.model.family.HouseholdKind;
import nl.bredeblik.model.family.Member;
import nl.bredeblik.model.family.MemberRole;
import nl.bredeblik.model.family.Residence;
import nl.bredeblik.model.family.ResidenceShare;
import nl.bredeblik.model.family.VoiceMeans;
import nl.bredeblik.model.participation.Perspective;
import nl.bredeblik.model.statement.Source;
import nl.bredeblik.model.statement.SourceKind;
import nl.bredeblik.model.statement.SourceWithheldGround;
import nl.bredeblik.model.statement.Statement;
import nl.bredeblik.model.statement.StatementKind;
import nl.bredeblik.model.statement.Verification;
import nl.bredeblik.model.team.Organisation;
import nl.bredeblik.model.team.OrganisationKind;
import nl.bredeblik.model.time.PartialDate;
import nl.bredeblik.model.time.PartialPeriod;

/** An invented family: a mother in a shelter with a daughter, a father with gezag too, and a neighbour who told of it. */
final class Family {

    static final LocalDate DAY = LocalDate.of(2026, 6, 1);
    static final Id<Member> MOTHER = Id.of("mother01");
    static final Id<Member> FATHER = Id.of("father01");
    static final Id<Member> DAUGHTER = Id.of("daughter1");
    static final Id<Notification> NOTIFICATION = Id.of("melding01");
    static final Id<Organisation> VEILIG_THUIS = Id.of("veiligthuis");
    private static final Id<Household> SHELTER = Id.of("shelter01");
    private static final Id<Source> NEIGHBOUR = Id.of("source001");
    private static final LocalDate RECORDED = LocalDate.of(2026, 3, 2);

    private Family() {}

    /** The file; the daughter is born on a day. */
    static CaseFile.Builder file(LocalDate birth) {
        return CaseFile.builder()
                .id(Id.of("casefile01"))
                .openedOn(RECORDED)
                .addMembers(person(MOTHER, MemberRole.PARENT, LocalDate.of(1990, 2, 3)))
                .addMembers(person(FATHER, MemberRole.PARENT, LocalDate.of(1988, 4, 5)))
                .addMembers(person(DAUGHTER, MemberRole.CHILD, birth))
                .addAuthorities(gezag(Option.none()))
                .addHouseholds(Household.builder()
                        .id(SHELTER)
                        .recordedOn(RECORDED)
                        .kind(HouseholdKind.SHELTER)
                        .address(Address.builder()
                                .street(Text.of("Geheimstraat"))
                                .build())
                        .addressSecret(true)
                        .visibility(level(VisibilityLevel.WHOLE_FAMILY))
                        .build())
                .addResidences(stay("stay0001", MOTHER))
                .addResidences(stay("stay0002", DAUGHTER))
                .addSources(Source.builder()
                        .id(NEIGHBOUR)
                        .recordedOn(RECORDED)
                        .kind(SourceKind.NETWORK)
                        .firstHand(YesNoUnknown.YES)
                        .withheld(SourceWithheldGround.ANONYMOUS_ON_REQUEST)
                        .visibility(level(VisibilityLevel.WHOLE_FAMILY))
                        .build())
                .addStatements(statement("about001", "Buren hoorden vader schreeuwen.")
                        .about(Array.of(FATHER))
                        .sources(Array.of(NEIGHBOUR))
                        .build())
                .addStatements(statement("about002", "Dochter slaapt slecht.")
                        .about(Array.of(DAUGHTER))
                        .build())
                .addStatements(statement("about003", "Moeder gebruikt medicijnen.")
                        .about(Array.of(MOTHER))
                        .build())
                .addPerspectives(words("words001", DAUGHTER, "Ik ben bang."))
                .addPerspectives(words("words002", MOTHER, "Ik wil rust."));
    }

    static Authority gezag(Option<PartialDate> until) {
        return Authority.builder()
                .id(Id.of("gezag001"))
                .recordedOn(RECORDED)
                .minor(DAUGHTER)
                .kind(AuthorityKind.JOINT_PARENTAL)
                .holders(Array.of(MOTHER, FATHER))
                .period(PartialPeriod.of(Option.some(PartialDate.parse("2009")), until))
                .source(AuthoritySource.AUTHORITY_REGISTER)
                .build();
    }

    static Member person(Id<Member> id, MemberRole role, LocalDate birth) {
        return Member.builder()
                .id(id)
                .recordedOn(RECORDED)
                .role(role)
                .name(PersonName.builder().display(Text.of("Naam van " + id)).build())
                .birthDate(PartialDate.onDay(birth))
                .bsn(Bsn.of("999990019"))
                .build();
    }

    static Statement.Builder statement(String id, String text) {
        return Statement.builder()
                .id(Id.of(id))
                .recordedOn(RECORDED)
                .kind(StatementKind.FACT)
                .text(Text.of(text))
                .verification(Verification.UNVERIFIED);
    }

    static Perspective words(String id, Id<Member> holder, String words) {
        return Perspective.builder()
                .id(Id.of(id))
                .recordedOn(RECORDED)
                .holder(holder)
                .on(RECORDED)
                .means(VoiceMeans.CONVERSATION)
                .words(Text.of(words))
                .isWish(false)
                .build();
    }

    static Visibility level(VisibilityLevel level) {
        return Visibility.builder().level(level).build();
    }

    static Notification notification() {
        return Notification.builder()
                .id(NOTIFICATION)
                .recordedOn(RECORDED)
                .kind(NotificationKind.REPORT)
                .receivedOn(RECORDED)
                .receiver(VEILIG_THUIS)
                .reporterKind(ReporterKind.NON_PROFESSIONAL)
                .anonymousToFamily(true)
                .during(PriorInvolvement.DURING_MONITORING)
                .about(Array.of(DAUGHTER))
                .build();
    }

    static NotificationStep step(String id, NotificationStepKind kind, Option<AssessmentOutcome> outcome) {
        NotificationStep.Builder step = NotificationStep.builder()
                .id(Id.of(id))
                .recordedOn(RECORDED)
                .notification(NOTIFICATION)
                .kind(kind)
                .on(LocalDate.of(2026, 3, 9))
                .reasons(Text.of("Vader drinkt."));
        outcome.forEach(step::outcome);
        return step.build();
    }

    static Organisation organisation() {
        return Organisation.builder()
                .id(VEILIG_THUIS)
                .recordedOn(RECORDED)
                .kind(OrganisationKind.VEILIG_THUIS)
                .build();
    }

    private static Residence stay(String id, Id<Member> member) {
        return Residence.builder()
                .id(Id.of(id))
                .recordedOn(RECORDED)
                .member(member)
                .household(SHELTER)
                .share(ResidenceShare.FULL)
                .period(PartialPeriod.of(Option.some(PartialDate.onDay(RECORDED)), Option.none()))
                .build();
    }
}
