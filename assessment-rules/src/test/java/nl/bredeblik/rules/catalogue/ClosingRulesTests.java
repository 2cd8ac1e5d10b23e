package nl.bredeblik.rules.catalogue;

import static nl.bredeblik.rules.family.Change.nothing;
import static nl.bredeblik.rules.family.Change.with;
import static nl.bredeblik.rules.family.HeardFamily.CLOSING;
import static nl.bredeblik.rules.family.HeardFamily.DECISION;
import static nl.bredeblik.rules.family.HeardFamily.WORDS;
import static nl.bredeblik.rules.family.HeardFamily.closed;
import static nl.bredeblik.rules.family.HeardFamily.decided;
import static nl.bredeblik.rules.family.SoundFamily.CONCERN;
import static nl.bredeblik.rules.family.SoundFamily.DAUGHTER;
import static nl.bredeblik.rules.family.SoundFamily.INSTITUTION;
import static nl.bredeblik.rules.family.SoundFamily.OPENED;
import static nl.bredeblik.rules.family.SoundFamily.SON;
import static nl.bredeblik.rules.family.SoundFamily.TODAY;
import static nl.bredeblik.rules.family.SoundFamily.WORKER;
import static nl.bredeblik.rules.family.Titles.SUPERVISION;
import static nl.bredeblik.rules.family.Titles.asked;
import static nl.bredeblik.rules.family.Titles.supervised;

import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.bredeblik.model.analysis.HelpFrame;
import nl.bredeblik.model.concern.ConcernStanding;
import nl.bredeblik.model.concern.ConcernStatus;
import nl.bredeblik.model.concern.UnsafetyKind;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.Party;
import nl.bredeblik.model.entry.YesNoUnknown;
import nl.bredeblik.model.judgement.CoreDecisionKind;
import nl.bredeblik.model.measure.PetitionKind;
import nl.bredeblik.model.plan.Adoption;
import nl.bredeblik.model.plan.Closing;
import nl.bredeblik.model.plan.ClosingStage;
import nl.bredeblik.model.plan.ConditionResult;
import nl.bredeblik.model.plan.Evaluation;
import nl.bredeblik.model.plan.Goal;
import nl.bredeblik.model.plan.GoalPurpose;
import nl.bredeblik.model.plan.GoalResult;
import nl.bredeblik.model.plan.GoalStatus;
import nl.bredeblik.model.plan.MonitoringItem;
import nl.bredeblik.model.plan.Phase;
import nl.bredeblik.model.plan.Plan;
import nl.bredeblik.model.plan.PlanKind;
import nl.bredeblik.model.plan.SafetyCondition;
import nl.bredeblik.model.plan.SafetyPlan;
import nl.bredeblik.model.team.HandOver;
import nl.bredeblik.model.team.HandOverOf;
import nl.bredeblik.model.team.Organisation;
import nl.bredeblik.model.team.OrganisationKind;
import nl.bredeblik.rules.Moment;
import nl.bredeblik.rules.family.Areas;
import nl.bredeblik.rules.family.Change;
import nl.bredeblik.rules.family.Example;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is left open, and what is recorded, where the work ends. */
class ClosingRulesTests {

    private static final Id<Organisation> LOCAL_TEAM = Id.of("localteam");
    private static final Id<Organisation> VEILIG_THUIS = Id.of("veiligthuis");
    private static final Id<SafetyPlan> SAFETY_PLAN = Id.of("safetyplan");
    private static final Id<SafetyCondition> CONDITION = Id.of("condition");
    private static final Id<Plan> PLAN = Id.of("plan0001");
    private static final LocalDate YESTERDAY = TODAY.minusDays(1);
    private static final String LEFT_OPEN = "CLOSE-01 BLOCKING " + CLOSING + "+concern1";
    private static final String UNMET = "CLOSE-04 ATTENTION " + CLOSING + "+safetyplan+condition";

    @ParameterizedTest
    @MethodSource({"concerns", "endings", "works", "conditions"})
    void theRecordOfTheEnd(Example example) {
        example.at(Moment.CLOSING).holds();
    }

    static Stream<Example> concerns() {
        return Stream.of(
                example("nothing ends", nothing()),
                example("a concern is left open", proposed(), LEFT_OPEN),
                example(
                        "also when the closing was done long ago",
                        closed(ClosingStage.CLOSED, OPENED, built -> built),
                        LEFT_OPEN),
                example("the concern was closed with reasons", proposed().and(closedWithReasons())),
                example(
                        "the concern was handed over",
                        proposed().and(handed(LOCAL_TEAM, built -> built.addItems(CONCERN)))),
                example(
                        "it was handed over to the same organisation",
                        proposed().and(handed(WORKER, built -> built.addItems(CONCERN))),
                        LEFT_OPEN),
                example(
                        "another thing was handed over",
                        proposed().and(handed(LOCAL_TEAM, built -> built.of(HandOverOf.COORDINATION))),
                        LEFT_OPEN),
                example("the whole case was handed over", proposed().and(handed(LOCAL_TEAM, built -> built))),
                example(
                        "the case of the other child was handed over",
                        proposed().and(handed(LOCAL_TEAM, built -> built.addMembers(SON))),
                        LEFT_OPEN),
                example(
                        "without a receiver",
                        proposed().and(handed(LOCAL_TEAM, built -> built.receiver(Option.none()))),
                        LEFT_OPEN),
                example(
                        "it ends for the other child only",
                        closed(ClosingStage.PROPOSED, YESTERDAY, built -> built.addMembers(SON))));
    }

    static Stream<Example> endings() {
        Change expired = supervised(OPENED.minusYears(1), YESTERDAY);
        Change notExtending = supervised(OPENED, TODAY.plusMonths(1))
                .and(decided(CoreDecisionKind.NOT_EXTENDING, OPENED, built -> built.addSubjects(SUPERVISION)));
        return Stream.of(
                example("a decision not to extend", notExtending, "CLOSE-01 BLOCKING " + DECISION + "+concern1"),
                example(
                        "a decision that a closing carries out",
                        notExtending.and(proposed(built -> built.addDecisions(DECISION))),
                        LEFT_OPEN),
                example("a decision to limit contact", decided(CoreDecisionKind.CONTACT_LIMIT, OPENED, built -> built)),
                example("supervision ran out yesterday", expired, "CLOSE-01 BLOCKING " + SUPERVISION + "+concern1"),
                example("supervision runs out today", supervised(OPENED.minusYears(1), TODAY)),
                example(
                        "an extension was asked",
                        expired.and(asked(PetitionKind.EXTEND_SUPERVISION, OPENED, built -> built))),
                example("a plan in force goes on", expired.and(planned(OPENED))),
                example("a plan was adopted after the closing", proposed().and(planned(TODAY))));
    }

    static Stream<Example> works() {
        Change sound = proposed().and(closedWithReasons());
        return Stream.of(
                example(
                        "no reasons",
                        proposed(built -> built.reasons(Option.none())).and(closedWithReasons()),
                        "CLOSE-02 ATTENTION " + CLOSING + " @reasons"),
                example(
                        "the decision says why",
                        proposed(built -> built.reasons(Option.none()).addDecisions(DECISION))
                                .and(decided(CoreDecisionKind.CLOSING, YESTERDAY, built -> built.reasons(WORDS)))
                                .and(closedWithReasons())),
                example(
                        "nothing for afterwards",
                        proposed(built -> built.aftercare(Option.none())).and(closedWithReasons()),
                        "CLOSE-05 ATTENTION " + CLOSING + " @aftercare"),
                example(
                        "a goal without result",
                        sound.and(planned(OPENED)),
                        "CLOSE-03 ATTENTION " + CLOSING + " @evaluations"),
                example(
                        "a goal that was not reached, and evaluated",
                        sound.and(planned(OPENED))
                                .and(evaluated(built -> built.addGoalResults(GoalResult.builder()
                                        .goal(Id.of("goal0001"))
                                        .status(GoalStatus.NOT_REACHED)
                                        .build())))));
    }

    static Stream<Example> conditions() {
        Change sound = proposed().and(closedWithReasons());
        Change safe = sound.and(safetyPlan(INSTITUTION, false));
        Change watchedByVeiligThuis = sound.and(safetyPlan(VEILIG_THUIS, false)).and(seen(YesNoUnknown.YES));
        return Stream.of(
                example("a condition of which nothing is known", safe, UNMET),
                example("a condition that is met", safe.and(seen(YesNoUnknown.YES))),
                example("a condition that is not met", safe.and(seen(YesNoUnknown.NO)), UNMET),
                example(
                        "a condition that was handed over",
                        safe.and(handed(
                                LOCAL_TEAM, built -> built.of(HandOverOf.WORK).addItems(CONDITION)))),
                example(
                        "with the whole plan",
                        safe.and(handed(
                                LOCAL_TEAM, built -> built.of(HandOverOf.WORK).addItems(SAFETY_PLAN)))),
                example("of Veilig Thuis, and nobody watches", watchedByVeiligThuis, "CLOSE-06 ATTENTION " + CLOSING),
                example(
                        "of Veilig Thuis, and the local team watches",
                        watchedByVeiligThuis.and(handed(LOCAL_TEAM, built -> built.safetyWatcher(LOCAL_TEAM)))),
                example(
                        "of Veilig Thuis, which handed the watch to whoever closes",
                        watchedByVeiligThuis.and(handed(WORKER, built -> built.safetyWatcher(WORKER))),
                        "CLOSE-06 ATTENTION " + CLOSING),
                example(
                        "of Veilig Thuis, with monitoring in the plan",
                        sound.and(safetyPlan(VEILIG_THUIS, true)).and(seen(YesNoUnknown.YES))));
    }

    private static Change proposed() {
        return proposed(built -> built);
    }

    private static Change proposed(UnaryOperator<Closing.Builder> change) {
        return closed(ClosingStage.PROPOSED, YESTERDAY, change);
    }

    private static Change closedWithReasons() {
        return with(file -> file.addConcernStatuses(ConcernStatus.builder()
                .id(Id.of("status02"))
                .recordedOn(YESTERDAY)
                .concern(CONCERN)
                .on(YESTERDAY)
                .status(ConcernStanding.CLOSED_WITH_REASONS)
                .addUnsafety(UnsafetyKind.NEITHER)
                .reasons(WORDS)
                .build()));
    }

    private static Change handed(Id<? extends Party> to, UnaryOperator<HandOver.Builder> change) {
        return with(file -> file.addOrganisations(Organisation.builder()
                        .id(LOCAL_TEAM)
                        .recordedOn(OPENED)
                        .kind(OrganisationKind.LOCAL_TEAM)
                        .build())
                .addHandOvers(change.apply(HandOver.builder()
                                .id(Id.of("handover"))
                                .recordedOn(YESTERDAY)
                                .of(HandOverOf.WHOLE_CASE)
                                .giver(WORKER)
                                .receiver(to)
                                .handedOn(YESTERDAY))
                        .build()));
    }

    private static Change planned(LocalDate adoptedOn) {
        return with(file -> file.addPlans(Plan.builder()
                        .id(PLAN)
                        .recordedOn(OPENED)
                        .kind(PlanKind.FAMILY_PLAN)
                        .version(1)
                        .on(OPENED)
                        .frame(HelpFrame.VOLUNTARY)
                        .written(true)
                        .addGoals(Goal.builder()
                                .id(Id.of("goal0001"))
                                .text(WORDS)
                                .addMembers(DAUGHTER)
                                .purpose(GoalPurpose.HELP)
                                .phase(Phase.RISK_LED)
                                .build())
                        .build())
                .addAdoptions(Adoption.builder()
                        .id(Id.of("adoption1"))
                        .recordedOn(adoptedOn)
                        .plan(PLAN)
                        .on(adoptedOn)
                        .build()));
    }

    private static Change evaluated(UnaryOperator<Evaluation.Builder> change) {
        return with(file -> file.addEvaluations(change.apply(Evaluation.builder()
                        .id(Id.of("evaluation"))
                        .recordedOn(YESTERDAY)
                        .plan(PLAN)
                        .on(YESTERDAY))
                .build()));
    }

    private static Change seen(YesNoUnknown met) {
        return evaluated(built -> built.plan(SAFETY_PLAN)
                .addConditionResults(
                        ConditionResult.builder().condition(CONDITION).met(met).build()));
    }

    private static Change safetyPlan(Id<Organisation> setBy, boolean monitored) {
        SafetyPlan.Builder plan = SafetyPlan.builder()
                .id(SAFETY_PLAN)
                .recordedOn(OPENED)
                .version(1)
                .on(OPENED)
                .addConditions(SafetyCondition.builder()
                        .id(CONDITION)
                        .addMembers(DAUGHTER)
                        .setBy(setBy)
                        .build());
        if (monitored) {
            plan.addMonitoring(MonitoringItem.builder()
                    .id(Id.of("monitor1"))
                    .what(WORDS)
                    .who(WORKER)
                    .addMembers(DAUGHTER)
                    .build());
        }
        return with(file -> file.addOrganisations(Organisation.builder()
                        .id(VEILIG_THUIS)
                        .recordedOn(OPENED)
                        .kind(OrganisationKind.VEILIG_THUIS)
                        .build())
                .addSafetyPlans(plan.build())
                .addAdoptions(Adoption.builder()
                        .id(Id.of("adoption2"))
                        .recordedOn(OPENED)
                        .plan(SAFETY_PLAN)
                        .on(OPENED)
                        .build()));
    }

    private static Example example(String name, Change change, String... expected) {
        return Example.in(Areas.of("CLOSE"), name, change, expected);
    }
}
