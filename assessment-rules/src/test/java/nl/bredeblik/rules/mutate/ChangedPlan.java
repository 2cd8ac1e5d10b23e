package nl.bredeblik.rules.mutate;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.Comparator;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import nl.bredeblik.model.casefile.CaseFile;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.Party;
import nl.bredeblik.model.family.Member;
import nl.bredeblik.model.family.MemberRole;
import nl.bredeblik.model.plan.Action;
import nl.bredeblik.model.plan.Evaluation;
import nl.bredeblik.model.plan.Goal;
import nl.bredeblik.model.plan.Plan;
import nl.bredeblik.model.plan.PlanKind;
import nl.bredeblik.rules.mutate.Mutator.Mistake;

/** Mistakes in the plan that is in force on the last day, and in its last evaluation. */
final class ChangedPlan {

    private ChangedPlan() {}

    /** A mistake in the plan in force. */
    static Mistake inForce(UnaryOperator<Plan.Builder> how) {
        return inForce((scene, plan) -> how.apply(Plan.builder().from(plan)));
    }

    /** A mistake in the plan in force, which depends on what else is in the file. */
    static Mistake inForce(BiFunction<Scene, Plan, Plan.Builder> how) {
        return scene ->
                of(scene).map(plan -> scene.replace(plan, how.apply(scene, plan).build()));
    }

    /** A mistake in the file as it was on the day on which a plan was adopted that replaces another. */
    static Mistake onNextVersion(Mistake mistake) {
        return scene -> scene.whenRecorded(
                        CaseFile::adoptions,
                        adopted -> scene.index()
                                .find(Plan.class, adopted.plan())
                                .exists(plan -> plan.replaces().isDefined()))
                .flatMap(mistake::in);
    }

    /** A mistake in one of the goals. */
    static Mistake goal(UnaryOperator<Goal.Builder> how) {
        return inForce((scene, plan) -> {
            Goal wrong = scene.oneOf(plan.goals()).get();
            return goals(plan, goal -> goal.equals(wrong), (goal, held) -> how.apply(goal));
        });
    }

    /** Some goals of a plan say something else. */
    static Plan.Builder goals(Plan plan, Predicate<Goal> which, BiFunction<Goal.Builder, Goal, Goal.Builder> how) {
        return Plan.builder()
                .from(plan)
                .goals(plan.goals()
                        .map(goal -> which.test(goal)
                                ? how.apply(Goal.builder().from(goal).id(goal.id()), goal)
                                        .build()
                                : goal));
    }

    /** A mistake in one of the actions. */
    static Mistake action(UnaryOperator<Action.Builder> how) {
        return inForce((scene, plan) -> {
            Action wrong = scene.oneOf(plan.actions()).get();
            return actions(Plan.builder().from(plan), plan, action -> action.equals(wrong), how);
        });
    }

    /** Some actions of a plan say something else. */
    static Plan.Builder actions(
            Plan.Builder built, Plan plan, Predicate<Action> which, UnaryOperator<Action.Builder> how) {
        return built.actions(plan.actions()
                .map(action -> which.test(action)
                        ? how.apply(Action.builder().from(action).id(action.id()))
                                .build()
                        : action));
    }

    /** A mistake in the last evaluation of the plan in force. */
    static Mistake lastEvaluation(BiFunction<Scene, Evaluation, Evaluation.Builder> how) {
        return scene -> lastEvaluation(scene)
                .map(held -> scene.replace(held, how.apply(scene, held).build()));
    }

    /** The last evaluation of the plan in force. */
    static Option<Evaluation> lastEvaluation(Scene scene) {
        return of(scene)
                .flatMap(plan -> scene.current()
                        .evaluations()
                        .filter(held -> held.plan().equals(plan.id()))
                        .maxBy(Comparator.comparing(Evaluation::on)));
    }

    /** The plan in force, in its newest state. */
    static Option<Plan> of(Scene scene) {
        return scene.planInForce()
                .flatMap(plan -> scene.current().plans().find(held -> held.id().equals(plan.id())));
    }

    /** The parents in the family. */
    static Seq<Id<Member>> parents(Scene scene) {
        return scene.adults()
                .filter(member -> member.role() == MemberRole.PARENT)
                .map(Member::id);
    }

    /** One of those who drew up the plan and raise children, where the plan is of professionals. */
    static Option<Id<? extends Party>> parentInPlan(Scene scene) {
        return of(scene)
                .filter(plan -> plan.kind() != PlanKind.FAMILY_GROUP_PLAN
                        && !scene.children().isEmpty())
                .flatMap(plan -> scene.oneOf(Array.ofAll(plan.madeBy())
                        .filter(person ->
                                scene.adults().exists(adult -> adult.id().equals(person)))));
    }
}
