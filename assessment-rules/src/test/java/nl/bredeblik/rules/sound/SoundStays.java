package nl.bredeblik.rules.sound;

import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.Party;
import nl.bredeblik.model.entry.Text;
import nl.bredeblik.model.entry.YesNoUnknown;
import nl.bredeblik.model.family.Member;
import nl.bredeblik.model.family.NetworkPerson;
import nl.bredeblik.model.measure.ContactArrangement;
import nl.bredeblik.model.measure.NetworkCarerCheck;
import nl.bredeblik.model.measure.Placement;
import nl.bredeblik.model.participation.InformMeans;
import nl.bredeblik.model.participation.InformTopic;
import nl.bredeblik.model.participation.Informing;
import nl.bredeblik.model.plan.PlacementDirection;
import nl.bredeblik.model.plan.PlacementPlan;
import nl.bredeblik.model.plan.PlacementQuestion;
import nl.bredeblik.model.plan.Plan;
import nl.bredeblik.model.time.DayPeriod;

/** What goes with a stay elsewhere: contact with each parent, a plan that is shared, and a look at a carer from the network. */
final class SoundStays {

    private static final int SPEAKS = 4;
    private static final int WEEKS_TO_EXAMINE = 10;

    private final Story story;
    private final Book book;

    SoundStays(Story story) {
        this.story = story;
        this.book = story.book();
    }

    /** Arranges today the contact of each child with each parent; with one of them there can be none for now. */
    void arrangeContact() {
        for (Placement stay : story.stays()) {
            for (Id<Member> parent : story.family().parentsOf(stay.child())) {
                ContactArrangement.Builder contact = book.begin(ContactArrangement.builder(), "contactplan")
                        .child(stay.child())
                        .with(parent)
                        .period(DayPeriod.startingOn(stay.period().startInclusive()));
                book.file()
                        .addContactArrangements(
                                parent.equals(story.family().carers().head())
                                        ? contact.arranged(Text.of("wanneer zij elkaar zien"))
                                                .build()
                                        : contact.noneBecause(Text.of("waarom dat nu niet kan"))
                                                .build());
            }
        }
    }

    /** Plans the stays today, on the plan for the family, and tells everybody whom it concerns. */
    void plan(PlacementDirection towards) {
        for (Placement stay : story.stays()) {
            PlacementPlan.Builder built = book.begin(PlacementPlan.builder(), "stayplan")
                    .child(stay.child())
                    .on(book.today())
                    .plan(story.plan().map(Plan::id))
                    .education(Text.of("welke school, en hoe het kind er komt"))
                    .towards(towards);
            PlacementPlan planned = towards == PlacementDirection.OTHER_PLACE
                    ? built.aboutReturn(Text.of("wat het voor terugkeer betekent"))
                            .build()
                    : aboutReturn(built, towards).build();
            book.file().addPlacementPlans(planned);
            tell(planned);
        }
    }

    private PlacementPlan.Builder aboutReturn(PlacementPlan.Builder built, PlacementDirection towards) {
        LocalDate due = Book.workingDayOnOrAfter(book.today().plusWeeks(WEEKS_TO_EXAMINE));
        if (towards == PlacementDirection.STILL_EXAMINED) {
            built.addQuestions(PlacementQuestion.builder()
                    .question(Text.of("wat nog niet bekend is"))
                    .by(story.team().worker())
                    .due(due)
                    .build());
        }
        return built.addReturnConditions(Text.of("wat er thuis anders is"))
                .returnProcess(Text.of("hoe het stap voor stap gaat"))
                .decisionMoments(Text.of("wie beslist, en bij welke gelegenheid"));
    }

    private void tell(PlacementPlan planned) {
        for (Id<? extends Party> person : concerned(planned.child())) {
            book.file()
                    .addInformings(book.begin(Informing.builder(), "informing")
                            .addTopics(InformTopic.RETURN_CONDITIONS)
                            .addItems(planned.id())
                            .to(person)
                            .on(book.today())
                            .means(InformMeans.CONVERSATION)
                            .reaction(Text.of("wat de ander ervan vond"))
                            .build());
        }
    }

    private Seq<Id<? extends Party>> concerned(Id<Member> child) {
        return LinkedHashSet.<Id<? extends Party>>ofAll(story.family().parentsOf(child))
                .addAll(story.family().childrenFrom(SPEAKS, book.today()).filter(child::equals))
                .toArray();
    }

    /** The worker looked at whether the stay with somebody from the network fits. */
    void look(NetworkPerson carer) {
        book.file()
                .addNetworkCarerChecks(book.begin(NetworkCarerCheck.builder(), "carercheck")
                        .addAllChildren(story.family().children())
                        .carer(carer.id())
                        .on(book.today())
                        .addBy(story.team().worker())
                        .found(Text.of("veilig, met zorg en ruimte"))
                        .carerAgrees(YesNoUnknown.YES)
                        .support(Text.of("waarbij de verzorger hulp krijgt"))
                        .build());
    }
}
