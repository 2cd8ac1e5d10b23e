package nl.bredeblik.rules.sound;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import nl.bredeblik.model.concern.Notification;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.Party;
import nl.bredeblik.model.entry.Text;
import nl.bredeblik.model.family.Member;
import nl.bredeblik.model.judgement.CounterReading;
import nl.bredeblik.model.judgement.ReportKind;
import nl.bredeblik.model.judgement.ReportStage;
import nl.bredeblik.model.judgement.SafetyJudgement;
import nl.bredeblik.model.judgement.WrittenReport;
import nl.bredeblik.model.statement.Consideration;
import nl.bredeblik.model.statement.Reaction;
import nl.bredeblik.model.team.Organisation;
import nl.bredeblik.model.team.Professional;
import nl.bredeblik.model.time.PartialDate;

/** Reports: sent as a draft, reacted to, read by a second person, and then final with all that was received. */
final class SoundReports {

    /** Longer than the five working days that those concerned have to react. */
    static final int WORKING_DAYS_TO_REACT = 7;

    private final Story story;
    private final Book book;

    SoundReports(Story story) {
        this.story = story;
        this.book = story.book();
    }

    /** A draft today, its reactions, and the final report a week and a half later. */
    WrittenReport write(ReportKind kind, Id<Organisation> organisation, Id<Professional> author) {
        WrittenReport draft = draft(kind, organisation, author, Option.none());
        book.waitWorkingDays(WORKING_DAYS_TO_REACT);
        return finish(draft);
    }

    /** A draft that goes out today. */
    WrittenReport draft(
            ReportKind kind,
            Id<Organisation> organisation,
            Id<Professional> author,
            Option<Id<Notification>> notification) {
        WrittenReport draft = report(kind, organisation, author)
                .stage(ReportStage.DRAFT)
                .notification(notification)
                .build();
        book.file().addReports(draft);
        SoundPlan sender = new SoundPlan(story);
        readers().forEach(reader -> sender.send(draft.id(), reader));
        return draft;
    }

    /** The final report of today: everybody reacted to the draft, and somebody else read it. */
    WrittenReport finish(WrittenReport draft) {
        for (Id<? extends Party> reader : readers()) {
            book.file()
                    .addReactions(book.begin(Reaction.builder(), "reaction")
                            .addTo(draft.id())
                            .person(reader)
                            .givenOn(PartialDate.onDay(book.today()))
                            .text(Text.of("wat ik van het rapport vind"))
                            .build());
        }
        new SoundStatements(story).checkAll();
        WrittenReport report = report(
                        draft.kind(), draft.organisation(), draft.author().get())
                .stage(ReportStage.FINAL)
                .draftOf(draft.id())
                .notification(draft.notification())
                .build();
        book.file()
                .addReports(report)
                .addCounterReadings(book.begin(CounterReading.builder(), "counterreading")
                        .addOf(report.id())
                        .by(story.team().scientist())
                        .on(book.today())
                        .found(Text.of("wat er opviel"))
                        .build());
        SoundPlan sender = new SoundPlan(story);
        readers().forEach(reader -> sender.send(report.id(), reader));
        return report;
    }

    private WrittenReport.Builder report(ReportKind kind, Id<Organisation> organisation, Id<Professional> author) {
        return book.begin(WrittenReport.builder(), "report")
                .kind(kind)
                .on(book.today())
                .organisation(organisation)
                .author(author)
                .addAllMembers(story.family().all())
                .addAllStatements(story.statementIds())
                .addAllBasedOn(story.documents())
                .addAllBasedOn(story.judgement().map(SafetyJudgement::id))
                .weighing(Text.of("hoe wat elkaar tegenspreekt is gewogen"))
                .addAllConsidered(considered())
                .advice(Text.of("wat het rapport aanraadt"))
                .safetyPlanNotNeeded(
                        story.safetyPlan().isDefined()
                                ? Option.none()
                                : Option.some(Text.of("waarom er geen veiligheidsplan nodig is")));
    }

    private Seq<Consideration> considered() {
        return story.family()
                .all()
                .map(member -> Consideration.builder()
                        .person(member)
                        .note(Text.of("hoe het met dit gezinslid gaat"))
                        .build());
    }

    private Seq<Id<? extends Party>> readers() {
        Seq<Id<Member>> members = story.family().toldThemselves(book.today());
        return Array.narrow(members.toArray());
    }
}
