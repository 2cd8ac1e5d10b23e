package nl.bredeblik.rules.sound;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import nl.bredeblik.model.entry.Address;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.Party;
import nl.bredeblik.model.entry.Text;
import nl.bredeblik.model.entry.YesNoUnknown;
import nl.bredeblik.model.family.Household;
import nl.bredeblik.model.family.HouseholdKind;
import nl.bredeblik.model.family.Member;
import nl.bredeblik.model.family.MemberRole;
import nl.bredeblik.model.family.NetworkPerson;
import nl.bredeblik.model.family.NetworkRole;
import nl.bredeblik.model.family.Residence;
import nl.bredeblik.model.family.ResidenceShare;
import nl.bredeblik.model.measure.Authorisation;
import nl.bredeblik.model.measure.CourtOrder;
import nl.bredeblik.model.measure.Placement;
import nl.bredeblik.model.measure.PlacementBasis;
import nl.bredeblik.model.measure.PlacementKind;
import nl.bredeblik.model.plan.AgreementLevel;
import nl.bredeblik.model.plan.PlacementDirection;
import nl.bredeblik.model.time.DayPeriod;
import nl.bredeblik.model.time.PartialDate;
import nl.bredeblik.model.time.PartialPeriod;

/** Stays in a foster family, the brothers and sisters together: with their authorisation, home and carer. */
final class SoundPlacements {

    private final Story story;
    private final Book book;
    private Seq<Authorisation> authorisations = Array.empty();

    SoundPlacements(Story story) {
        this.story = story;
        this.book = story.book();
    }

    Seq<Authorisation> authorisations() {
        return authorisations;
    }

    Seq<Placement> stays() {
        return story.stays();
    }

    /** The children live with a foster parent of the family since before the guardianship. */
    void underGuardianship() {
        story.stayElsewhere(story.family()
                .children()
                .map(child -> write(stay(child, DayPeriod.startingOn(book.today()))
                        .basis(PlacementBasis.GUARDIAN)
                        .carer(fosterParent())
                        .household(homeOf(child)))));
        new SoundStays(story).arrangeContact();
    }

    /** The children live with a foster parent of the family since a day in the past. */
    void heldSince(LocalDate start) {
        story.stayElsewhere(story.family()
                .children()
                .map(child -> write(stay(child, DayPeriod.startingOn(start))
                        .basis(PlacementBasis.AUTHORISATION)
                        .authorisation(titleOf(child))
                        .carer(fosterParent())
                        .household(homeOf(child)))));
        new SoundStays(story).arrangeContact();
    }

    /** An authorisation for each child, inside its measure. */
    void authorise(DayPeriod period, Option<CourtOrder> order) {
        Seq<Authorisation> before = authorisations;
        authorisations = story.measures().map(measure -> {
            Authorisation granted = book.begin(Authorisation.builder(), "authorisation")
                    .child(measure.subject())
                    .grantedOn(order.map(CourtOrder::on).getOrElse(period.startInclusive()))
                    .period(period)
                    .placementKind(PlacementKind.FOSTER_CARE)
                    .measure(measure.id())
                    .order(order.map(CourtOrder::id))
                    .prolongs(before.find(held -> held.child().equals(measure.subject()))
                            .map(Authorisation::id))
                    .build();
            book.file().addAuthorisations(granted);
            return granted;
        });
    }

    /** The children move today to a foster family, who hears and agrees about the plan. */
    void place() {
        NetworkPerson carer = book.begin(NetworkPerson.builder(), "network")
                .birthDate(PartialDate.onDay(LocalDate.of(1978, 3, 3)))
                .addAllNear(story.family().children())
                .addRoles(NetworkRole.FOSTER_CARER)
                .agreedToHelp(YesNoUnknown.YES)
                .partOfConcern(YesNoUnknown.NO)
                .build();
        Household home = book.begin(Household.builder(), "home")
                .kind(HouseholdKind.FOSTER_HOME)
                .address(Address.builder()
                        .postcode(Text.of("5678CD"))
                        .houseNumber(Text.of("7"))
                        .build())
                .addressSecret(false)
                .build();
        book.file().addNetworkPersons(carer).addHouseholds(home);
        PlacementKind kind = inNetwork() ? PlacementKind.NETWORK_FOSTER_CARE : PlacementKind.FOSTER_CARE;
        story.stayElsewhere(story.family().children().map(child -> {
            move(child, home.id());
            return write(stay(child, DayPeriod.startingOn(book.today()))
                    .kind(kind)
                    .basis(PlacementBasis.AUTHORISATION)
                    .authorisation(titleOf(child))
                    .carer(carer.id())
                    .household(home.id()));
        }));
        SoundStays content = new SoundStays(story);
        content.arrangeContact();
        content.plan(PlacementDirection.RETURN);
        if (inNetwork()) {
            content.look(carer);
        }
        story.caredForBy(Option.some(carer.id()));
        SoundVoices voices = new SoundVoices(story);
        voices.consult(story.plan().get(), carer.id());
        voices.assent(story.plan().get(), carer.id(), AgreementLevel.AGREES);
        new SoundPlan(story).send(story.plan().get().id(), carer.id());
    }

    /** From today on it is planned that the stays end on a day. */
    void planEnd(LocalDate end) {
        story.stayElsewhere(story.stays().map(stay -> write(next(stay).plannedEnd(end))));
    }

    /** The children go home today; yesterday was their last day elsewhere. */
    void endStays(Id<Household> home) {
        LocalDate last = book.today().minusDays(1);
        story.stays()
                .forEach(stay ->
                        write(next(stay).period(DayPeriod.between(stay.period().startInclusive(), last))));
        story.stayElsewhere(Array.empty());
        story.family().children().forEach(child -> move(child, home));
        story.caredForBy(Option.none());
    }

    /** In some files the foster family is one from the network. */
    private boolean inNetwork() {
        return book.opened().getDayOfMonth() % 3 != 0;
    }

    private Placement.Builder next(Placement stay) {
        return Placement.builder().from(stay).revision(stay.revision() + 1).recordedOn(book.today());
    }

    private Placement.Builder stay(Id<Member> child, DayPeriod period) {
        return book.begin(Placement.builder(), "placement")
                .child(child)
                .period(period)
                .kind(PlacementKind.FOSTER_CARE);
    }

    private Placement write(Placement.Builder built) {
        Placement stay = built.build();
        book.file().addPlacements(stay);
        return stay;
    }

    private void move(Id<Member> child, Id<Household> home) {
        LocalDate last = book.today().minusDays(1);
        for (Residence before : story.family().residencesOf(child)) {
            book.file()
                    .addResidences(Residence.builder()
                            .from(before)
                            .revision(before.revision() + 1)
                            .recordedOn(book.today())
                            .period(PartialPeriod.of(
                                    before.period().startInclusive(), Option.some(PartialDate.onDay(last))))
                            .build());
        }
        Residence residence = book.begin(Residence.builder(), "residence")
                .member(child)
                .household(home)
                .share(ResidenceShare.FULL)
                .period(SoundPeople.since(book.today()))
                .build();
        book.file().addResidences(residence);
        story.family().leaveHomes(child);
        story.family().settle(residence);
    }

    private Option<Id<Authorisation>> titleOf(Id<Member> child) {
        return authorisations.find(held -> held.child().equals(child)).map(Authorisation::id);
    }

    private Id<? extends Party> fosterParent() {
        return story.family()
                .adults()
                .find(adult -> story.family().member(adult).role() == MemberRole.FOSTER_PARENT)
                .get();
    }

    private Option<Id<Household>> homeOf(Id<Member> child) {
        return story.family().residencesOf(child).flatMap(Residence::household).headOption();
    }
}
