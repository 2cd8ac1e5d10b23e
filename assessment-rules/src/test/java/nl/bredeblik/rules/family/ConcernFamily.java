package nl.bredeblik.rules.family;

import static nl.bredeblik.rules.family.Change.with;
import static nl.bredeblik.rules.family.SoundFamily.CONCERN;
import static nl.bredeblik.rules.family.SoundFamily.DAUGHTER;
import static nl.bredeblik.rules.family.SoundFamily.FATHER;
import static nl.bredeblik.rules.family.SoundFamily.INSTITUTION;
import static nl.bredeblik.rules.family.SoundFamily.MOTHER;
import static nl.bredeblik.rules.family.SoundFamily.OPENED;
import static nl.bredeblik.rules.family.SoundFamily.SON;
import static nl.bredeblik.rules.family.SoundFamily.WORKER;
import static nl.bredeblik.rules.family.SoundFamily.concern;

import io.vavr.collection.Array;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import nl.bredeblik.model.analysis.HelpFrame;
import nl.bredeblik.model.concern.ConcernStanding;
import nl.bredeblik.model.concern.ConcernStatus;
import nl.bredeblik.model.concern.SafetyConcern;
import nl.bredeblik.model.concern.UnsafetyKind;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.Party;
import nl.bredeblik.model.entry.Text;
import nl.bredeblik.model.family.Member;
import nl.bredeblik.model.judgement.JudgementKind;
import nl.bredeblik.model.judgement.SafetyJudgement;
import nl.bredeblik.model.judgement.SafetyLevel;
import nl.bredeblik.model.participation.InformTopic;
import nl.bredeblik.model.participation.Informing;
import nl.bredeblik.model.plan.Goal;
import nl.bredeblik.model.plan.GoalPurpose;
import nl.bredeblik.model.plan.Phase;
import nl.bredeblik.model.plan.Plan;
import nl.bredeblik.model.plan.PlanKind;
import nl.bredeblik.model.plan.SafetyAgreement;
import nl.bredeblik.model.plan.SafetyCondition;
import nl.bredeblik.model.plan.SafetyPlan;
import nl.bredeblik.model.statement.Consideration;
import nl.bredeblik.model.statement.Involvement;
import nl.bredeblik.model.statement.InvolvementRole;

/** What is done about the concern of the sound family: with whom it is shared, who was considered, and a goal. */
public final class ConcernFamily {

    public static final Id<Plan> PLAN = Id.of("plan0001");
    public static final Id<Goal> GOAL = Id.of("goal0001");
    public static final Id<SafetyPlan> SAFETY_PLAN = Id.of("safetyplan");
    public static final Id<SafetyJudgement> JUDGEMENT = Id.of("judgement");

    private static final Text WORDS = Text.of("Invented.");

    private ConcernFamily() {}

    /** Shared with both parents, considered with everybody around the daughter, and with a goal for her. */
    public static Change sound() {
        return shared().and(considered(MOTHER, FATHER, SON)).and(planned(built -> built));
    }

    public static Change shared() {
        return with(file -> file.addInformings(told("toldmother", MOTHER).build())
                .addInformings(told("toldfather", FATHER).build()));
    }

    public static Informing.Builder told(String id, Id<Member> to) {
        return Informing.builder()
                .id(Id.of(id))
                .recordedOn(OPENED)
                .addTopics(InformTopic.CONCERN)
                .addItems(CONCERN)
                .to(to)
                .on(OPENED);
    }

    @SafeVarargs
    public static Change considered(Id<Member>... members) {
        return judged(built -> {
            for (Id<Member> member : members) {
                built.addMembers(line(member));
            }
            return built;
        });
    }

    /** A judgement on the day the file was opened, that names the concern. */
    public static Change judged(UnaryOperator<SafetyJudgement.Builder> change) {
        return with(file -> file.addJudgements(change.apply(SafetyJudgement.builder()
                        .id(JUDGEMENT)
                        .recordedOn(OPENED)
                        .kind(JudgementKind.OWN)
                        .on(OPENED)
                        .addBy(WORKER)
                        .addConcerns(CONCERN)
                        .safetyNow(SafetyLevel.SAFE_WITH_AGREEMENTS))
                .build()));
    }

    public static Consideration line(Id<? extends Party> person) {
        return Consideration.builder().person(person).note(WORDS).build();
    }

    /** A plan with one goal for the daughter, that addresses the concern. */
    public static Change planned(UnaryOperator<Goal.Builder> change) {
        return planOf(built -> built.addGoals(change.apply(goal()).build()));
    }

    public static Change planOf(UnaryOperator<Plan.Builder> change) {
        return with(file -> file.addPlans(change.apply(plan()).build()));
    }

    public static Plan.Builder plan() {
        return Plan.builder()
                .id(PLAN)
                .recordedOn(OPENED)
                .kind(PlanKind.FAMILY_PLAN)
                .version(1)
                .on(OPENED)
                .frame(HelpFrame.VOLUNTARY)
                .written(true);
    }

    public static Goal.Builder goal() {
        return Goal.builder()
                .id(GOAL)
                .text(WORDS)
                .addMembers(DAUGHTER)
                .purpose(GoalPurpose.SAFETY)
                .phase(Phase.DIRECT_SAFETY)
                .addAddresses(CONCERN);
    }

    /** A draft of a safety plan for the concern, with one condition for the daughter and an agreement. */
    public static Change safetyPlanned(UnaryOperator<SafetyPlan.Builder> change) {
        return with(file -> file.addSafetyPlans(change.apply(SafetyPlan.builder()
                        .id(SAFETY_PLAN)
                        .recordedOn(OPENED)
                        .version(1)
                        .on(OPENED)
                        .addConcerns(CONCERN)
                        .addConditions(SafetyCondition.builder()
                                .id(Id.of("condition"))
                                .addMembers(DAUGHTER)
                                .build())
                        .addAgreements(SafetyAgreement.builder()
                                .id(Id.of("agreement"))
                                .text(WORDS)
                                .addDoers(MOTHER)
                                .build()))
                .build()));
    }

    /** The concern of the file as it is, with one change. */
    public static Change told(UnaryOperator<SafetyConcern.Builder> change) {
        return with(file -> file.concerns(Array.of(
                change.apply(concern().addEndangered(involved(DAUGHTER, InvolvementRole.ENDANGERED)))
                        .build())));
    }

    public static Involvement involved(Id<? extends Party> person, InvolvementRole role) {
        return Involvement.builder().person(person).role(role).build();
    }

    /** How the concern stood since the file was opened, in place of what was recorded. */
    public static Change stands(ConcernStanding standing, UnsafetyKind... unsafety) {
        return with(file -> file.concernStatuses(Array.of(status("status001", OPENED, standing, unsafety))));
    }

    /** How the concern stood from a day on, after what was recorded. */
    public static Change stoodFrom(LocalDate day, ConcernStanding standing, UnsafetyKind... unsafety) {
        return with(file -> file.addConcernStatuses(status("statusof" + day.toEpochDay(), day, standing, unsafety)));
    }

    private static ConcernStatus status(String id, LocalDate day, ConcernStanding standing, UnsafetyKind... unsafety) {
        return ConcernStatus.builder()
                .id(Id.of(id))
                .recordedOn(day)
                .concern(CONCERN)
                .on(day)
                .status(standing)
                .unsafety(Array.of(unsafety))
                .by(INSTITUTION)
                .build();
    }
}
