package nl.bredeblik.rules.sound;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.Text;
import nl.bredeblik.model.family.Member;
import nl.bredeblik.model.measure.Placement;
import nl.bredeblik.model.plan.Action;
import nl.bredeblik.model.plan.ActionProgress;
import nl.bredeblik.model.plan.ActionStatus;
import nl.bredeblik.model.plan.Evaluation;
import nl.bredeblik.model.plan.GoalChoice;
import nl.bredeblik.model.plan.GoalResult;
import nl.bredeblik.model.plan.GoalStatus;
import nl.bredeblik.model.plan.Plan;
import nl.bredeblik.model.plan.ReviewOutcome;
import nl.bredeblik.model.team.Participant;
import nl.bredeblik.model.team.ParticipationMode;

/** The evaluation of a plan with everybody: each goal and each action is looked at, and what is not done gets a new day. */
final class SoundReview {

    private static final int COMES_ALONG = 8;

    private final Story story;
    private final Book book;

    SoundReview(Story story) {
        this.story = story;
        this.book = story.book();
    }

    /** Puts an evaluation in the diary; it is held when the plan is still the one in force. */
    void plan(Plan plan, LocalDate day) {
        book.plan(day, () -> {
            if (story.plan().contains(plan) && !story.isClosed()) {
                hold(plan, GoalStatus.IN_PROGRESS, ReviewOutcome.CONTINUE);
            }
        });
    }

    /** Holds an evaluation today. */
    Evaluation hold(Plan plan, GoalStatus status, ReviewOutcome outcome) {
        new SoundContacts(story).visitAll();
        Option<LocalDate> next = outcome == ReviewOutcome.CLOSE
                ? Option.none()
                : plan.evaluationsOn().find(book.today()::isBefore);
        Evaluation evaluation = book.begin(Evaluation.builder(), "evaluation")
                .plan(plan.id())
                .on(book.today())
                .addAllParticipants(participants())
                .addAllPlacements(story.stays().map(Placement::id))
                .addAllGoalResults(plan.goals()
                        .map(goal -> GoalResult.builder()
                                .goal(goal.id())
                                .status(status)
                                .note(Text.of("wat er te zien is"))
                                .choice(choice(status))
                                .build()))
                .outcome(outcome)
                .conclusion(Text.of("hoe verder"))
                .nextOn(next)
                .build();
        book.file().addEvaluations(evaluation);
        plan.actions().forEach(action -> progress(plan, action, next));
        new SoundVoices(story).viewsOfChildren(plan.id());
        return evaluation;
    }

    private static Option<GoalChoice> choice(GoalStatus status) {
        return switch (status) {
            case REACHED -> Option.none();
            case NOT_REACHED -> Option.some(GoalChoice.CHANGE);
            default -> Option.some(GoalChoice.CONTINUE);
        };
    }

    private void progress(Plan plan, Action action, Option<LocalDate> next) {
        boolean goesOn = next.isDefined();
        book.file()
                .addActionProgress(book.begin(ActionProgress.builder(), "progress")
                        .plan(plan.id())
                        .action(action.id())
                        .on(book.today())
                        .status(goesOn ? ActionStatus.RUNNING : ActionStatus.DONE)
                        .reason(Text.of("hoe het gaat"))
                        .newDue(next)
                        .addAllAgreedWith(action.doers())
                        .build());
    }

    private Seq<Participant> participants() {
        Seq<Id<Member>> children = story.family().childrenFrom(0, book.today());
        Seq<Participant> family = story.family()
                .adults()
                .appendAll(children)
                .map(member ->
                        Participant.builder().person(member).mode(mode(member)).build());
        return family.append(Participant.builder()
                .person(story.team().coordinator())
                .mode(ParticipationMode.IN_PERSON)
                .build());
    }

    private ParticipationMode mode(Id<Member> member) {
        return !story.family().isChild(member) || story.family().ageOn(member, book.today()) >= COMES_ALONG
                ? ParticipationMode.IN_PERSON
                : ParticipationMode.VIEW_GIVEN_BEFORE;
    }
}
