package nl.bredeblik.rules.mutate;

import static nl.bredeblik.rules.mutate.Mutator.mutator;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.Comparator;
import nl.bredeblik.model.casefile.CaseFile;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.IdKind;
import nl.bredeblik.model.entry.Party;
import nl.bredeblik.model.family.Member;
import nl.bredeblik.model.measure.ProtectionMeasure;
import nl.bredeblik.model.plan.Action;
import nl.bredeblik.model.plan.ActionProgress;
import nl.bredeblik.model.plan.Goal;
import nl.bredeblik.model.plan.GoalPurpose;
import nl.bredeblik.model.plan.Phase;
import nl.bredeblik.model.plan.Plan;

/** Mistakes in the goals of a plan, and in what is done for them. */
final class GoalMutators {

    /** One more than there should be at one time. */
    private static final int TOO_MANY = 6;

    static final Seq<Mutator> ALL = Array.of(
            mutator(
                    "PLAN-01",
                    "a goal does not say by what one sees that it is reached",
                    ChangedPlan.goal(goal -> goal.measure(Option.none()))),
            mutator(
                    "PLAN-02",
                    "the actions for the last goal are linked to the first",
                    ChangedPlan.inForce((scene, plan) -> ChangedPlan.actions(
                            Plan.builder().from(plan),
                            plan,
                            action ->
                                    action.goals().contains(plan.goals().last().id()),
                            action -> action.goals(Array.of(plan.goals().head().id()))))),
            mutator(
                    "PLAN-03",
                    "nobody wrote down by when an action is done",
                    Changed.onDayOf(
                            CaseFile::adoptions,
                            adopted -> true,
                            then -> ChangedPlan.of(then)
                                    .filter(plan -> then.current()
                                            .actionProgress()
                                            .forAll(progress -> !progress.plan().equals(plan.id())))
                                    .flatMap(plan -> ChangedPlan.action(action -> action.due(Option.none()))
                                            .in(then)))),
            mutator(
                    "PLAN-04",
                    "a goal for help is cut up into six at one time",
                    ChangedPlan.inForce((scene, plan) -> inPieces(
                            plan, plan.goals().filter(GoalMutators::isForHelp).last()))),
            mutator("PLAN-05", "a goal has no place in the order", ChangedPlan.goal(goal -> goal.rank(Option.none()))),
            mutator(
                    "PLAN-06",
                    "the goal for an acute concern is left for later",
                    scene -> scene.whenRecorded(
                                    CaseFile::plans, plan -> plan.goals().exists(GoalMutators::isDirectSafety))
                            .flatMap(then -> then.change(
                                    CaseFile::plans,
                                    plan -> plan.recordedOn().equals(then.last()),
                                    plan -> ChangedPlan.goals(
                                                    plan,
                                                    GoalMutators::isDirectSafety,
                                                    (goal, held) -> goal.phase(Phase.RISK_LED))
                                            .build()))),
            mutator(
                    "PLAN-07",
                    "an action did not begin by its day",
                    scene -> ChangedPlan.of(scene)
                            .flatMap(plan -> scene.oneOf(
                                    plan.actions().filter(action -> action.due().exists(scene.last()::isAfter))))
                            .flatMap(action -> scene.removeAll(
                                    CaseFile::actionProgress,
                                    progress -> progress.action().equals(action.id())))),
            mutator(
                            "PLAN-08",
                            "the plan names goals, and nothing that is done",
                            scene -> ChangedPlan.of(scene)
                                    .filter(plan -> isLeftForMonths(scene, plan))
                                    .flatMap(plan -> scene.removeAll(CaseFile::actionProgress, progress -> true))
                                    .map(file -> CaseFile.builder()
                                            .from(file)
                                            .plans(file.plans()
                                                    .map(plan -> Plan.builder()
                                                            .from(plan)
                                                            .actions(Array.empty())
                                                            .build()))
                                            .build()))
                    .implying("PLAN-02"),
            mutator(
                    "PLAN-09",
                    "a new day was not agreed with who does it",
                    scene -> lastChange(scene)
                            .map(changed -> scene.replace(
                                    changed,
                                    ActionProgress.builder()
                                            .from(changed)
                                            .agreedWith(Array.<Id<? extends Party>>ofAll(
                                                    ChangedPlan.of(scene).flatMap(Plan::coordinator)))
                                            .build()))));

    private GoalMutators() {}

    private static boolean isForHelp(Goal goal) {
        return goal.purpose() == GoalPurpose.HELP;
    }

    /** More than three months with a concern under a measure, without a safety plan in force. */
    private static boolean isLeftForMonths(Scene scene, Plan plan) {
        Seq<Id<Member>> charges = scene.current().measures().map(ProtectionMeasure::subject);
        return scene.current()
                        .concerns()
                        .exists(concern -> concern.endangered().exists(each -> charges.exists(each.person()::equals)))
                && !plan.measures().isEmpty()
                && scene.file().openedOn().plusMonths(3).plusWeeks(1).isBefore(scene.last())
                && SafetyMutators.plan(scene).isEmpty();
    }

    private static boolean isDirectSafety(Goal goal) {
        return goal.phase() == Phase.DIRECT_SAFETY;
    }

    private static Plan.Builder inPieces(Plan plan, Goal whole) {
        int already = plan.goals().count(GoalMutators::isForHelp);
        Seq<Goal> pieces = Array.rangeClosed(1, TOO_MANY - already)
                .map(number -> Goal.builder()
                        .from(whole)
                        .id(Id.of("pieceofgoal" + number))
                        .rank(plan.goals().size() + number)
                        .build());
        Seq<Id<Goal>> both = pieces.map(Goal::id).prepend(whole.id());
        return ChangedPlan.actions(
                Plan.builder().from(plan).goals(plan.goals().appendAll(pieces)),
                plan,
                action -> action.goals().contains(whole.id()),
                action -> action.goals(both));
    }

    /** The last that is recorded of an action that somebody of the family or the network does, where its day changed. */
    private static Option<ActionProgress> lastChange(Scene scene) {
        return ChangedPlan.of(scene)
                .flatMap(plan -> scene.oneOf(plan.actions().filter(action -> isDoneByFamily(scene, action))))
                .flatMap(action -> scene.current()
                        .actionProgress()
                        .filter(progress -> progress.action().equals(action.id()))
                        .maxBy(Comparator.comparing(ActionProgress::on)))
                .filter(progress -> progress.newDue().isDefined());
    }

    private static boolean isDoneByFamily(Scene scene, Action action) {
        return action.doers().exists(doer -> scene.index().kindOf(doer).exists(kind -> kind == IdKind.MEMBER));
    }
}
