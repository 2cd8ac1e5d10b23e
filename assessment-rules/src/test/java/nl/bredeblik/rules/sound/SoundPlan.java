package nl.bredeblik.rules.sound;

import io.vavr.collection.Array;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import nl.bredeblik.model.analysis.ExplanatoryAnalysis;
import nl.bredeblik.model.analysis.HelpFrame;
import nl.bredeblik.model.analysis.Strength;
import nl.bredeblik.model.entry.Entry;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.Identified;
import nl.bredeblik.model.entry.Party;
import nl.bredeblik.model.entry.Text;
import nl.bredeblik.model.measure.ProtectionMeasure;
import nl.bredeblik.model.plan.Adoption;
import nl.bredeblik.model.plan.Agreement;
import nl.bredeblik.model.plan.AgreementLevel;
import nl.bredeblik.model.plan.Assent;
import nl.bredeblik.model.plan.Dispatch;
import nl.bredeblik.model.plan.FamilyGroupPlanOffer;
import nl.bredeblik.model.plan.FamilyGroupPlanWaiver;
import nl.bredeblik.model.plan.OfferOutcome;
import nl.bredeblik.model.plan.Plan;
import nl.bredeblik.model.plan.PlanKind;
import nl.bredeblik.model.plan.Recurrence;
import nl.bredeblik.model.plan.RecurrenceUnit;
import nl.bredeblik.model.plan.WaiverGround;

/** The one plan for everybody: the family's own plan is offered first; then it is made together, adopted and sent. */
final class SoundPlan {

    private static final int WEEKS_TO_FIRST_REVIEW = 4;
    private static final int WEEKS_BETWEEN_REVIEWS = 13;
    private static final int PLANNED_REVIEWS = 8;
    private static final int WORKING_DAYS_TO_ADOPTION = 4;

    private final Story story;
    private final Book book;

    SoundPlan(Story story) {
        this.story = story;
        this.book = story.book();
    }

    /** Offers the family today to make a plan of its own; not asked of guardianship, nor without children. */
    void offer() {
        if (!isOffered()) {
            return;
        }
        book.file()
                .addFamilyGroupPlanOffers(book.begin(FamilyGroupPlanOffer.builder(), "offer")
                        .on(book.today())
                        .addAllOfferedTo(story.family().carers())
                        .outcome(story.traits().ownPlan() ? OfferOutcome.ACCEPTED : OfferOutcome.DECLINED)
                        .by(story.team().coordinator())
                        .build());
        if (!story.traits().ownPlan()) {
            book.file()
                    .addFamilyGroupPlanWaivers(book.begin(FamilyGroupPlanWaiver.builder(), "waiver")
                            .on(book.today())
                            .ground(WaiverGround.PARENTS_DO_NOT_WANT)
                            .explanation(Text.of("wat de ouders daarover zeiden"))
                            .build());
        }
    }

    private boolean isOffered() {
        return story.traits().composition().hasChildren()
                && story.traits().course() != Traits.Course.GUARDIANSHIP
                && story.traits().course() != Traits.Course.YOUTH_PROBATION;
    }

    /** Draws the plan up today with everybody, and adopts and sends it within the week. */
    void make() {
        Plan plan = draw(story.analysis().get());
        book.file().addPlans(plan);
        agreement(plan);
        SoundVoices voices = new SoundVoices(story);
        voices.consultAll(plan);
        story.fosterCarer().forEach(carer -> voices.consult(plan, carer));
        book.waitWorkingDays(WORKING_DAYS_TO_ADOPTION);
        book.file()
                .addAdoptions(book.begin(Adoption.builder(), "adoption")
                        .plan(plan.id())
                        .on(book.today())
                        .by(story.team().worker())
                        .build());
        voices.assentAll(plan);
        story.fosterCarer().forEach(carer -> voices.assent(plan, carer, AgreementLevel.AGREES));
        receivers().forEach(person -> send(plan.id(), person));
        voices.consent(plan);
        story.planned(plan);
        plan.evaluationsOn().forEach(day -> new SoundReview(story).plan(plan, day));
    }

    /** Sends a plan or report today. */
    void send(Id<? extends Entry> what, Id<? extends Party> person) {
        book.file()
                .addDispatches(book.begin(Dispatch.builder(), "dispatch")
                        .of(what)
                        .to(person)
                        .on(book.today())
                        .build());
    }

    /** Everybody who is told things, and the relative who helps. */
    Seq<Id<? extends Party>> receivers() {
        return LinkedHashSet.<Id<? extends Party>>ofAll(story.family().toldThemselves(book.today()))
                .add(story.team().relative())
                .addAll(story.fosterCarer())
                .toArray();
    }

    private Plan draw(ExplanatoryAnalysis analysis) {
        LocalDate adopted = book.workingDay(WORKING_DAYS_TO_ADOPTION);
        LocalDate firstReview = Book.workingDayOnOrAfter(adopted.plusWeeks(WEEKS_TO_FIRST_REVIEW));
        Seq<LocalDate> reviews = Array.range(0, PLANNED_REVIEWS)
                .map(i -> Book.workingDayOnOrAfter(firstReview.plusWeeks((long) i * WEEKS_BETWEEN_REVIEWS)));
        SoundGoals goals = new SoundGoals(story, analysis, goalsDue(), firstReview);
        return book.begin(Plan.builder(), "plan")
                .kind(kind())
                .version(story.plan().map(before -> before.version() + 1).getOrElse(1))
                .on(book.today())
                .replaces(story.plan().map(Plan::id))
                .frame(frame())
                .written(true)
                .addAllMadeBy(madeBy())
                .addAllMembers(story.family().all())
                .coordinator(story.team().coordinator())
                .analysis(analysis.id())
                .addAllMeasures(story.measures().map(ProtectionMeasure::id))
                .addAllGoals(goals.goals())
                .addAllActions(goals.actions())
                .addAllStrengths(analysis.strengths().map(Strength::id))
                .addAgreements(book.id("agreement"))
                .addAllEarlierHelp(story.helpEpisodes())
                .addAllEvaluationsOn(reviews)
                .interval(Recurrence.builder()
                        .every(WEEKS_BETWEEN_REVIEWS)
                        .unit(RecurrenceUnit.WEEK)
                        .build())
                .firstReviewOn(firstReview)
                .changeRule(Text.of("hoe en met wie het plan tussendoor verandert"))
                .changeDecidedBy(story.team().coordinator())
                .build();
    }

    private HelpFrame frame() {
        if (story.traits().course() == Traits.Course.YOUTH_PROBATION) {
            return HelpFrame.CRIMINAL;
        }
        return story.traits().isImposed() ? HelpFrame.IMPOSED : HelpFrame.VOLUNTARY;
    }

    private PlanKind kind() {
        if (story.traits().isImposed()) {
            return PlanKind.PLAN_OF_ACTION;
        }
        return story.traits().ownPlan() ? PlanKind.FAMILY_GROUP_PLAN : PlanKind.FAMILY_PLAN;
    }

    private Seq<Id<? extends Party>> madeBy() {
        Seq<Id<? extends Party>> family = Array.<Id<? extends Party>>ofAll(
                        story.family().carers())
                .append(story.team().relative());
        return story.traits().ownPlan() ? family : family.append(story.team().worker());
    }

    /** Within the year, and within the measures that run. */
    private LocalDate goalsDue() {
        LocalDate inAYear = book.today().plusYears(1);
        return story.measures()
                .map(measure -> measure.period().lastDay())
                .filter(inAYear::isAfter)
                .min()
                .getOrElse(inAYear);
    }

    /** What the carers and the relative agree upon, and that each of them does. */
    private void agreement(Plan plan) {
        Seq<Id<? extends Party>> parties = Array.<Id<? extends Party>>ofAll(
                        story.family().carers())
                .append(story.team().relative());
        Agreement agreement = Agreement.builder()
                .id(plan.agreements().head())
                .recordedOn(book.today())
                .agreedOn(book.today())
                .addAllParties(parties)
                .text(Text.of("wie wanneer bijspringt"))
                .addAllMembers(story.family().all())
                .addNamedIn(plan.id())
                .build();
        book.file().addAgreements(agreement);
        parties.forEach(person -> assent(agreement.id(), person, AgreementLevel.AGREES));
    }

    private void assent(Id<? extends Identified> what, Id<? extends Party> person, AgreementLevel level) {
        book.file()
                .addAssents(book.begin(Assent.builder(), "assent")
                        .to(what)
                        .person(person)
                        .on(book.today())
                        .level(level)
                        .build());
    }
}
