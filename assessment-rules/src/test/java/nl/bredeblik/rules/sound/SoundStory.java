package nl.bredeblik.rules.sound;

import nl.bredeblik.model.plan.GoalStatus;
import nl.bredeblik.model.plan.Phase;
import nl.bredeblik.model.plan.PlacementDirection;
import nl.bredeblik.model.plan.ReviewOutcome;

/** The order in which a family's file comes about, from the first day on. */
final class SoundStory {

    private final Story story;
    private final Book book;
    private final SoundMeasures measures;

    private SoundStory(Book book, Traits traits) {
        Family family = SoundHousehold.settle(book, traits.composition());
        this.book = book;
        this.story = new Story(book, traits, family, SoundTeam.gather(book, traits, family));
        this.measures = new SoundMeasures(story);
    }

    static void tell(Book book, Traits traits) {
        SoundStory told = new SoundStory(book, traits);
        told.open();
        told.judge();
        told.understand();
        told.agree();
        told.goOn();
        if (traits.closes()) {
            new SoundClosing(told.story).close();
        }
    }

    /** The first days: concerns, direct safety, first contacts. */
    private void open() {
        measures.open();
        new SoundAssignments(story).begin();
        SoundFirstContacts first = new SoundFirstContacts(story);
        first.intake();
        new SoundConcerns(story).tell();
        if (isTakenOver()) {
            new SoundPlan(story).offer();
        }
        first.tellCarers();
        if (story.concerns().exists(Story.Told::isUnsafe) || book.chance().percent(30)) {
            new SoundJudgements(story).makeSafeFirst();
            new SoundSafetyPlan(story).make();
        }
        if (story.traits().notified()) {
            new SoundNotification(story).receive();
        }
        if (story.traits().meldcode()) {
            new SoundMeldcode(story).record();
        }
        first.meetEverybody();
        new SoundContacts(story).visitRegularly();
    }

    /** A measure that others carried out before: then there is no time to lose for a plan. */
    private boolean isTakenOver() {
        return story.traits().course() == Traits.Course.LONG_PLACEMENT;
    }

    private void judge() {
        book.waitWorkingDays(2);
        if (!isTakenOver()) {
            new SoundPlan(story).offer();
        }
        SoundJudgements judgements = new SoundJudgements(story);
        if (book.chance().percent(50)) {
            judgements.conclude();
        }
        if (book.chance().percent(60)) {
            new SoundConcerns(story).calmDown();
        }
        judgements.judge();
        if (!story.isAcute()) {
            judgements.enter(Phase.RISK_LED);
        }
    }

    private void understand() {
        book.waitWeeks(1);
        new SoundAnalysis(story).make();
    }

    private void agree() {
        book.waitWeeks(1);
        new SoundPlan(story).make();
        new SoundStays(story).plan(isTakenOver() ? PlacementDirection.STILL_EXAMINED : PlacementDirection.OTHER_PLACE);
    }

    /** Once the plan runs: what a court has to do with it, what comes in between, and renewal. */
    private void goOn() {
        SoundEvents events = new SoundEvents(story);
        if (book.chance().percent(40)) {
            events.message();
        }
        if (book.chance().percent(30)) {
            events.objection();
        }
        if (!story.traits().isImposed()) {
            book.waitWeeks(book.chance().between(6, 14));
            if (story.safetyPlan().isDefined() && book.chance().percent(35)) {
                events.incident();
            }
        }
        if (story.isAcute()) {
            makeSafe();
        }
        if (leavesTime() && story.safetyPlan().isDefined() && book.chance().percent(50)) {
            book.waitWeeks(2);
            events.incident();
        }
        new SoundCourse(story, measures).run();
        for (int round = 0; round < story.traits().rounds(); round++) {
            renew();
        }
        book.waitWeeks(book.chance().between(2, 12));
    }

    /** Whether months pass before the next step to the court. */
    private boolean leavesTime() {
        return switch (story.traits().course()) {
            case GUARDIANSHIP, YOUTH_PROBATION, LONG_PLACEMENT, EXTENSION, EXPIRY -> true;
            case NONE, URGENT, PLACEMENT, RETURN -> false;
        };
    }

    /** What stayed acute until the plan ran is acute no more; only then comes what keeps it going. */
    private void makeSafe() {
        book.waitWeeks(6);
        new SoundContacts(story).visitAll();
        new SoundConcerns(story).calmDown();
        new SoundJudgements(story).judge();
        new SoundJudgements(story).enter(Phase.RISK_LED);
    }

    /** Half a year later: judged anew, understood anew, planned anew, at times with another coordinator. */
    private void renew() {
        book.waitWeeks(20);
        new SoundContacts(story).visitAll();
        new SoundJudgements(story).judge();
        new SoundReview(story).hold(story.plan().get(), GoalStatus.NOT_REACHED, ReviewOutcome.ADJUST);
        new SoundAnalysis(story).make();
        if (book.chance().percent(40)) {
            new SoundAssignments(story).changeCoordinator();
            if (story.safetyPlan().isDefined()) {
                new SoundSafetyPlan(story).make();
            }
        }
        new SoundPlan(story).make();
    }
}
