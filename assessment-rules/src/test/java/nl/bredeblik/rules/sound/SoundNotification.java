package nl.bredeblik.rules.sound;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import nl.bredeblik.model.concern.AssessmentOutcome;
import nl.bredeblik.model.concern.ConcernDomain;
import nl.bredeblik.model.concern.Notification;
import nl.bredeblik.model.concern.NotificationKind;
import nl.bredeblik.model.concern.NotificationStep;
import nl.bredeblik.model.concern.NotificationStepKind;
import nl.bredeblik.model.concern.PriorInvolvement;
import nl.bredeblik.model.concern.ReporterKind;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.Identified;
import nl.bredeblik.model.entry.Text;
import nl.bredeblik.model.entry.YesNoUnknown;
import nl.bredeblik.model.judgement.ReportKind;
import nl.bredeblik.model.plan.SafetyCondition;
import nl.bredeblik.model.plan.SafetyPlan;
import nl.bredeblik.model.team.HandOver;
import nl.bredeblik.model.team.HandOverOf;

/** A notification to Veilig Thuis: looked at on the day, assessed in days, investigated in weeks, and handed on with conditions. */
final class SoundNotification {

    private final Story story;
    private final Book book;

    SoundNotification(Story story) {
        this.story = story;
        this.book = story.book();
    }

    /** Received today; the rest follows in its terms. */
    void receive() {
        boolean hasChildren = story.traits().composition().hasChildren();
        Notification notification = book.begin(Notification.builder(), "notification")
                .kind(NotificationKind.REPORT)
                .receivedOn(book.today())
                .receiver(story.team().partner())
                .reporter(story.team().teacher())
                .reporterKind(ReporterKind.PROFESSIONAL)
                .anonymousToFamily(false)
                .addNature(hasChildren ? ConcernDomain.CHILD_ABUSE : ConcernDomain.OTHER_DOMESTIC_VIOLENCE)
                .addAllAbout(story.family().all())
                .addAllConcerns(story.concernIds())
                .during(PriorInvolvement.NONE)
                .build();
        book.file().addNotifications(notification);
        new SoundInforming(story).step(Array.of(notification.id()));
        step(notification, NotificationStepKind.ACUTE_CHECK);
        boolean investigates = book.chance().percent(60);
        book.plan(book.workingDay(3), () -> assess(notification, investigates));
    }

    private void assess(Notification notification, boolean investigates) {
        new SoundContacts(story).talkBy(story.team().second(), story.family().carers());
        AssessmentOutcome outcome =
                investigates ? AssessmentOutcome.OWN_INVESTIGATION : AssessmentOutcome.CONDITIONS_AND_FOLLOW_UP;
        book.file()
                .addNotificationSteps(begin(notification, NotificationStepKind.SAFETY_ASSESSMENT)
                        .outcome(outcome)
                        .build());
        step(notification, NotificationStepKind.FEEDBACK_TO_REPORTER);
        step(notification, NotificationStepKind.FAMILY_TOLD);
        if (investigates) {
            step(notification, NotificationStepKind.INVESTIGATION_DECIDED);
            step(notification, NotificationStepKind.INVESTIGATION_STARTED);
            LocalDate draftOn = Book.workingDayOnOrAfter(book.today().plusWeeks(6));
            book.plan(draftOn, () -> {
                SoundReports reports = new SoundReports(story);
                var draft = reports.draft(
                        ReportKind.VEILIG_THUIS_INVESTIGATION,
                        story.team().partner(),
                        story.team().second(),
                        Option.some(notification.id()));
                book.plan(book.workingDay(SoundReports.WORKING_DAYS_TO_REACT), () -> {
                    reports.finish(draft);
                    conclude(notification);
                });
            });
        } else {
            book.plan(Book.workingDayOnOrAfter(book.today().plusWeeks(5)), () -> setConditions(notification));
        }
    }

    private void conclude(Notification notification) {
        withConditions(notification, NotificationStepKind.INVESTIGATION_CONCLUDED);
        step(notification, NotificationStepKind.FEEDBACK_TO_REPORTER);
        transfer(notification);
    }

    private void setConditions(Notification notification) {
        withConditions(notification, NotificationStepKind.CONDITIONS_AND_FOLLOW_UP);
        step(notification, NotificationStepKind.FEEDBACK_TO_REPORTER);
        transfer(notification);
    }

    /** To the local team, which takes over sight on safety on the same day. */
    private void transfer(Notification notification) {
        withConditions(notification, NotificationStepKind.TRANSFERRED);
        Seq<Id<? extends Identified>> items = Array.<Id<? extends Identified>>ofAll(story.concernIds())
                .appendAll(story.safetyPlan().map(SafetyPlan::id));
        HandOver handOver = book.begin(HandOver.builder(), "handover")
                .of(HandOverOf.SIGHT_ON_SAFETY)
                .giver(story.team().partner())
                .receiver(story.team().local())
                .handedOn(book.today())
                .safetyWatcher(story.team().coordinator())
                .addAllItems(items)
                .content(Text.of("wat er speelt en welke voorwaarden gelden"))
                .metTogether(YesNoUnknown.YES)
                .build();
        book.file()
                .addHandOvers(handOver)
                .addHandOverAcceptances(new SoundAssignments(story)
                        .accepted(handOver, story.team().coordinator()));
        new SoundInforming(story).step(Array.of(handOver.id()));
        book.plan(Book.workingDayOnOrAfter(book.today().plusWeeks(12)), () -> {
            if (!story.isClosed()) {
                step(notification, NotificationStepKind.MONITORED);
            }
        });
    }

    private void step(Notification notification, NotificationStepKind kind) {
        book.file().addNotificationSteps(begin(notification, kind).build());
    }

    private void withConditions(Notification notification, NotificationStepKind kind) {
        book.file()
                .addNotificationSteps(begin(notification, kind)
                        .addAllConditions(story.safetyPlan()
                                .map(plan -> plan.conditions().map(SafetyCondition::id))
                                .getOrElse(Array.empty()))
                        .build());
    }

    private NotificationStep.Builder begin(Notification notification, NotificationStepKind kind) {
        return book.begin(NotificationStep.builder(), "step")
                .notification(notification.id())
                .kind(kind)
                .on(book.today())
                .reasons(Text.of("waarom zo"))
                .by(story.team().second());
    }
}
