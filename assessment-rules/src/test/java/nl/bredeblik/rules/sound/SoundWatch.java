package nl.bredeblik.rules.sound;

import io.vavr.collection.Seq;
import java.time.LocalDate;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.Text;
import nl.bredeblik.model.entry.YesNoUnknown;
import nl.bredeblik.model.family.Member;
import nl.bredeblik.model.plan.ConditionResult;
import nl.bredeblik.model.plan.Evaluation;
import nl.bredeblik.model.plan.MonitoringCheck;
import nl.bredeblik.model.plan.MonitoringItem;
import nl.bredeblik.model.plan.ReviewOutcome;
import nl.bredeblik.model.plan.SafetyPlan;
import nl.bredeblik.model.team.Participant;
import nl.bredeblik.model.team.ParticipationMode;

/** What a safety plan says is watched, is watched; and it is evaluated on its day. */
final class SoundWatch {

    private static final int WEEKS_BETWEEN_CHECKS = 3;

    private final Story story;
    private final Book book;
    private final SafetyPlan plan;

    SoundWatch(Story story, SafetyPlan plan) {
        this.story = story;
        this.book = story.book();
        this.plan = plan;
    }

    /** A check on a day, and so on every three weeks, as long as the plan is in force; never later than planned. */
    void check(LocalDate day) {
        book.plan(day, () -> {
            if (story.safetyPlan().contains(plan)) {
                MonitoringItem item = plan.monitoring().head();
                Seq<Id<Member>> seen = item.members().reject(story.family().unborn()::contains);
                book.file()
                        .addMonitoringChecks(book.begin(MonitoringCheck.builder(), "watched")
                                .plan(plan.id())
                                .item(item.id())
                                .on(book.today())
                                .by(item.who())
                                .addAllSeen(seen)
                                .finding(Text.of("wat er gezien is"))
                                .build());
                check(book.today().plusWeeks(WEEKS_BETWEEN_CHECKS));
            }
        });
    }

    /** The evaluation of the plan on a day, with those who are bound by it. */
    void evaluate(LocalDate day) {
        book.plan(day, () -> {
            if (story.safetyPlan().contains(plan)) {
                evaluateToday();
            }
        });
    }

    /** The evaluation of the plan today. */
    void evaluateToday() {
        book.file()
                .addEvaluations(book.begin(Evaluation.builder(), "evaluation")
                        .plan(plan.id())
                        .on(book.today())
                        .addAllParticipants(plan.bound()
                                .map(person -> Participant.builder()
                                        .person(person)
                                        .mode(ParticipationMode.IN_PERSON)
                                        .build()))
                        .addAllConditionResults(plan.conditions()
                                .map(condition -> ConditionResult.builder()
                                        .condition(condition.id())
                                        .met(YesNoUnknown.YES)
                                        .note(Text.of("wat er gezien is"))
                                        .build()))
                        .outcome(ReviewOutcome.CONTINUE)
                        .conclusion(Text.of("de afspraken blijven"))
                        .build());
    }
}
