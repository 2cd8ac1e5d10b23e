package nl.bredeblik.rules.sound;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import nl.bredeblik.model.concern.ConcernStanding;
import nl.bredeblik.model.concern.UnsafetyKind;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.Party;
import nl.bredeblik.model.entry.Text;
import nl.bredeblik.model.entry.YesNoUnknown;
import nl.bredeblik.model.judgement.CoreDecision;
import nl.bredeblik.model.judgement.CoreDecisionKind;
import nl.bredeblik.model.participation.ProcessAnswer;
import nl.bredeblik.model.participation.ProcessEvaluation;
import nl.bredeblik.model.participation.ProcessTheme;
import nl.bredeblik.model.participation.RespondentRole;
import nl.bredeblik.model.plan.Closing;
import nl.bredeblik.model.plan.ClosingStage;
import nl.bredeblik.model.plan.Evaluation;
import nl.bredeblik.model.plan.GoalStatus;
import nl.bredeblik.model.plan.Phase;
import nl.bredeblik.model.plan.Plan;
import nl.bredeblik.model.plan.PlanEnding;
import nl.bredeblik.model.plan.ReviewOutcome;
import nl.bredeblik.model.team.HandOver;
import nl.bredeblik.model.team.HandOverOf;

/** The end of the work: goals reached, concerns resolved or handed on, judged by everybody, proposed, told, and closed with aftercare. */
final class SoundClosing {

    private final Story story;
    private final Book book;

    SoundClosing(Story story) {
        this.story = story;
        this.book = story.book();
    }

    /** Proposes today to close, and closes two weeks later. */
    void close() {
        Plan plan = story.plan().get();
        Evaluation evaluation = new SoundReview(story).hold(plan, GoalStatus.REACHED, ReviewOutcome.CLOSE);
        boolean passesOn =
                story.traits().course() == Traits.Course.NONE && book.chance().percent(50);
        SoundConcerns concerns = new SoundConcerns(story);
        ConcernStanding standing = passesOn ? ConcernStanding.CONFIRMED : ConcernStanding.RESOLVED;
        story.concerns().forEach(told -> concerns.status(told, standing, UnsafetyKind.NEITHER));
        SoundJudgements judgements = new SoundJudgements(story);
        judgements.judge();
        judgements.enter(Phase.RECOVERY);
        if (story.safetyPlan().isDefined()) {
            new SoundSafetyPlan(story).make();
            new SoundWatch(story, story.safetyPlan().get()).evaluateToday();
        }
        CoreDecision decision = new SoundDecisions(story)
                .take(
                        story.team().worker(),
                        CoreDecisionKind.CLOSING,
                        story.family().all(),
                        Array.of(plan.id()),
                        Array.of(evaluation.id()),
                        Book.workingDayOnOrAfter(book.today().plusWeeks(2)));
        HandOver handOver = handOver(passesOn);
        Closing proposed = book.begin(Closing.builder(), "closing")
                .stage(ClosingStage.PROPOSED)
                .organisation(story.team().leading())
                .on(Book.workingDayOnOrAfter(book.today().plusWeeks(2)))
                .addAllMembers(story.family().all())
                .reasons(Text.of("waarom het klaar is"))
                .addEvaluations(evaluation.id())
                .addHandOvers(handOver.id())
                .aftercare(Text.of("wie men kan bellen, en wanneer er nog eens gebeld wordt"))
                .addDecisions(decision.id())
                .build();
        book.file().addClosings(proposed);
        experiences();
        book.waitWeeks(2);
        finish(plan, proposed, decision);
    }

    private void finish(Plan plan, Closing proposed, CoreDecision decision) {
        book.file()
                .addClosings(Closing.builder()
                        .from(proposed)
                        .revision(proposed.revision() + 1)
                        .recordedOn(book.today())
                        .stage(ClosingStage.CLOSED)
                        .build())
                .addPlanEndings(book.begin(PlanEnding.builder(), "ending")
                        .plan(plan.id())
                        .on(book.today())
                        .reason(Text.of("de doelen zijn bereikt"))
                        .build());
        new SoundSafetyPlan(story).end();
        new SoundDecisions(story).carryOut(decision);
        new SoundAssignments(story).endAll();
        story.close();
    }

    private HandOver handOver(boolean passesOn) {
        HandOver handOver = book.begin(HandOver.builder(), "handover")
                .of(passesOn ? HandOverOf.SIGHT_ON_SAFETY : HandOverOf.WORK)
                .giver(story.team().local())
                .receiver(story.team().informant())
                .handedOn(book.today())
                .safetyWatcher(story.team().teacher())
                .addItems(story.plan().get().id())
                .addAllItems(passesOn ? story.concernIds() : Array.empty())
                .content(Text.of("wat er is bereikt en waar men op let"))
                .metTogether(YesNoUnknown.YES)
                .build();
        book.file()
                .addHandOvers(handOver)
                .addHandOverAcceptances(new SoundAssignments(story)
                        .accepted(handOver, story.team().teacher()));
        return handOver;
    }

    /** How it was for a child, an adult and a professional. */
    private void experiences() {
        Seq<Id<? extends Party>> parents = Array.narrow(story.family().carers().toArray());
        parents.forEach(parent -> experience(
                parent,
                story.traits().composition().hasChildren() ? RespondentRole.PARENT : RespondentRole.OTHER_ADULT));
        story.family().childrenFrom(8, book.today()).forEach(child -> experience(child, RespondentRole.CHILD));
        experience(story.team().coordinator(), RespondentRole.PROFESSIONAL);
    }

    private void experience(Id<? extends Party> person, RespondentRole role) {
        book.file()
                .addProcessEvaluations(book.begin(ProcessEvaluation.builder(), "experience")
                        .respondent(person)
                        .role(role)
                        .on(book.today())
                        .addAnswers(ProcessAnswer.builder()
                                .theme(ProcessTheme.HEARD)
                                .score(book.chance().between(2, 5))
                                .words(Text.of("hoe het voor mij was"))
                                .build())
                        .build());
    }
}
