package nl.bredeblik.rules.told;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import nl.bredeblik.model.casefile.CaseFile;
import nl.bredeblik.model.concern.ConcernDomain;
import nl.bredeblik.model.concern.SafetyConcern;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.Text;
import nl.bredeblik.model.entry.YesNoUnknown;
import nl.bredeblik.model.family.Authority;
import nl.bredeblik.model.family.AuthorityKind;
import nl.bredeblik.model.family.AuthoritySource;
import nl.bredeblik.model.family.Member;
import nl.bredeblik.model.family.MemberRole;
import nl.bredeblik.model.judgement.ReportKind;
import nl.bredeblik.model.judgement.ReportStage;
import nl.bredeblik.model.judgement.WrittenReport;
import nl.bredeblik.model.participation.Contact;
import nl.bredeblik.model.participation.ContactKind;
import nl.bredeblik.model.statement.DocumentKind;
import nl.bredeblik.model.statement.Involvement;
import nl.bredeblik.model.statement.InvolvementRole;
import nl.bredeblik.model.statement.Reaction;
import nl.bredeblik.model.statement.ReceivedDocument;
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
import nl.bredeblik.rules.Finding;
import nl.bredeblik.rules.Moment;
import nl.bredeblik.rules.Occasion;
import nl.bredeblik.rules.Outcome;
import nl.bredeblik.rules.RuleSet;
import nl.bredeblik.rules.catalogue.AccountRules;
import nl.bredeblik.rules.catalogue.ReportRules;
import nl.bredeblik.rules.catalogue.StatementRules;

/** A mother, a father and a daughter; a talk, an observation, a letter, a concern, and a final report that uses them. */
public final class ToldFile {

    public static final LocalDate TOLD = LocalDate.of(2026, 1, 5);
    public static final LocalDate LETTER_CAME = LocalDate.of(2026, 1, 12);
    public static final LocalDate REPORTED = LocalDate.of(2026, 2, 2);
    public static final LocalDate TODAY = LocalDate.of(2026, 2, 9);

    public static final Id<Member> MOTHER = Id.of("mother01");
    public static final Id<Member> FATHER = Id.of("father01");
    public static final Id<Member> DAUGHTER = Id.of("daughter01");
    public static final Id<Organisation> INSTITUTION = Id.of("institution");
    public static final Id<Organisation> SCHOOL = Id.of("school01");
    public static final Id<Professional> WORKER = Id.of("worker01");
    public static final Id<Professional> TEACHER = Id.of("teacher1");
    public static final Id<Source> TALK = Id.of("talk0001");
    public static final Id<Source> VISIT = Id.of("visit001");
    public static final Id<Statement> SAID = Id.of("said0001");
    public static final Id<Statement> SEEN = Id.of("seen0001");
    public static final Id<Statement> ADDED = Id.of("added001");
    public static final Id<ReceivedDocument> LETTER = Id.of("letter01");
    public static final Id<SafetyConcern> CONCERN = Id.of("concern1");
    public static final Id<WrittenReport> REPORT = Id.of("report01");

    /** The rules of what was told, without those about dates and subjects. */
    private static final RuleSet RULES = RuleSet.of(
            "told", "1", StatementRules.ALL.drop(2).appendAll(AccountRules.ALL).appendAll(ReportRules.ALL));

    private ToldFile() {}

    /** Lines such as {@code STM-05 BLOCKING said0001 @sources}. */
    public static Seq<String> found(CaseFile file, LocalDate day) {
        var assessment = RULES.assess(file, Occasion.on(day).at(Moment.DECISION));
        if (!assessment.failures().isEmpty()) {
            throw new AssertionError(assessment.failures());
        }
        return assessment.findings().map(ToldFile::line);
    }

    private static String line(Finding finding) {
        return finding.code() + " " + finding.severity() + " "
                + finding.subjects().mkString("+")
                + finding.field().map(field -> " @" + field).getOrElse("")
                + (finding.outcome() == Outcome.VIOLATED ? "" : " " + finding.outcome());
    }

    public static CaseFile.Builder sound() {
        return CaseFile.builder()
                .id(Id.of("toldfile"))
                .openedOn(TOLD)
                .addMembers(member(MOTHER, MemberRole.PARENT, 1988))
                .addMembers(member(FATHER, MemberRole.PARENT, 1985))
                .addMembers(member(DAUGHTER, MemberRole.CHILD, 2016))
                .addAuthorities(Authority.builder()
                        .id(Id.of("authority"))
                        .recordedOn(TOLD)
                        .minor(DAUGHTER)
                        .kind(AuthorityKind.JOINT_PARENTAL)
                        .holders(Array.of(MOTHER, FATHER))
                        .period(PartialPeriod.of(Option.some(PartialDate.inYear(2016)), Option.none()))
                        .source(AuthoritySource.AUTHORITY_REGISTER)
                        .checkedOn(TOLD)
                        .build())
                .addOrganisations(organisation(INSTITUTION, OrganisationKind.CERTIFIED_INSTITUTION))
                .addOrganisations(organisation(SCHOOL, OrganisationKind.SCHOOL))
                .addProfessionals(professional(WORKER, INSTITUTION))
                .addProfessionals(professional(TEACHER, SCHOOL))
                .addContacts(talkWith(MOTHER, true))
                .addSources(source(TALK, SourceKind.PARENT).person(MOTHER).build())
                .addSources(source(VISIT, SourceKind.OBSERVATION).person(WORKER).build())
                .addStatements(statement(SAID, StatementKind.TESTIMONY)
                        .addSources(TALK)
                        .build())
                .addStatements(
                        statement(SEEN, StatementKind.FACT).addSources(VISIT).build())
                .addDocuments(letter(LETTER_CAME).build())
                .addConcerns(concern().build())
                .addReactions(Reaction.builder()
                        .id(Id.of("reaction"))
                        .recordedOn(TOLD)
                        .addTo(CONCERN)
                        .person(MOTHER)
                        .givenOn(PartialDate.onDay(TOLD))
                        .build());
    }

    /** With a final report. */
    public static CaseFile.Builder reported() {
        return sound().addReports(report().build());
    }

    public static WrittenReport.Builder report() {
        return WrittenReport.builder()
                .id(REPORT)
                .recordedOn(REPORTED)
                .kind(ReportKind.MEASURE_REPORT)
                .stage(ReportStage.FINAL)
                .on(REPORTED)
                .organisation(INSTITUTION)
                .members(Array.of(MOTHER, DAUGHTER))
                .statements(Array.of(SAID, SEEN))
                .addBasedOn(LETTER)
                .advice(Text.of("Invented."));
    }

    public static SafetyConcern.Builder concern() {
        return SafetyConcern.builder()
                .id(CONCERN)
                .recordedOn(TOLD)
                .domain(ConcernDomain.CHILD_ABUSE)
                .addEndangered(Involvement.builder()
                        .person(DAUGHTER)
                        .role(InvolvementRole.ENDANGERED)
                        .build())
                .addNamed(Involvement.builder()
                        .person(MOTHER)
                        .role(InvolvementRole.NAMED_AS_CAUSING)
                        .build())
                .behaviour(Text.of("Invented."))
                .since(PartialDate.unknown())
                .addSources(VISIT)
                .addEvidence(SEEN)
                .author(WORKER);
    }

    public static Statement.Builder statement(Id<Statement> id, StatementKind kind) {
        return Statement.builder()
                .id(id)
                .recordedOn(TOLD)
                .kind(kind)
                .text(Text.of("Invented."))
                .addAbout(DAUGHTER)
                .verification(Verification.UNVERIFIED);
    }

    public static Source.Builder source(Id<Source> id, SourceKind kind) {
        return Source.builder()
                .id(id)
                .recordedOn(TOLD)
                .kind(kind)
                .date(PartialDate.onDay(TOLD))
                .firstHand(YesNoUnknown.YES);
    }

    public static ReceivedDocument.Builder letter(LocalDate received) {
        return ReceivedDocument.builder()
                .id(LETTER)
                .recordedOn(received)
                .kind(DocumentKind.LETTER)
                .receivedOn(received)
                .addAbout(DAUGHTER);
    }

    public static Contact talkWith(Id<Member> person, boolean held) {
        return Contact.builder()
                .id(Id.of("contactwith" + person))
                .recordedOn(TOLD)
                .kind(ContactKind.CONVERSATION)
                .on(TOLD)
                .held(held)
                .addWith(person)
                .build();
    }

    private static Member member(Id<Member> id, MemberRole role, int year) {
        return Member.builder()
                .id(id)
                .recordedOn(TOLD)
                .role(role)
                .birthDate(PartialDate.inYear(year))
                .build();
    }

    private static Organisation organisation(Id<Organisation> id, OrganisationKind kind) {
        return Organisation.builder().id(id).recordedOn(TOLD).kind(kind).build();
    }

    private static Professional professional(Id<Professional> id, Id<Organisation> organisation) {
        return Professional.builder()
                .id(id)
                .recordedOn(TOLD)
                .organisation(organisation)
                .build();
    }
}
