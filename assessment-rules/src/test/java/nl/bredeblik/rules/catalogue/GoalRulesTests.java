package nl.bredeblik.rules.catalogue;

import static nl.bredeblik.rules.family.Change.with;
import static nl.bredeblik.rules.family.PlannedFamily.ACTION;
import static nl.bredeblik.rules.family.PlannedFamily.ADOPTED;
import static nl.bredeblik.rules.family.PlannedFamily.AUNT;
import static nl.bredeblik.rules.family.PlannedFamily.GOAL;
import static nl.bredeblik.rules.family.PlannedFamily.OTHER_ACTION;
import static nl.bredeblik.rules.family.PlannedFamily.OTHER_GOAL;
import static nl.bredeblik.rules.family.PlannedFamily.PLAN;
import static nl.bredeblik.rules.family.PlannedFamily.action;
import static nl.bredeblik.rules.family.PlannedFamily.actions;
import static nl.bredeblik.rules.family.PlannedFamily.drafted;
import static nl.bredeblik.rules.family.PlannedFamily.evaluated;
import static nl.bredeblik.rules.family.PlannedFamily.every;
import static nl.bredeblik.rules.family.PlannedFamily.goal;
import static nl.bredeblik.rules.family.PlannedFamily.goals;
import static nl.bredeblik.rules.family.PlannedFamily.planned;
import static nl.bredeblik.rules.family.PlannedFamily.result;
import static nl.bredeblik.rules.family.SoundFamily.CONCERN;
import static nl.bredeblik.rules.family.SoundFamily.DAUGHTER;
import static nl.bredeblik.rules.family.SoundFamily.FATHER;
import static nl.bredeblik.rules.family.SoundFamily.MOTHER;
import static nl.bredeblik.rules.family.SoundFamily.OPENED;
import static nl.bredeblik.rules.family.SoundFamily.SON;
import static nl.bredeblik.rules.family.SoundFamily.TODAY;
import static nl.bredeblik.rules.family.SoundFamily.WORKER;
import static nl.bredeblik.rules.family.Titles.YEAR_END;
import static nl.bredeblik.rules.family.Titles.supervised;

import io.vavr.collection.Array;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.bredeblik.model.concern.ConcernStanding;
import nl.bredeblik.model.concern.ConcernStatus;
import nl.bredeblik.model.concern.SafetyConcern;
import nl.bredeblik.model.concern.UnsafetyKind;
import nl.bredeblik.model.entry.Deviation;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.RuleCode;
import nl.bredeblik.model.entry.Text;
import nl.bredeblik.model.judgement.AlternativeOrigin;
import nl.bredeblik.model.plan.Action;
import nl.bredeblik.model.plan.ActionProgress;
import nl.bredeblik.model.plan.ActionStatus;
import nl.bredeblik.model.plan.Goal;
import nl.bredeblik.model.plan.GoalPurpose;
import nl.bredeblik.model.plan.GoalStatus;
import nl.bredeblik.model.plan.Phase;
import nl.bredeblik.model.plan.Plan;
import nl.bredeblik.model.plan.PlanKind;
import nl.bredeblik.model.plan.RecurrenceUnit;
import nl.bredeblik.rules.Moment;
import nl.bredeblik.rules.RuleSet;
import nl.bredeblik.rules.family.Change;
import nl.bredeblik.rules.family.Example;
import nl.bredeblik.rules.family.SoundFamily;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Goals and actions of the plan: PLAN-01 to PLAN-09, rows R51 to R55, R161 and R181. */
class GoalRulesTests {

    private static final RuleSet RULES = RuleSet.of("goals", "test", GoalRules.ALL);

    private static final LocalDate DUE = LocalDate.of(2026, 6, 1);
    private static final LocalDate THREE_MONTHS_ON = LocalDate.of(2026, 4, 26);

    @ParameterizedTest
    @MethodSource({
        "concreteGoals",
        "goalsWithoutAction",
        "actionsWithoutDoerOrTerm",
        "order",
        "safety",
        "late",
        "changed",
        "noPlan"
    })
    void aPlanInForce(Example example) {
        example.holds();
    }

    static Stream<Example> concreteGoals() {
        String found = "PLAN-01 ATTENTION plan0001+goal0001 @";
        Change reached = evaluated(
                TODAY,
                held -> held.goalResults(
                        Array.of(result(GOAL, GoalStatus.REACHED).build())));
        return Stream.of(
                of("everything in order", planned()),
                of("no plan at all", Change.nothing()),
                of("no result", withGoal(goal -> goal.result(Option.none())), found + "result"),
                of("no measure of success", withGoal(goal -> goal.measure(Option.none())), found + "measure"),
                of("no owner", withGoal(goal -> goal.owners(Array.empty())), found + "owners"),
                of("no term", withGoal(goal -> goal.due(Option.none())), found + "due"),
                of(
                        "no term, and the goal is reached",
                        withGoal(goal -> goal.due(Option.none())).and(reached)),
                of(
                        "no term, in a plan of the family itself",
                        planned(plan ->
                                withGoal(plan, goal -> goal.due(Option.none())).kind(PlanKind.FAMILY_GROUP_PLAN)),
                        "PLAN-01 HINT plan0001+goal0001 @due"),
                of(
                        "no term, in a plan for direct safety",
                        planned(plan ->
                                withGoal(plan, goal -> goal.due(Option.none())).kind(PlanKind.IMMEDIATE_SAFETY))),
                of(
                        "no term, in a draft",
                        drafted(plan -> withGoal(plan, goal -> goal.due(Option.none()))),
                        found + "due"),
                of("no term, at closing", withGoal(goal -> goal.due(Option.none())))
                        .at(Moment.CLOSING),
                of("no term, when it has to be made safe", withGoal(goal -> goal.due(Option.none())))
                        .at(Moment.DIRECT_SAFETY));
    }

    static Stream<Example> goalsWithoutAction() {
        Change bare = planned(actions(first()));
        String attention = "PLAN-02 ATTENTION plan0001+goal0002";
        String blocking = "PLAN-02 BLOCKING plan0001+goal0002";
        Change acute = bare.and(acute());
        return Stream.of(
                of("a goal without action", bare, attention),
                of("three months after the adoption", bare, attention).on(THREE_MONTHS_ON.plusDays(1)),
                of(
                        "a goal without action, for an acute concern",
                        acute,
                        attention,
                        "PLAN-06 BLOCKING plan0001+concern1 @goals"),
                of(
                                "the same, three months after the adoption",
                                acute,
                                attention,
                                "PLAN-06 BLOCKING plan0001+concern1 @goals")
                        .on(THREE_MONTHS_ON),
                of("the same, a day later", acute, blocking, "PLAN-06 BLOCKING plan0001+concern1 @goals")
                        .on(THREE_MONTHS_ON.plusDays(1)),
                of("an evaluation in time leaves it so", bare.and(evaluated(THREE_MONTHS_ON, held -> held)), attention)
                        .on(THREE_MONTHS_ON.plusDays(2)),
                of(
                                "an evaluation after its time leaves it so",
                                bare.and(evaluated(THREE_MONTHS_ON.plusDays(1), held -> held)),
                                blocking)
                        .on(THREE_MONTHS_ON.plusDays(2)),
                of(
                        "departed from with reasons",
                        bare.and(with(file -> file.addDeviations(Deviation.builder()
                                .id(Id.of("deviation1"))
                                .recordedOn(TODAY)
                                .rule(RuleCode.of("PLAN-02"))
                                .addAbout(OTHER_GOAL)
                                .decidedOn(TODAY)
                                .reason(Text.of("Invented."))
                                .build()))),
                        "PLAN-02 HINT plan0001+goal0002 EXPLAINED"));
    }

    static Stream<Example> actionsWithoutDoerOrTerm() {
        Action.Builder nobody = action(OTHER_ACTION).addGoals(OTHER_GOAL).due(DUE);
        Action.Builder never = action(OTHER_ACTION).addGoals(OTHER_GOAL).addDoers(AUNT);
        return Stream.of(
                of(
                        "nobody does it",
                        planned(actions(first(), nobody.build())),
                        "PLAN-03 ATTENTION plan0001+action02 @doers"),
                of(
                        "without a term",
                        planned(actions(first(), never.build())),
                        "PLAN-03 ATTENTION plan0001+action02 @due"),
                of(
                        "a term that was agreed later",
                        planned(actions(first(), never.build()))
                                .and(progress(
                                        OTHER_ACTION,
                                        ADOPTED,
                                        ActionStatus.PLANNED,
                                        entry -> entry.newDue(DUE).addAgreedWith(AUNT)))),
                of(
                        "somebody of the network does it every day",
                        planned(actions(
                                first(),
                                never.recurrence(every(1, RecurrenceUnit.DAY)).build()))),
                of(
                        "without a doer, and done",
                        planned(actions(first(), nobody.build()))
                                .and(progress(OTHER_ACTION, TODAY, ActionStatus.DONE, entry -> entry))));
    }

    static Stream<Example> order() {
        return Stream.of(
                of("five goals for help", planned(goalsFor(5))),
                of("six goals for help", planned(goalsFor(6)), "PLAN-04 ATTENTION plan0001 @goals"),
                of(
                        "six goals, one of them for safety",
                        planned(plan ->
                                changeFirst(goalsFor(6).apply(plan), goal -> goal.purpose(GoalPurpose.SAFETY)))),
                of(
                        "six goals, one of them reached",
                        planned(goalsFor(6))
                                .and(evaluated(
                                        TODAY,
                                        held -> held.goalResults(Array.of(
                                                result(GOAL, GoalStatus.REACHED).build()))))),
                of("no rank", withGoal(goal -> goal.rank(Option.none())), "PLAN-05 HINT plan0001+goal0001 @rank"),
                of(
                        "neither long nor short",
                        withGoal(goal -> goal.horizon(Option.none())),
                        "PLAN-05 HINT plan0001+goal0001 @horizon"),
                of(
                        "no rank, of the only goal",
                        planned(goals(goal(GOAL)
                                .addMembers(DAUGHTER)
                                .rank(Option.none())
                                .build()))));
    }

    static Stream<Example> safety() {
        Change unplanned = planned().and(acute());
        UnaryOperator<Plan.Builder> direct = plan -> withGoal(plan, goal -> goal.phase(Phase.DIRECT_SAFETY));
        UnaryOperator<Plan.Builder> last =
                plan -> withGoal(plan, goal -> goal.phase(Phase.DIRECT_SAFETY).rank(3));
        UnaryOperator<Plan.Builder> forTheSon = goals(
                goal(GOAL).addMembers(DAUGHTER).build(),
                goal(OTHER_GOAL)
                        .rank(2)
                        .addresses(Array.empty())
                        .addMembers(SON)
                        .phase(Phase.DIRECT_SAFETY)
                        .build());
        String blocking = "PLAN-06 BLOCKING plan0001+concern1 @goals";
        return Stream.of(
                of("no goal of direct safety", unplanned, blocking),
                of("one for another child", planned(forTheSon).and(acute()), blocking),
                of("with a goal of direct safety", planned(direct).and(acute())),
                of("that does not come first, voluntarily", planned(last).and(acute())),
                of(
                        "that does not come first, under a measure",
                        planned(last).and(acute()).and(supervised(OPENED, YEAR_END)),
                        "PLAN-06 ATTENTION plan0001+concern1 @goals"),
                of("structural, not acute", planned().and(status(ConcernStanding.CONFIRMED, UnsafetyKind.STRUCTURAL))),
                of("acute, and solved", planned().and(status(ConcernStanding.RESOLVED, UnsafetyKind.ACUTE))));
    }

    static Stream<Example> late() {
        String attention = "PLAN-07 ATTENTION plan0001+action01 @due";
        String blocking = "PLAN-07 BLOCKING plan0001+action01 @due";
        Change waits = planned().and(progress(ACTION, TODAY, ActionStatus.WAITING_LIST, entry -> entry));
        Change bridged = planned()
                .and(progress(
                        ACTION,
                        TODAY,
                        ActionStatus.WAITING_LIST,
                        entry -> entry.bridging(Text.of("Invented."))
                                .newDue(DUE.plusDays(7))
                                .addAgreedWith(MOTHER)));
        Change started = running(ACTION);
        Change onlyOther = planned().and(running(OTHER_ACTION));
        Change ordered =
                planned(actions(first(AlternativeOrigin.COURT), second())).and(running(OTHER_ACTION));
        Change left = onlyOther.and(evaluated(DUE.plusDays(1), held -> held));
        return Stream.of(
                of("waits for help, with nothing in its stead", waits, attention),
                of("waits for help, with something in its stead and a date", bridged),
                of(
                                "a new date, and after that how it goes, without a date again",
                                bridged.and(running(OTHER_ACTION))
                                        .and(progress(ACTION, TODAY.plusDays(1), ActionStatus.PLANNED, entry -> entry)))
                        .on(DUE.plusDays(7)),
                of("the new date is over", bridged.and(running(OTHER_ACTION)), attention)
                        .on(DUE.plusDays(8)),
                of("not begun, on the last day of its term", onlyOther).on(DUE),
                of("not begun, a day after its term", onlyOther, attention).on(DUE.plusDays(1)),
                of("begun, a day after its term", onlyOther.and(started)).on(DUE.plusDays(1)),
                of("of a draft", drafted(plan -> plan)).on(DUE.plusDays(1)),
                of("ordered by a court", ordered, blocking).on(DUE.plusDays(1)),
                of("an evaluation after its term left it with nothing", left, blocking)
                        .on(DUE.plusDays(2)),
                of(
                                "an evaluation after its term, and why it did not begin",
                                left.and(progress(
                                        ACTION,
                                        DUE,
                                        ActionStatus.NOT_DONE,
                                        entry -> entry.reason(Text.of("Invented.")))),
                                attention)
                        .on(DUE.plusDays(2)),
                of("no term, three months after the adoption", planned().and(started))
                        .on(THREE_MONTHS_ON),
                of("no term, a day later", planned().and(started), "PLAN-07 ATTENTION plan0001+action02 @due")
                        .on(THREE_MONTHS_ON.plusDays(1)));
    }

    static Stream<Example> changed() {
        Change cancelled = progress(OTHER_ACTION, TODAY, ActionStatus.CANCELLED, entry -> entry);
        Change agreedWithOne =
                progress(OTHER_ACTION, TODAY, ActionStatus.CANCELLED, entry -> entry.addAgreedWith(AUNT));
        Change agreed = progress(
                OTHER_ACTION,
                TODAY,
                ActionStatus.CANCELLED,
                entry -> entry.addAgreedWith(AUNT).addAgreedWith(FATHER));
        Change byWorker = planned(actions(
                        first(),
                        action(OTHER_ACTION)
                                .addGoals(OTHER_GOAL)
                                .addDoers(WORKER)
                                .due(DUE)
                                .build()))
                .and(cancelled);
        String found = "PLAN-09 ATTENTION plan0001+action02";
        return Stream.of(
                of("cancelled by nobody knows whom", planned().and(cancelled), found),
                of("cancelled with one of the two", planned().and(agreedWithOne), found),
                of("cancelled with both", planned().and(agreed)),
                of("cancelled by the professional who does it", byWorker),
                of(
                        "another date",
                        planned().and(progress(ACTION, TODAY, ActionStatus.RUNNING, entry -> entry.newDue(DUE))),
                        "PLAN-09 ATTENTION plan0001+action01"));
    }

    private static Change recordedOn(LocalDate day) {
        return with(file -> file.concerns(SoundFamily.file()
                .concerns()
                .map(concern ->
                        SafetyConcern.builder().from(concern).recordedOn(day).build())));
    }

    private static Change corrected(LocalDate day) {
        return with(file -> file.addAllConcerns(SoundFamily.file()
                .concerns()
                .map(concern -> SafetyConcern.builder()
                        .from(concern)
                        .revision(2)
                        .recordedOn(day)
                        .build())));
    }

    static Stream<Example> noPlan() {
        Change measure = supervised(OPENED, YEAR_END);
        LocalDate lastDay = LocalDate.of(2026, 4, 5);
        return Stream.of(
                of("three months after the measure began", measure).on(lastDay),
                of("a day later", measure, "PLAN-08 ATTENTION concern1").on(lastDay.plusDays(1)),
                of("a concern that was recorded a week into the measure", measure.and(recordedOn(OPENED.plusDays(7))))
                        .on(lastDay.plusDays(7)),
                of("a week and a day later", measure.and(recordedOn(OPENED.plusDays(7))), "PLAN-08 ATTENTION concern1")
                        .on(lastDay.plusDays(8)),
                of(
                                "a concern that was corrected a month ago",
                                measure.and(statusOn(OPENED, ConcernStanding.SUSPECTED, UnsafetyKind.NEITHER))
                                        .and(corrected(OPENED.plusMonths(2))),
                                "PLAN-08 ATTENTION concern1")
                        .on(lastDay.plusDays(1)),
                of("a day later, without a measure", Change.nothing()).on(lastDay.plusDays(1)),
                of("a day later, an acute concern", measure.and(acute()), "PLAN-08 BLOCKING concern1")
                        .on(lastDay.plusDays(1)),
                of("a day later, with a draft that has actions", measure.and(drafted(plan -> plan)))
                        .on(lastDay.plusDays(1)),
                of(
                                "a day later, the concern is refuted",
                                measure.and(status(ConcernStanding.REFUTED, UnsafetyKind.NEITHER)))
                        .on(lastDay.plusDays(1)));
    }

    private static Example of(String name, Change change, String... expected) {
        return Example.in(RULES, name, change, expected);
    }

    private static Change withGoal(UnaryOperator<Goal.Builder> change) {
        return planned(plan -> withGoal(plan, change));
    }

    private static Plan.Builder withGoal(Plan.Builder plan, UnaryOperator<Goal.Builder> change) {
        return plan.goals(Array.of(
                change.apply(goal(GOAL).addMembers(DAUGHTER)).build(),
                goal(OTHER_GOAL).rank(2).addMembers(SON).build()));
    }

    private static Plan.Builder changeFirst(Plan.Builder plan, UnaryOperator<Goal.Builder> change) {
        var goals = plan.build().goals();
        return plan.goals(
                goals.update(0, change.apply(Goal.builder().from(goals.head())).build()));
    }

    /** So many goals for help, each with an action. */
    private static UnaryOperator<Plan.Builder> goalsFor(int number) {
        Array<Goal> goals = Array.rangeClosed(1, number)
                .map(each -> goal(Id.of("goal000" + each))
                        .rank(each)
                        .addMembers(DAUGHTER)
                        .build());
        Action forAll = action(ACTION)
                .goals(goals.map(Goal::id))
                .addDoers(MOTHER)
                .due(DUE)
                .build();
        return plan -> plan.goals(goals).actions(Array.of(forAll));
    }

    private static Action first() {
        return first(AlternativeOrigin.FAMILY);
    }

    private static Action first(AlternativeOrigin origin) {
        return action(ACTION)
                .addGoals(GOAL)
                .addDoers(MOTHER)
                .due(DUE)
                .origin(origin)
                .build();
    }

    private static Action second() {
        return action(OTHER_ACTION)
                .addGoals(OTHER_GOAL)
                .addDoers(AUNT)
                .recurrence(every(1, RecurrenceUnit.WEEK))
                .build();
    }

    private static Change running(Id<Action> action) {
        return progress(action, ADOPTED, ActionStatus.RUNNING, entry -> entry);
    }

    private static Change progress(
            Id<Action> action, LocalDate on, ActionStatus status, UnaryOperator<ActionProgress.Builder> change) {
        return with(file -> file.addActionProgress(change.apply(ActionProgress.builder()
                        .id(Id.of(action.text()
                                + status.name().toLowerCase(Locale.ROOT).replace("_", "")))
                        .recordedOn(on)
                        .plan(PLAN)
                        .action(action)
                        .on(on)
                        .status(status))
                .build()));
    }

    private static Change acute() {
        return status(ConcernStanding.CONFIRMED, UnsafetyKind.ACUTE);
    }

    private static Change status(ConcernStanding standing, UnsafetyKind kind) {
        return statusOn(ADOPTED, standing, kind);
    }

    private static Change statusOn(LocalDate day, ConcernStanding standing, UnsafetyKind kind) {
        return with(file -> file.addConcernStatuses(ConcernStatus.builder()
                .id(Id.of("status002"))
                .recordedOn(day)
                .concern(CONCERN)
                .on(day)
                .status(standing)
                .addUnsafety(kind)
                .by(WORKER)
                .build()));
    }
}
