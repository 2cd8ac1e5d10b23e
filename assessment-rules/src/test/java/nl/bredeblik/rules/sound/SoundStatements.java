package nl.bredeblik.rules.sound;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.Party;
import nl.bredeblik.model.entry.Text;
import nl.bredeblik.model.entry.YesNoUnknown;
import nl.bredeblik.model.family.Member;
import nl.bredeblik.model.family.MemberRole;
import nl.bredeblik.model.statement.Approval;
import nl.bredeblik.model.statement.DocumentKind;
import nl.bredeblik.model.statement.ReceivedDocument;
import nl.bredeblik.model.statement.Source;
import nl.bredeblik.model.statement.SourceKind;
import nl.bredeblik.model.statement.Statement;
import nl.bredeblik.model.statement.StatementCheck;
import nl.bredeblik.model.statement.StatementKind;
import nl.bredeblik.model.statement.Verification;
import nl.bredeblik.model.time.PartialDate;

/** Sources and statements: facts, what people said and what professionals make of it, each kept apart and dated. */
final class SoundStatements {

    private final Story story;
    private final Book book;

    SoundStatements(Story story) {
        this.story = story;
        this.book = story.book();
    }

    /** Somebody of the family as a source, spoken with today. */
    Source told(Id<Member> person) {
        boolean isParent = story.family().member(person).role() == MemberRole.PARENT;
        return write(source(isParent ? SourceKind.PARENT : SourceKind.OTHER_MEMBER, person));
    }

    /** Somebody outside the family as a source, spoken with today. */
    Source told(SourceKind kind, Id<? extends Party> person) {
        return write(source(kind, person));
    }

    /** What the worker saw today. */
    Source seen() {
        return write(source(SourceKind.OBSERVATION, story.team().worker()));
    }

    /** A letter of the school or the doctor that is received today, as a source. */
    Source letter(Seq<Id<Member>> about) {
        boolean isSchool = story.traits().composition().hasChildren();
        ReceivedDocument document = book.begin(ReceivedDocument.builder(), "document")
                .kind(isSchool ? DocumentKind.SCHOOL_REPORT : DocumentKind.MEDICAL_LETTER)
                .receivedOn(book.today())
                .date(PartialDate.onDay(book.today().minusDays(2)))
                .author(story.team().informant())
                .addAllAbout(about)
                .title(Text.of("verslag"))
                .complete(YesNoUnknown.YES)
                .build();
        story.add(document);
        return write(book.begin(Source.builder(), "source")
                .kind(SourceKind.DOCUMENT)
                .document(document.id())
                .person(story.team().informant())
                .date(PartialDate.onDay(book.today().minusDays(2)))
                .firstHand(YesNoUnknown.YES)
                .build());
    }

    /** The advice of the Board, received today. */
    Id<ReceivedDocument> advice() {
        ReceivedDocument advice = book.begin(ReceivedDocument.builder(), "document")
                .kind(DocumentKind.INVESTIGATION_REPORT)
                .receivedOn(book.today())
                .date(PartialDate.onDay(book.today()))
                .author(story.team().court().get().board())
                .addAllAbout(story.family().children())
                .title(Text.of("advies"))
                .complete(YesNoUnknown.YES)
                .build();
        story.add(advice);
        new SoundInforming(story).received(Array.of(advice.id()));
        return advice.id();
    }

    Statement fact(Source source, Seq<Id<Member>> about) {
        return write(from(StatementKind.FACT, source, about).verification(Verification.CORROBORATED));
    }

    Statement testimony(Source source, Seq<Id<Member>> about) {
        return write(from(StatementKind.TESTIMONY, source, about).verification(Verification.UNVERIFIED));
    }

    /** What somebody says against an earlier statement. */
    Statement reply(Source source, Statement against) {
        return write(from(StatementKind.TESTIMONY, source, Array.empty())
                .addAllAbout(against.about())
                .addContradicts(against.id())
                .verification(Verification.CONTESTED));
    }

    /** What a professional makes of what others said. */
    Statement made(StatementKind kind, Id<? extends Party> author, Seq<Statement> of, Seq<Id<Member>> about) {
        return write(book.begin(Statement.builder(), "statement")
                .kind(kind)
                .text(Text.of("wat de professional hieruit opmaakt"))
                .addAllAbout(about)
                .author(author)
                .addAllBasedOn(of.map(Statement::id))
                .verification(Verification.UNVERIFIED));
    }

    /** What an informant told is read back and approved today. */
    void approve(Statement statement, Id<? extends Party> informant) {
        book.file()
                .addApprovals(book.begin(Approval.builder(), "approval")
                        .addStatements(statement.id())
                        .informant(informant)
                        .approvedOn(book.today())
                        .approved(YesNoUnknown.YES)
                        .build());
    }

    /** Whatever was recorded before today is looked into, and found to hold still. */
    void checkAll() {
        for (Statement statement : story.statements()) {
            if (statement.recordedOn().isBefore(book.today())) {
                book.file()
                        .addStatementChecks(book.begin(StatementCheck.builder(), "check")
                                .statement(statement.id())
                                .checkedOn(book.today())
                                .checkedBy(story.team().worker())
                                .stillHolds(YesNoUnknown.YES)
                                .build());
            }
        }
    }

    private Statement.Builder from(StatementKind kind, Source source, Seq<Id<Member>> about) {
        return book.begin(Statement.builder(), "statement")
                .kind(kind)
                .text(Text.of("wat er gezien of gezegd is"))
                .addAllAbout(about)
                .addSources(source.id())
                .observedOn(source.date().getOrElse(PartialDate.unknown()));
    }

    private Source source(SourceKind kind, Id<? extends Party> person) {
        return book.begin(Source.builder(), "source")
                .kind(kind)
                .person(person)
                .date(PartialDate.onDay(book.today()))
                .firstHand(YesNoUnknown.YES)
                .build();
    }

    private Source write(Source source) {
        book.file().addSources(source);
        return source;
    }

    private Statement write(Statement.Builder built) {
        Statement statement = built.build();
        story.add(statement);
        return statement;
    }
}
