package nl.bredeblik.rules.catalogue;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.util.HashSet;
import java.util.Set;
import nl.bredeblik.model.concern.Notification;
import nl.bredeblik.model.concern.NotificationStep;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.judgement.CoreDecision;
import nl.bredeblik.model.plan.Closing;
import nl.bredeblik.model.plan.GoalResult;
import nl.bredeblik.model.plan.Plan;
import nl.bredeblik.model.plan.SafetyPlan;
import nl.bredeblik.model.team.Organisation;
import nl.bredeblik.model.team.OrganisationKind;
import nl.bredeblik.rules.Look;
import nl.bredeblik.rules.Subjects;
import nl.bredeblik.rules.Verdict;

/**
 * A closing that is proposed or done, with the work that it ends.
 *
 * @param closing the closing
 * @param goalsAreEvaluated whether each goal of the plan for its members has a result; true where there is no goal
 * @param asksMonitoring whether Veilig Thuis set conditions
 * @param isMonitored whether it is recorded who watches afterwards
 */
record ClosedWork(Closing closing, boolean goalsAreEvaluated, boolean asksMonitoring, boolean isMonitored) {

    static final Subjects<ClosedWork> CLOSINGS = Subjects.about(
            "closings",
            ClosedWork::in,
            ClosedWork::closing,
            work -> Array.of(work.closing().id()));

    private static Seq<ClosedWork> in(Look look) {
        Seq<Closing> closings = Ending.closings(look);
        if (closings.isEmpty()) {
            return Array.empty();
        }
        Set<Id<?>> evaluated = new HashSet<>();
        look.file()
                .evaluations()
                .filter(evaluation -> look.day().reached(evaluation.on()))
                .flatMap(evaluation -> evaluation.goalResults())
                .map(GoalResult::goal)
                .forEach(evaluated::add);
        Seq<Plan> plan = WorkingPlan.of(look).toArray();
        boolean asksMonitoring = asksMonitoring(look);
        boolean isMonitored = SafetyPlans.in(look)
                .filter(StandingPlan::isInForce)
                .exists(standing -> !standing.plan().monitoring().isEmpty());
        return closings.map(closing -> new ClosedWork(
                closing,
                plan.flatMap(Plan::goals)
                        .filter(goal -> closing.members().isEmpty()
                                || goal.members().isEmpty()
                                || goal.members().exists(closing.members()::contains))
                        .forAll(goal -> evaluated.contains(goal.id())),
                asksMonitoring,
                isMonitored || isWatchedByAnother(closing, look)));
    }

    /** Who watches by a hand-over to the organisation that closes watches no longer than its work. */
    private static boolean isWatchedByAnother(Closing closing, Look look) {
        return look.file()
                .handOvers()
                .filter(handOver -> handOver.safetyWatcher().isDefined())
                .exists(handOver -> handOver.receiver()
                        .forAll(receiver ->
                                !HandedOver.organisationOf(receiver, look).equals(closing.organisation())));
    }

    private static boolean asksMonitoring(Look look) {
        return look.file()
                        .notificationSteps()
                        .exists(step -> !step.conditions().isEmpty() && isOfVeiligThuis(step, look))
                || SafetyPlans.in(look)
                        .filter(StandingPlan::isInForce)
                        .map(StandingPlan::plan)
                        .flatMap(SafetyPlan::conditions)
                        .flatMap(condition -> condition.setBy())
                        .exists(setter -> isVeiligThuis(setter, look));
    }

    private static boolean isOfVeiligThuis(NotificationStep step, Look look) {
        return look.index()
                .find(Notification.class, step.notification())
                .exists(notification -> isVeiligThuis(notification.receiver(), look));
    }

    private static boolean isVeiligThuis(Id<?> party, Look look) {
        return look.index()
                .find(Organisation.class, HandedOver.organisationOf(party, look))
                .exists(organisation -> organisation.kind() == OrganisationKind.VEILIG_THUIS);
    }

    Verdict saysWhy(Look look) {
        return Verdict.satisfiedIf(closing.reasons().isDefined()
                        || closing.decisions()
                                .exists(id -> look.index()
                                        .find(CoreDecision.class, id)
                                        .exists(decision -> decision.reasons().isDefined())))
                .at("reasons");
    }

    Verdict restsOnEvaluatedGoals(Look look) {
        return Verdict.satisfiedIf(goalsAreEvaluated).at("evaluations");
    }

    Verdict hasAftercare(Look look) {
        return Verdict.satisfiedIf(closing.aftercare().isDefined()).at("aftercare");
    }

    Verdict leavesMonitoring(Look look) {
        return asksMonitoring ? Verdict.satisfiedIf(isMonitored) : Verdict.EXEMPT;
    }
}
