package nl.bredeblik.rules.family;

import static nl.bredeblik.rules.family.Change.with;
import static nl.bredeblik.rules.family.SoundFamily.DAUGHTER;
import static nl.bredeblik.rules.family.SoundFamily.FATHER;
import static nl.bredeblik.rules.family.SoundFamily.INSTITUTION;
import static nl.bredeblik.rules.family.SoundFamily.MOTHER;
import static nl.bredeblik.rules.family.SoundFamily.OPENED;
import static nl.bredeblik.rules.family.SoundFamily.WORKER;
import static nl.bredeblik.rules.family.Titles.SUPERVISION;
import static nl.bredeblik.rules.family.Titles.YEAR_END;
import static nl.bredeblik.rules.family.Titles.supervised;

import io.vavr.collection.Array;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import nl.bredeblik.model.analysis.HelpFrame;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.Party;
import nl.bredeblik.model.entry.Text;
import nl.bredeblik.model.measure.MeasureKind;
import nl.bredeblik.model.measure.ProtectionMeasure;
import nl.bredeblik.model.participation.Contact;
import nl.bredeblik.model.participation.ContactKind;
import nl.bredeblik.model.participation.InformTopic;
import nl.bredeblik.model.participation.Informing;
import nl.bredeblik.model.plan.Adoption;
import nl.bredeblik.model.plan.Evaluation;
import nl.bredeblik.model.plan.FamilyGroupPlanOffer;
import nl.bredeblik.model.plan.FamilyGroupPlanWaiver;
import nl.bredeblik.model.plan.OfferOutcome;
import nl.bredeblik.model.plan.Plan;
import nl.bredeblik.model.plan.PlanKind;
import nl.bredeblik.model.plan.WaiverGround;
import nl.bredeblik.model.team.Assignment;
import nl.bredeblik.model.team.AssignmentRole;
import nl.bredeblik.model.team.Professional;
import nl.bredeblik.model.team.ProfessionalRegister;
import nl.bredeblik.model.team.Registration;
import nl.bredeblik.model.time.DayPeriod;

/** Who works for the sound family, under which measure, and with which plan. */
public final class ChargedFamily {

    public static final Id<Plan> PLAN = Id.of("plan0001");
    public static final Id<Professional> SECOND = Id.of("worker02");

    private static final DayPeriod A_YEAR = DayPeriod.between(OPENED, YEAR_END);

    private ChargedFamily() {}

    /** The institution is charged with supervision of the daughter, and told of it, on the day of opening. */
    public static Change charged() {
        return charged(MeasureKind.SUPERVISION, built -> built);
    }

    public static Change charged(MeasureKind kind, UnaryOperator<ProtectionMeasure.Builder> change) {
        return supervised(kind, A_YEAR, built -> change.apply(built.chargedOn(OPENED)));
    }

    public static Change assigned(String id, AssignmentRole role, DayPeriod period) {
        return assigned(id, role, period, built -> built);
    }

    public static Change assigned(
            String id, AssignmentRole role, DayPeriod period, UnaryOperator<Assignment.Builder> change) {
        return with(file -> file.addAssignments(change.apply(Assignment.builder()
                        .id(Id.of(id))
                        .recordedOn(OPENED)
                        .professional(WORKER)
                        .role(role)
                        .period(period))
                .build()));
    }

    /** A registered worker of the institution who is assigned to the supervision from a day on. */
    public static Change workedOn(LocalDate start) {
        return registered()
                .and(assigned(
                        "assigned1",
                        AssignmentRole.WORKER,
                        DayPeriod.startingOn(start),
                        built -> built.addMeasures(SUPERVISION)));
    }

    /** The worker of the sound family has a registration; a second worker of the institution joins. */
    public static Change registered() {
        return file -> with(builder -> builder.professionals(file.professionals()
                                .map(worker -> Professional.builder()
                                        .from(worker)
                                        .addRegistrations(registration())
                                        .build()))
                        .addProfessionals(Professional.builder()
                                .id(SECOND)
                                .recordedOn(OPENED)
                                .organisation(INSTITUTION)
                                .addRegistrations(registration())
                                .build()))
                .in(file);
    }

    public static Registration registration() {
        return Registration.builder()
                .register(ProfessionalRegister.SKJ_YOUTH_AND_FAMILY)
                .period(SoundFamily.since(LocalDate.of(2020, 1, 1)))
                .build();
    }

    public static Change spoke(String id, LocalDate on, UnaryOperator<Contact.Builder> change) {
        return with(file -> file.addContacts(change.apply(Contact.builder()
                        .id(Id.of(id))
                        .recordedOn(on)
                        .kind(ContactKind.HOME_VISIT)
                        .on(on)
                        .held(true)
                        .addBy(WORKER))
                .build()));
    }

    /** The worker spoke with father and daughter too: with the mother it did so on the day of opening. */
    public static Change spokeWithAll(LocalDate on) {
        return spoke("firstvisit", on, built -> built.addWith(FATHER).addWith(DAUGHTER));
    }

    public static Change told(String id, Id<? extends Party> person, LocalDate on, InformTopic... topics) {
        return with(file -> file.addInformings(Informing.builder()
                .id(Id.of(id))
                .recordedOn(on)
                .to(person)
                .on(on)
                .topics(Array.of(topics))
                .build()));
    }

    /** Both parents know who replaces the worker and how to make requests. */
    public static Change toldBoth(LocalDate on) {
        return told("replacem", MOTHER, on, InformTopic.REPLACEMENT, InformTopic.COURT_REQUESTS)
                .and(told("replacef", FATHER, on, InformTopic.REPLACEMENT, InformTopic.COURT_REQUESTS));
    }

    public static Change offered(LocalDate on, OfferOutcome outcome) {
        return with(file -> file.addFamilyGroupPlanOffers(FamilyGroupPlanOffer.builder()
                .id(Id.of("offer001"))
                .recordedOn(on)
                .on(on)
                .outcome(outcome)
                .build()));
    }

    public static Change waived(LocalDate on, UnaryOperator<FamilyGroupPlanWaiver.Builder> change) {
        return with(file -> file.addFamilyGroupPlanWaivers(change.apply(FamilyGroupPlanWaiver.builder()
                        .id(Id.of("waiver01"))
                        .recordedOn(on)
                        .on(on)
                        .ground(WaiverGround.PARENTS_DO_NOT_WANT)
                        .explanation(Text.of("toelichting")))
                .build()));
    }

    public static Change planned(LocalDate on) {
        return planned(on, built -> built);
    }

    /** A plan of action in draft. */
    public static Change planned(LocalDate on, UnaryOperator<Plan.Builder> change) {
        return with(file -> file.addPlans(change.apply(Plan.builder()
                        .id(PLAN)
                        .recordedOn(on)
                        .kind(PlanKind.PLAN_OF_ACTION)
                        .version(1)
                        .on(on)
                        .frame(HelpFrame.IMPOSED)
                        .written(true)
                        .coordinator(WORKER))
                .build()));
    }

    public static Change adopted(LocalDate on) {
        return with(file -> file.addAdoptions(Adoption.builder()
                .id(Id.of("adoption"))
                .recordedOn(on)
                .plan(PLAN)
                .on(on)
                .build()));
    }

    public static Change evaluated(LocalDate on) {
        return with(file -> file.addEvaluations(Evaluation.builder()
                .id(Id.of("evaluation"))
                .recordedOn(on)
                .plan(PLAN)
                .on(on)
                .build()));
    }
}
