package nl.bredeblik.rules.family;

import static nl.bredeblik.rules.family.Change.with;
import static nl.bredeblik.rules.family.SoundFamily.CONCERN;
import static nl.bredeblik.rules.family.SoundFamily.DAUGHTER;
import static nl.bredeblik.rules.family.SoundFamily.FATHER;
import static nl.bredeblik.rules.family.SoundFamily.MOTHER;
import static nl.bredeblik.rules.family.SoundFamily.SON;
import static nl.bredeblik.rules.family.SoundFamily.WORKER;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import nl.bredeblik.model.analysis.AnalysisStatus;
import nl.bredeblik.model.analysis.ExplanatoryAnalysis;
import nl.bredeblik.model.analysis.HelpFrame;
import nl.bredeblik.model.analysis.LifeDomain;
import nl.bredeblik.model.analysis.NoEarlierHelp;
import nl.bredeblik.model.analysis.Problem;
import nl.bredeblik.model.analysis.SharedDegree;
import nl.bredeblik.model.analysis.Strength;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.Party;
import nl.bredeblik.model.entry.Text;
import nl.bredeblik.model.entry.YesNoUnknown;
import nl.bredeblik.model.family.NetworkPerson;
import nl.bredeblik.model.judgement.AlternativeOrigin;
import nl.bredeblik.model.plan.Action;
import nl.bredeblik.model.plan.Adoption;
import nl.bredeblik.model.plan.AgreementLevel;
import nl.bredeblik.model.plan.Consultation;
import nl.bredeblik.model.plan.Dispatch;
import nl.bredeblik.model.plan.Evaluation;
import nl.bredeblik.model.plan.Goal;
import nl.bredeblik.model.plan.GoalHorizon;
import nl.bredeblik.model.plan.GoalPurpose;
import nl.bredeblik.model.plan.GoalResult;
import nl.bredeblik.model.plan.GoalStatus;
import nl.bredeblik.model.plan.Phase;
import nl.bredeblik.model.plan.Plan;
import nl.bredeblik.model.plan.PlanKind;
import nl.bredeblik.model.plan.Recurrence;
import nl.bredeblik.model.plan.RecurrenceUnit;
import nl.bredeblik.model.team.Participant;
import nl.bredeblik.model.team.ParticipationMode;

/** The sound family with a plan in force that is in order in every respect, and changes of it. */
public final class PlannedFamily {

    public static final LocalDate PLANNED = LocalDate.of(2026, 1, 19);
    public static final LocalDate ADOPTED = LocalDate.of(2026, 1, 26);
    public static final LocalDate FIRST_LOOK = LocalDate.of(2026, 3, 9);

    public static final Id<Plan> PLAN = Id.of("plan0001");
    public static final Id<Goal> GOAL = Id.of("goal0001");
    public static final Id<Goal> OTHER_GOAL = Id.of("goal0002");
    public static final Id<Action> ACTION = Id.of("action01");
    public static final Id<Action> OTHER_ACTION = Id.of("action02");
    public static final Id<NetworkPerson> AUNT = Id.of("aunt0001");
    public static final Id<Problem> PROBLEM = Id.of("problem1");
    public static final Id<Evaluation> EVALUATION = Id.of("evaluation1");

    private static final Id<ExplanatoryAnalysis> ANALYSIS = Id.of("analysis1");
    private static final Id<Strength> STRENGTH = Id.of("strength1");

    private PlannedFamily() {}

    /** A plan that was discussed, adopted and sent. */
    public static Change planned() {
        return planned(plan -> plan);
    }

    public static Change planned(UnaryOperator<Plan.Builder> change) {
        return drafted(change)
                .and(consulted(MOTHER, FATHER, DAUGHTER, SON))
                .and(adopted())
                .and(sentTo(MOTHER, FATHER, AUNT));
    }

    /** A plan of which nothing is recorded but the text. */
    public static Change drafted(UnaryOperator<Plan.Builder> change) {
        return with(file -> file.addPlans(change.apply(plan()).build())
                .addNetworkPersons(NetworkPerson.builder()
                        .id(AUNT)
                        .recordedOn(PLANNED)
                        .agreedToHelp(YesNoUnknown.YES)
                        .partOfConcern(YesNoUnknown.NO)
                        .build())
                .addAnalyses(analysis().build())
                .addNoEarlierHelp(NoEarlierHelp.builder()
                        .id(Id.of("nohelp01"))
                        .recordedOn(PLANNED)
                        .askedOn(PLANNED)
                        .build()));
    }

    public static ExplanatoryAnalysis.Builder analysis() {
        return ExplanatoryAnalysis.builder()
                .id(ANALYSIS)
                .recordedOn(PLANNED)
                .version(1)
                .on(PLANNED)
                .status(AnalysisStatus.SHARED)
                .sharedDegree(SharedDegree.SHARED_BY_ALL)
                .addStrengths(Strength.builder()
                        .id(STRENGTH)
                        .text(Text.of("Invented."))
                        .lifeDomain(LifeDomain.SCHOOL)
                        .build());
    }

    public static Change analysed(UnaryOperator<ExplanatoryAnalysis.Builder> change) {
        return with(file -> file.analyses(Array.of(change.apply(analysis()).build())));
    }

    public static Plan.Builder plan() {
        return Plan.builder()
                .id(PLAN)
                .recordedOn(PLANNED)
                .kind(PlanKind.FAMILY_PLAN)
                .version(1)
                .on(PLANNED)
                .frame(HelpFrame.VOLUNTARY)
                .written(true)
                .addMadeBy(WORKER)
                .analysis(ANALYSIS)
                .addGoals(goal(GOAL).addMembers(DAUGHTER).build())
                .addGoals(goal(OTHER_GOAL).rank(2).addMembers(SON).build())
                .addActions(action(ACTION)
                        .addGoals(GOAL)
                        .addDoers(MOTHER)
                        .due(LocalDate.of(2026, 6, 1))
                        .build())
                .addActions(action(OTHER_ACTION)
                        .addGoals(OTHER_GOAL)
                        .addDoers(FATHER)
                        .addDoers(AUNT)
                        .recurrence(every(1, RecurrenceUnit.WEEK))
                        .build())
                .addStrengths(STRENGTH)
                .interval(every(6, RecurrenceUnit.WEEK))
                .firstReviewOn(FIRST_LOOK)
                .changeRule(Text.of("Invented."))
                .changeDecidedBy(WORKER);
    }

    public static Goal.Builder goal(Id<Goal> id) {
        return Goal.builder()
                .id(id)
                .text(Text.of("Invented."))
                .result(Text.of("Invented."))
                .measure(Text.of("Invented."))
                .addOwners(MOTHER)
                .purpose(GoalPurpose.HELP)
                .phase(Phase.RISK_LED)
                .horizon(GoalHorizon.SHORT)
                .addAddresses(CONCERN)
                .due(LocalDate.of(2026, 7, 1))
                .rank(1);
    }

    public static Action.Builder action(Id<Action> id) {
        return Action.builder().id(id).text(Text.of("Invented.")).origin(AlternativeOrigin.FAMILY);
    }

    public static Recurrence every(int number, RecurrenceUnit unit) {
        return Recurrence.builder().every(number).unit(unit).build();
    }

    /** The plan with one of its goals changed. */
    public static UnaryOperator<Plan.Builder> goals(Goal... goals) {
        return plan -> plan.goals(Array.of(goals));
    }

    public static UnaryOperator<Plan.Builder> actions(Action... actions) {
        return plan -> plan.actions(Array.of(actions));
    }

    public static Change adopted() {
        return with(file -> file.addAdoptions(adoption("adoption1", PLAN, ADOPTED)));
    }

    public static Adoption adoption(String id, Id<Plan> plan, LocalDate on) {
        return Adoption.builder().id(Id.of(id)).recordedOn(on).plan(plan).on(on).build();
    }

    /** Consultation with these persons, and with nobody else. */
    @SafeVarargs
    public static Change consulted(Id<? extends Party>... persons) {
        Seq<Consultation> talks = Array.empty();
        for (Id<? extends Party> person : persons) {
            talks = talks.append(consultation(person)
                    .view(Text.of("Invented."))
                    .level(AgreementLevel.AGREES)
                    .build());
        }
        Seq<Consultation> held = talks;
        return with(file -> file.consultations(held));
    }

    public static Consultation.Builder consultation(Id<? extends Party> person) {
        return Consultation.builder()
                .id(Id.of("talkwith" + person.text()))
                .recordedOn(PLANNED)
                .plan(PLAN)
                .person(person)
                .on(PLANNED);
    }

    /** Sent to these persons, and to nobody else. */
    @SafeVarargs
    public static Change sentTo(Id<? extends Party>... persons) {
        Seq<Dispatch> dispatches = Array.empty();
        for (Id<? extends Party> person : persons) {
            dispatches = dispatches.append(sent(person, ADOPTED.plusDays(1)));
        }
        Seq<Dispatch> done = dispatches;
        return with(file -> file.dispatches(done));
    }

    public static Dispatch sent(Id<? extends Party> person, LocalDate on) {
        return Dispatch.builder()
                .id(Id.of("sentto" + person.text()))
                .recordedOn(on)
                .of(PLAN)
                .to(person)
                .on(on)
                .build();
    }

    /** An evaluation of both goals with everybody. */
    public static Evaluation.Builder evaluation(LocalDate on) {
        return Evaluation.builder()
                .id(EVALUATION)
                .recordedOn(on)
                .plan(PLAN)
                .on(on)
                .participants(Array.of(MOTHER, FATHER, DAUGHTER, SON).map(PlannedFamily::present))
                .addGoalResults(result(GOAL, GoalStatus.IN_PROGRESS).build())
                .addGoalResults(result(OTHER_GOAL, GoalStatus.IN_PROGRESS).build())
                .nextOn(on.plusWeeks(6));
    }

    public static Change evaluated(LocalDate on, UnaryOperator<Evaluation.Builder> change) {
        return with(file -> file.addEvaluations(change.apply(evaluation(on)).build()));
    }

    public static GoalResult.Builder result(Id<Goal> goal, GoalStatus status) {
        return GoalResult.builder().goal(goal).status(status);
    }

    public static Participant present(Id<? extends Party> person) {
        return Participant.builder()
                .person(person)
                .mode(ParticipationMode.IN_PERSON)
                .build();
    }
}
