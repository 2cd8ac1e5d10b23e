package nl.bredeblik.model.drawn;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import nl.bredeblik.model.analysis.AnalysisStatus;
import nl.bredeblik.model.analysis.ExplanatoryAnalysis;
import nl.bredeblik.model.analysis.HelpFrame;
import nl.bredeblik.model.analysis.SharedDegree;
import nl.bredeblik.model.casefile.CaseFile;
import nl.bredeblik.model.concern.ConcernDomain;
import nl.bredeblik.model.concern.SafetyConcern;
import nl.bredeblik.model.entry.Entry;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.Party;
import nl.bredeblik.model.entry.Text;
import nl.bredeblik.model.entry.YesNoUnknown;
import nl.bredeblik.model.family.Household;
import nl.bredeblik.model.family.HouseholdKind;
import nl.bredeblik.model.family.Member;
import nl.bredeblik.model.family.MemberRole;
import nl.bredeblik.model.family.RelationKind;
import nl.bredeblik.model.family.Relationship;
import nl.bredeblik.model.family.Residence;
import nl.bredeblik.model.family.ResidenceShare;
import nl.bredeblik.model.family.VoiceMeans;
import nl.bredeblik.model.participation.Contact;
import nl.bredeblik.model.participation.ContactKind;
import nl.bredeblik.model.participation.Perspective;
import nl.bredeblik.model.plan.Adoption;
import nl.bredeblik.model.plan.Plan;
import nl.bredeblik.model.plan.PlanKind;
import nl.bredeblik.model.time.PartialDate;
import nl.bredeblik.model.time.PartialPeriod;

/** A small invented family and what is recorded of it, all on {@link #OPENED} unless said otherwise. */
public final class DrawnFamily {

    /** The day on which the file was opened and most of it recorded. */
    public static final LocalDate OPENED = LocalDate.of(2026, 1, 5);
    /** The day on which the tests look. */
    public static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    /** The id of the analysis. */
    public static final Id<ExplanatoryAnalysis> ANALYSIS = Id.of("analysis1");
    /** The id of the plan. */
    public static final Id<Plan> PLAN = Id.of("plan0001");

    private final CaseFile.Builder file =
            CaseFile.builder().id(Id.of("drawnfamily")).openedOn(OPENED);

    private DrawnFamily() {}

    /** A file with nothing in it. */
    public static DrawnFamily drawn() {
        return new DrawnFamily();
    }

    /** A date as {@code 2019-03-04}, {@code 2019-03}, {@code 2019} or {@code unknown}. */
    public DrawnFamily child(String id, String birth) {
        return member(member(id, MemberRole.CHILD).birthDate(PartialDate.parse(birth)));
    }

    public DrawnFamily unborn(String id) {
        return member(member(id, MemberRole.UNBORN_CHILD));
    }

    public DrawnFamily parent(String id) {
        return member(member(id, MemberRole.PARENT));
    }

    public DrawnFamily adult(String id) {
        return member(member(id, MemberRole.ADULT));
    }

    public DrawnFamily died(String id, MemberRole role, String death) {
        return member(member(id, role).deathDate(PartialDate.parse(death)));
    }

    public static Member.Builder member(String id, MemberRole role) {
        return Member.builder().id(Id.of(id)).recordedOn(OPENED).role(role);
    }

    public DrawnFamily member(Member.Builder member) {
        file.addMembers(member.build());
        return this;
    }

    public DrawnFamily motherOf(String mother, String child) {
        return related(mother, RelationKind.MOTHER, child);
    }

    public DrawnFamily related(String person, RelationKind kind, String other) {
        file.addRelationships(Relationship.builder()
                .id(Id.of("rel" + person + other))
                .recordedOn(OPENED)
                .person(Id.of(person))
                .kind(kind)
                .of(Id.of(other))
                .legalParent(YesNoUnknown.UNKNOWN)
                .build());
        return this;
    }

    public DrawnFamily home(String household, String... members) {
        file.addHouseholds(Household.builder()
                .id(Id.of(household))
                .recordedOn(OPENED)
                .kind(HouseholdKind.FAMILY_HOME)
                .addressSecret(false)
                .build());
        for (String member : members) {
            file.addResidences(Residence.builder()
                    .id(Id.of("r" + household + member))
                    .recordedOn(OPENED)
                    .member(Id.of(member))
                    .household(Id.<Household>of(household))
                    .share(ResidenceShare.FULL)
                    .period(PartialPeriod.of(Option.some(PartialDate.parse("2024-03")), Option.none()))
                    .build());
        }
        return this;
    }

    public DrawnFamily contact(String id, ContactKind kind, String... with) {
        return contact(contact(id, kind).with(ids(with)));
    }

    /** Held, on the day of the opening. */
    public static Contact.Builder contact(String id, ContactKind kind) {
        return Contact.builder()
                .id(Id.of(id))
                .recordedOn(OPENED)
                .kind(kind)
                .on(OPENED)
                .held(true);
    }

    public DrawnFamily contact(Contact.Builder contact) {
        file.addContacts(contact.build());
        return this;
    }

    public DrawnFamily view(String id, String holder, VoiceMeans means) {
        file.addPerspectives(Perspective.builder()
                .id(Id.of(id))
                .recordedOn(OPENED)
                .holder(Id.of(holder))
                .on(OPENED)
                .means(means)
                .words(Text.of("Invented."))
                .isWish(false)
                .build());
        return this;
    }

    public DrawnFamily concern(SafetyConcern.Builder concern) {
        file.addConcerns(concern.build());
        return this;
    }

    public static SafetyConcern.Builder concern(String id) {
        return SafetyConcern.builder().id(Id.of(id)).recordedOn(OPENED).domain(ConcernDomain.CHILD_ABUSE);
    }

    /** Shared with all. */
    public static ExplanatoryAnalysis.Builder analysis() {
        return ExplanatoryAnalysis.builder()
                .id(ANALYSIS)
                .recordedOn(OPENED)
                .version(1)
                .on(OPENED)
                .status(AnalysisStatus.SHARED)
                .sharedDegree(SharedDegree.SHARED_BY_ALL);
    }

    public DrawnFamily analysis(ExplanatoryAnalysis.Builder analysis) {
        file.addAnalyses(analysis.build());
        return this;
    }

    public static Plan.Builder plan() {
        return Plan.builder()
                .id(PLAN)
                .recordedOn(OPENED)
                .kind(PlanKind.FAMILY_PLAN)
                .version(1)
                .on(OPENED)
                .frame(HelpFrame.VOLUNTARY)
                .analysis(ANALYSIS)
                .written(true);
    }

    /** Adopted on the day of the opening. */
    public DrawnFamily plan(Plan.Builder plan) {
        Plan built = plan.build();
        file.addPlans(built);
        file.addAdoptions(Adoption.builder()
                .id(Id.of("adopt" + built.id()))
                .recordedOn(OPENED)
                .plan(built.id())
                .on(OPENED)
                .build());
        return this;
    }

    /** Anything else. */
    public DrawnFamily with(java.util.function.Consumer<CaseFile.Builder> other) {
        other.accept(file);
        return this;
    }

    public CaseFile file() {
        return file.build();
    }

    /** Ids of any kind. */
    public static <T extends Entry> Seq<Id<? extends T>> ids(String... texts) {
        return Array.of(texts).map(text -> Id.<T>of(text));
    }

    /** Persons. */
    public static Seq<Id<? extends Party>> persons(String... texts) {
        return ids(texts);
    }
}
