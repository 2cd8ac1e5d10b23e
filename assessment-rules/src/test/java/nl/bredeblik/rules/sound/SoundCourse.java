package nl.bredeblik.rules.sound;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import nl.bredeblik.model.concern.ConcernStanding;
import nl.bredeblik.model.concern.UnsafetyKind;
import nl.bredeblik.model.entry.Entry;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.family.Household;
import nl.bredeblik.model.judgement.CoreDecision;
import nl.bredeblik.model.judgement.CoreDecisionKind;
import nl.bredeblik.model.judgement.ReportKind;
import nl.bredeblik.model.judgement.WrittenReport;
import nl.bredeblik.model.measure.Authorisation;
import nl.bredeblik.model.measure.BoardNoticeKind;
import nl.bredeblik.model.measure.CourtOrder;
import nl.bredeblik.model.measure.PetitionKind;
import nl.bredeblik.model.measure.Placement;
import nl.bredeblik.model.measure.ProtectionMeasure;
import nl.bredeblik.model.time.DayPeriod;

/** What a court has to do with the family once the plan runs: each step prepared, asked and carried out in its term. */
final class SoundCourse {

    private static final int WEEKS_BEFORE_END = 15;
    private static final int WEEKS_TO_ORDER = 3;

    private final Story story;
    private final Book book;
    private final SoundMeasures measures;
    private final SoundDecisions decisions;
    private final SoundGrounds grounds;

    SoundCourse(Story story, SoundMeasures measures) {
        this.story = story;
        this.book = story.book();
        this.measures = measures;
        this.decisions = new SoundDecisions(story);
        this.grounds = new SoundGrounds(story);
    }

    void run() {
        new SoundInstructions(story, measures).give();
        if (!measures.placements().authorisations().isEmpty()) {
            new SoundContactLimits(story).limit();
        }
        switch (story.traits().course()) {
            case NONE, GUARDIANSHIP, YOUTH_PROBATION -> {}
            case URGENT -> askSupervision();
            case PLACEMENT -> askPlacement();
            case RETURN -> {
                askPlacement();
                bringHome();
            }
            case EXTENSION, LONG_PLACEMENT -> extend();
            case EXPIRY -> letExpire();
        }
    }

    /** The Board asks for supervision, before the provisional one ends. */
    private void askSupervision() {
        Team.Court court = court();
        LocalDate start = lastDay().plusDays(1);
        WrittenReport report = grounds.prepare(ReportKind.BOARD_INVESTIGATION, court);
        SoundPetitions.Filed filed = petitions()
                .file(
                        new SoundPetitions.Asked(
                                PetitionKind.SUPERVISION,
                                court.board(),
                                court.investigator(),
                                year(start),
                                Array.empty(),
                                Array.empty()),
                        report,
                        Array.empty());
        book.waitWorkingDays(8);
        measures.superviseOn(filed.petition());
        decisions.carryOut(filed.decision());
    }

    /** The institution asks to place the children, and they move within days of the order. */
    private void askPlacement() {
        Team.Court court = court();
        book.waitWeeks(book.chance().between(2, 10));
        WrittenReport report = grounds.prepare(ReportKind.MEASURE_REPORT, court);
        DayPeriod requested = DayPeriod.between(book.today().plusWeeks(2), lastDay());
        SoundPetitions.Filed filed = petitions()
                .file(asked(PetitionKind.PLACEMENT, requested, Array.empty(), Array.empty()), report, Array.empty());
        book.waitWeeks(WEEKS_TO_ORDER);
        CourtOrder order = measures.order(Option.some(filed.petition().id()), false);
        decisions.carryOut(filed.decision());
        SoundPlacements placements = measures.placements();
        placements.authorise(DayPeriod.between(book.today(), lastDay()), Option.some(order));
        new SoundContacts(story).visitAll();
        CoreDecision placement = decisions.take(
                court.worker(),
                CoreDecisionKind.PLACEMENT,
                story.family().children(),
                placements.authorisations().map(Authorisation::id),
                Array.of(report.id()),
                book.workingDay(3));
        book.waitWorkingDays(3);
        placements.place();
        decisions.carryOut(placement);
        new SoundContactLimits(story).limit();
        book.waitWorkingDays(2);
        new SoundContacts(story).visitAll();
        new SoundJudgements(story).judge();
    }

    /** A renewed analysis shows that the children can go home; the Board is told more than a month before. */
    private void bringHome() {
        book.waitWeeks(10);
        new SoundContacts(story).visitAll();
        new SoundJudgements(story).judge();
        new SoundAnalysis(story).make();
        new SoundPlan(story).make();
        WrittenReport report = grounds.prepare(ReportKind.MEASURE_REPORT, court());
        SoundPlacements placements = measures.placements();
        LocalDate end = book.today().plusWeeks(6);
        CoreDecision home = decisions.take(
                court().worker(),
                CoreDecisionKind.RETURN,
                story.family().children(),
                placements.stays().map(Placement::id),
                Array.of(report.id()),
                end.plusDays(1));
        grounds.notice(
                BoardNoticeKind.EARLY_END_OF_PLACEMENT, placements.stays().map(Placement::id), report);
        placements.planEnd(end);
        book.goTo(end.plusDays(1));
        Id<Household> parents = story.family()
                .residencesOf(story.family().carers().head())
                .head()
                .household()
                .get();
        placements.endStays(parents);
        decisions.carryOut(home);
        book.waitWorkingDays(3);
        new SoundContacts(story).visitAll();
        new SoundJudgements(story).judge();
    }

    /** Supervision, and a placement where there is one, is extended for a year. */
    private void extend() {
        Team.Court court = court();
        LocalDate end = lastDay();
        boolean isPlaced = !measures.placements().authorisations().isEmpty();
        book.goTo(Book.workingDayOnOrAfter(end.minusWeeks(WEEKS_BEFORE_END)));
        WrittenReport report = grounds.prepare(ReportKind.MEASURE_REPORT, court);
        Seq<Id<? extends Entry>> advice = Array.empty();
        if (isPlaced) {
            grounds.notice(
                    BoardNoticeKind.EXTENSION_AFTER_TWO_YEARS, story.measures().map(ProtectionMeasure::id), report);
            advice = Array.of(new SoundStatements(story).advice());
            book.waitWorkingDays(1);
            grounds.lookAhead(report, measures.placements().stays().map(Placement::id));
        }
        DayPeriod requested = year(end.plusDays(1));
        Seq<Authorisation> titles = measures.placements().authorisations();
        SoundPetitions.Filed supervision = petitions()
                .file(
                        asked(PetitionKind.EXTEND_SUPERVISION, requested, story.measures(), Array.empty()),
                        report,
                        advice);
        Option<SoundPetitions.Filed> placement = isPlaced
                ? Option.some(petitions()
                        .file(asked(PetitionKind.EXTEND_PLACEMENT, requested, Array.empty(), titles), report, advice))
                : Option.none();
        book.waitWeeks(WEEKS_TO_ORDER);
        measures.superviseOn(supervision.petition());
        decisions.carryOut(supervision.decision());
        placement.forEach(filed -> {
            CourtOrder order = measures.order(Option.some(filed.petition().id()), false);
            measures.placements().authorise(requested, Option.some(order));
            decisions.carryOut(filed.decision());
        });
        new SoundContacts(story).visitAll();
        new SoundJudgements(story).judge();
        new SoundAnalysis(story).make();
        new SoundPlan(story).make();
    }

    /** It is decided in time not to extend, and the measures end. */
    private void letExpire() {
        LocalDate end = lastDay();
        book.goTo(Book.workingDayOnOrAfter(end.minusWeeks(WEEKS_BEFORE_END)));
        WrittenReport report = grounds.prepare(ReportKind.MEASURE_REPORT, court());
        SoundConcerns concerns = new SoundConcerns(story);
        story.concerns().forEach(told -> concerns.status(told, ConcernStanding.RESOLVED, UnsafetyKind.NEITHER));
        new SoundSafetyPlan(story).end();
        new SoundJudgements(story).judge();
        Seq<Id<ProtectionMeasure>> ending = story.measures().map(ProtectionMeasure::id);
        CoreDecision decision = decisions.take(
                court().worker(),
                CoreDecisionKind.NOT_EXTENDING,
                story.family().children(),
                ending,
                Array.of(report.id()),
                end);
        grounds.notice(BoardNoticeKind.NOT_EXTENDING, ending, report);
        book.goTo(end.plusDays(1));
        decisions.carryOut(decision);
        story.run(Array.empty());
    }

    private SoundPetitions.Asked asked(
            PetitionKind kind, DayPeriod requested, Seq<ProtectionMeasure> held, Seq<Authorisation> titles) {
        return new SoundPetitions.Asked(kind, court().institution(), court().worker(), requested, held, titles);
    }

    private SoundPetitions petitions() {
        return new SoundPetitions(story, measures.threats());
    }

    private Team.Court court() {
        return story.team().court().get();
    }

    private LocalDate lastDay() {
        return story.measures().head().period().lastDay();
    }

    private static DayPeriod year(LocalDate start) {
        return DayPeriod.between(start, start.plusYears(1).minusDays(1));
    }
}
