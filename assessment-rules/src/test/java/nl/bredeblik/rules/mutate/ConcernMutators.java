package nl.bredeblik.rules.mutate;

import static nl.bredeblik.rules.mutate.Mutator.mutator;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import nl.bredeblik.model.casefile.CaseFile;
import nl.bredeblik.model.concern.ConcernStanding;
import nl.bredeblik.model.concern.ConcernStatus;
import nl.bredeblik.model.concern.SafetyConcern;
import nl.bredeblik.model.concern.UnsafetyKind;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.Text;
import nl.bredeblik.model.family.Member;
import nl.bredeblik.model.measure.MeasureKind;
import nl.bredeblik.model.plan.Evaluation;
import nl.bredeblik.model.plan.Goal;
import nl.bredeblik.model.plan.GoalStatus;
import nl.bredeblik.model.plan.Plan;
import nl.bredeblik.model.plan.SafetyCondition;
import nl.bredeblik.model.plan.SafetyPlan;

/** Mistakes about what is done with a concern: no goal, too late, or not so after all. */
final class ConcernMutators {

    static final Seq<Mutator> ALL = Array.of(
            mutator(
                    "CON-01",
                    "goals and conditions name a brother where the youngest is meant",
                    scene -> Option.some(scene.children().map(Member::id))
                            .filter(children -> children.size() > 1
                                    && scene.current().closings().isEmpty())
                            .flatMap(children -> scene.planInForce()
                                    .map(plan -> confused(scene, plan, children.last(), children.head())))),
            mutator(
                    "CON-04",
                    "a safety plan is made on the day after the term",
                    scene -> acute(scene)
                            .map(status -> status.on().plusDays(2))
                            .flatMap(day -> safetyPlanOn(scene.on(day), day))),
            mutator(
                    "CON-07",
                    "a concern turned out not to be so, and the plan goes on",
                    scene -> addressed(scene)
                            .filter(concern -> scene.current().closings().isEmpty())
                            .flatMap(concern ->
                                    scene.add(file -> file.addConcernStatuses(refuted(concern, scene.last()))))),
            mutator(
                    "CON-09",
                    "after acute unsafety the safety plan comes on the day after the term",
                    scene -> acute(scene)
                            .filter(status -> !isCalmAt(InPictureMutators.onFirstJudgement(scene), status))
                            .flatMap(status -> safetyPlanOn(
                                    InPictureMutators.onFirstJudgement(scene),
                                    status.on().plusDays(2)))));

    private ConcernMutators() {}

    private static CaseFile confused(Scene scene, Plan plan, Id<Member> child, Id<Member> brother) {
        CaseFile file = scene.replace(
                plan,
                Plan.builder()
                        .from(plan)
                        .goals(plan.goals()
                                .map(goal -> Goal.builder()
                                        .from(goal)
                                        .members(confused(goal.members(), child, brother))
                                        .build()))
                        .build());
        return SafetyMutators.plan(scene)
                .map(held -> new Scene(file, 0)
                        .replace(
                                held,
                                SafetyPlan.builder()
                                        .from(held)
                                        .conditions(held.conditions()
                                                .map(condition -> SafetyCondition.builder()
                                                        .from(condition)
                                                        .members(confused(condition.members(), child, brother))
                                                        .build()))
                                        .build()))
                .getOrElse(file);
    }

    private static Seq<Id<Member>> confused(Seq<Id<Member>> members, Id<Member> one, Id<Member> other) {
        return members.map(each -> each.equals(one) ? other : each).distinct();
    }

    /** That a concern was acute on the first day, where nothing was done about it but a safety plan. */
    private static Option<ConcernStatus> acute(Scene scene) {
        CaseFile file = scene.current();
        boolean onlySafetyPlan = file.notifications().isEmpty()
                && file.signals().isEmpty()
                && file.placements().isEmpty()
                && !file.measures().exists(measure -> measure.kind() == MeasureKind.PROVISIONAL_SUPERVISION);
        return scene.one(
                        CaseFile::concernStatuses,
                        status -> status.on().equals(file.openedOn())
                                && status.unsafety().contains(UnsafetyKind.ACUTE))
                .filter(status -> onlySafetyPlan);
    }

    private static boolean isCalmAt(Scene scene, ConcernStatus first) {
        return scene.current()
                .concernStatuses()
                .exists(status -> status.concern().equals(first.concern())
                        && !status.unsafety().contains(UnsafetyKind.ACUTE));
    }

    private static Option<CaseFile> safetyPlanOn(Scene scene, LocalDate day) {
        return scene.change(
                CaseFile::safetyPlans,
                plan -> true,
                plan -> SafetyPlan.builder().from(plan).on(day).recordedOn(day).build());
    }

    /** A concern on which a goal rests that is not reached. */
    private static Option<SafetyConcern> addressed(Scene scene) {
        Seq<Goal> goals = scene.planInForce().toArray().flatMap(Plan::goals).reject(goal -> isReached(scene, goal));
        return scene.one(
                CaseFile::concerns,
                concern -> goals.exists(goal -> goal.addresses().contains(concern.id())));
    }

    private static boolean isReached(Scene scene, Goal goal) {
        return scene.current()
                .evaluations()
                .flatMap(Evaluation::goalResults)
                .exists(result -> result.goal().equals(goal.id()) && result.status() == GoalStatus.REACHED);
    }

    private static ConcernStatus refuted(SafetyConcern concern, LocalDate day) {
        return ConcernStatus.builder()
                .id(Id.of("refutation"))
                .recordedOn(day)
                .concern(concern.id())
                .on(day)
                .status(ConcernStanding.REFUTED)
                .addUnsafety(UnsafetyKind.NEITHER)
                .by(concern.author())
                .reasons(Text.of("waarom het niet zo bleek te zijn"))
                .addAllBasedOn(concern.evidence())
                .build();
    }
}
