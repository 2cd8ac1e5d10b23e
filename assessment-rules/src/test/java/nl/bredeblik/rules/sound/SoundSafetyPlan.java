package nl.bredeblik.rules.sound;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.Party;
import nl.bredeblik.model.entry.Text;
import nl.bredeblik.model.entry.YesNoUnknown;
import nl.bredeblik.model.family.Member;
import nl.bredeblik.model.plan.Adoption;
import nl.bredeblik.model.plan.AgreementLevel;
import nl.bredeblik.model.plan.Assent;
import nl.bredeblik.model.plan.Dispatch;
import nl.bredeblik.model.plan.Fallback;
import nl.bredeblik.model.plan.FallbackAction;
import nl.bredeblik.model.plan.MonitoringItem;
import nl.bredeblik.model.plan.PlanEnding;
import nl.bredeblik.model.plan.Recurrence;
import nl.bredeblik.model.plan.RecurrenceUnit;
import nl.bredeblik.model.plan.SafetyAgreement;
import nl.bredeblik.model.plan.SafetyCondition;
import nl.bredeblik.model.plan.SafetyPlan;

/** A safety plan for the concerns: shared on the day it is made, watched, evaluated and renewed before it ends. */
final class SoundSafetyPlan {

    private static final int WEEKS_IN_FORCE = 14;
    private static final int WEEKS_TO_EVALUATION = 6;
    private static final int WEEKS_TO_RENEWAL = 13;

    private final Story story;
    private final Book book;

    SoundSafetyPlan(Story story) {
        this.story = story;
        this.book = story.book();
    }

    /** Makes a plan today, or the next version of it. */
    void make() {
        SafetyPlan plan = draw();
        book.file().addSafetyPlans(plan).addAdoptions(adoption(plan));
        for (Id<? extends Party> person : plan.bound()) {
            book.file().addDispatches(dispatch(plan, person)).addAssents(assent(plan, person));
        }
        story.madeSafe(plan);
        SoundWatch watch = new SoundWatch(story, plan);
        watch.check(plan.monitoring().head().first().get());
        watch.evaluate(plan.evaluationsOn().head());
        book.plan(Book.workingDayOnOrAfter(book.today().plusWeeks(WEEKS_TO_RENEWAL)), () -> {
            if (story.safetyPlan().contains(plan)) {
                make();
            }
        });
    }

    /** Ends the plan today: what it is for has been reached. */
    void end() {
        story.safetyPlan()
                .forEach(plan -> book.file()
                        .addPlanEndings(book.begin(PlanEnding.builder(), "ending")
                                .plan(plan.id())
                                .on(book.today())
                                .reason(Text.of("de zorgen zijn voorbij"))
                                .build()));
        story.safetyPlanEnded();
    }

    private SafetyPlan draw() {
        LocalDate today = book.today();
        Id<? extends Party> relative = story.team().relative();
        Seq<SafetyCondition> conditions = story.concerns().map(this::condition);
        SafetyPlan.Builder plan = book.begin(SafetyPlan.builder(), "safetyplan")
                .version(story.safetyPlan().map(before -> before.version() + 1).getOrElse(1))
                .on(today)
                .replaces(story.safetyPlan().map(SafetyPlan::id))
                .addMadeBy(story.team().coordinator())
                .addAllMembers(story.family().all())
                .addAllConcerns(story.concernIds())
                .why(Text.of("waarom dit plan er is"))
                .addAllConditions(conditions)
                .addAllAgreements(conditions.map(this::agreement))
                .consequences(Text.of("wat er gebeurt als het lukt en als het niet lukt"))
                .fallback(Fallback.builder()
                        .addTriggers(Text.of("waaraan men merkt dat het misgaat"))
                        .addFirstActions(FallbackAction.builder()
                                .actor(relative)
                                .text(Text.of("komt en blijft erbij"))
                                .build())
                        .safePlace(Text.of("bij familie"))
                        .addContacts(relative)
                        .addContacts(story.team().coordinator())
                        .decides(story.team().coordinator())
                        .childKnows(YesNoUnknown.YES)
                        .build())
                .addMonitoring(MonitoringItem.builder()
                        .id(book.id("monitoring"))
                        .what(Text.of("hoe het thuis gaat"))
                        .who(story.team().coordinator())
                        .addAllMembers(watched())
                        .recurrence(every(3))
                        .first(Book.workingDayOnOrAfter(today.plusWeeks(1)))
                        .build())
                .watcher(story.team().coordinator())
                .addAllBound(bound())
                .addSafetyPersons(relative)
                .addEvaluationsOn(Book.workingDayOnOrAfter(today.plusWeeks(WEEKS_TO_EVALUATION)))
                .endsOn(today.plusWeeks(WEEKS_IN_FORCE));
        return plan.build();
    }

    /** The children, born or not, and who is endangered. */
    private Seq<Id<Member>> watched() {
        return story.family()
                .children()
                .appendAll(story.family().unborn())
                .appendAll(story.concerns().flatMap(Story.Told::endangered))
                .distinct();
    }

    /** Whose behaviour is asked, the other carers and who helps. */
    private Seq<Id<? extends Party>> bound() {
        return Array.<Id<? extends Party>>ofAll(story.family().carers())
                .append(story.team().relative());
    }

    private SafetyCondition condition(Story.Told told) {
        return SafetyCondition.builder()
                .id(book.id("condition"))
                .addAllMembers(told.endangered())
                .addActors(told.named())
                .behaviour(Text.of("wat iemand doet"))
                .seenBy(Text.of("waaraan men het ziet"))
                .why(Text.of("waarom het nodig is"))
                .setBy(story.team().partner())
                .addConcerns(told.id())
                .build();
    }

    private SafetyAgreement agreement(SafetyCondition condition) {
        return SafetyAgreement.builder()
                .id(book.id("safetyagreement"))
                .addConditions(condition.id())
                .addAllDoers(condition.actors())
                .text(Text.of("hoe dat gaat"))
                .recurrence(every(1))
                .addCheckers(story.team().relative())
                .backUp(story.team().coordinator())
                .build();
    }

    private Adoption adoption(SafetyPlan plan) {
        return book.begin(Adoption.builder(), "adoption")
                .plan(plan.id())
                .on(book.today())
                .by(story.team().coordinator())
                .build();
    }

    private Dispatch dispatch(SafetyPlan plan, Id<? extends Party> person) {
        return book.begin(Dispatch.builder(), "dispatch")
                .of(plan.id())
                .to(person)
                .on(book.today())
                .build();
    }

    private Assent assent(SafetyPlan plan, Id<? extends Party> person) {
        return book.begin(Assent.builder(), "assent")
                .to(plan.id())
                .person(person)
                .on(book.today())
                .level(AgreementLevel.AGREES)
                .build();
    }

    static Recurrence every(int weeks) {
        return Recurrence.builder().every(weeks).unit(RecurrenceUnit.WEEK).build();
    }
}
