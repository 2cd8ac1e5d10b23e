package nl.bredeblik.rules.sound;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import nl.bredeblik.model.entry.Entry;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.judgement.CoreDecision;
import nl.bredeblik.model.judgement.CoreDecisionKind;
import nl.bredeblik.model.judgement.ReportKind;
import nl.bredeblik.model.judgement.WrittenReport;
import nl.bredeblik.model.measure.BoardNoticeKind;
import nl.bredeblik.model.measure.NoticeToBoard;
import nl.bredeblik.model.measure.Placement;

/** What a step to the court or the Board rests on: a fresh look, a report, and a view on where the children can grow up. */
final class SoundGrounds {

    private final Story story;
    private final Book book;

    SoundGrounds(Story story) {
        this.story = story;
        this.book = story.book();
    }

    /** Everybody is seen again, a fresh look is taken, and the report goes through its draft. */
    WrittenReport prepare(ReportKind kind, Team.Court court) {
        boolean isOfBoard = kind == ReportKind.BOARD_INVESTIGATION;
        new SoundContacts(story).visitAll();
        SoundStatements statements = new SoundStatements(story);
        statements.fact(statements.seen(), story.family().children());
        new SoundJudgements(story).judge();
        return new SoundReports(story)
                .write(
                        kind,
                        isOfBoard ? court.board() : court.institution(),
                        isOfBoard ? court.investigator() : court.worker());
    }

    /** The Board is told today, with the report. */
    void notice(BoardNoticeKind kind, Seq<? extends Id<? extends Entry>> about, WrittenReport report) {
        book.file()
                .addNoticesToBoard(book.begin(NoticeToBoard.builder(), "notice")
                        .kind(kind)
                        .on(book.today())
                        .addAllAbout(about)
                        .report(report.id())
                        .build());
    }

    /** Where the children can grow up, in the view of the institution, with what everybody says of it. */
    void lookAhead(WrittenReport report, Seq<Id<Placement>> stays) {
        SoundDecisions decisions = new SoundDecisions(story);
        CoreDecision view = decisions.take(
                story.team().court().get().worker(),
                CoreDecisionKind.PERSPECTIVE,
                story.family().children(),
                stays,
                Array.of(report.id()),
                book.today());
        SoundVoices voices = new SoundVoices(story);
        voices.viewsOfChildren(view.id());
        voices.viewsOfAdults(view.id());
        decisions.carryOut(view);
    }
}
