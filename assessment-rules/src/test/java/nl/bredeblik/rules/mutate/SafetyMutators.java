package nl.bredeblik.rules.mutate;

import static nl.bredeblik.rules.mutate.Mutator.mutator;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import nl.bredeblik.model.casefile.CaseFile;
import nl.bredeblik.model.concern.SafetyConcern;
import nl.bredeblik.model.concern.UnsafetyKind;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.Party;
import nl.bredeblik.model.entry.YesNoUnknown;
import nl.bredeblik.model.family.NetworkPerson;
import nl.bredeblik.model.family.NetworkRole;
import nl.bredeblik.model.participation.Perspective;
import nl.bredeblik.model.plan.MonitoringItem;
import nl.bredeblik.model.plan.SafetyAgreement;
import nl.bredeblik.model.plan.SafetyCondition;
import nl.bredeblik.model.plan.SafetyPlan;
import nl.bredeblik.model.team.OrganisationKind;

/** Mistakes in safety plans: in their conditions, agreements and monitoring, and about who knows of them. */
final class SafetyMutators {

    static final Seq<Mutator> ALL = Array.of(
            mutator(
                    "SAFE-01",
                    "the condition for one concern is linked to the other",
                    scene -> plan(scene)
                            .filter(held -> held.concerns().exists(id -> isUnsafe(scene, id))
                                    && held.concerns().size() > 1)
                            .flatMap(held -> plan(
                                    scene,
                                    (same, plan) -> conditions(
                                            same,
                                            plan,
                                            condition -> condition.concerns(Array.of(otherThanUnsafe(scene, same))))))),
            mutator(
                    "SAFE-02",
                    "a safety plan ended yesterday, and nobody looked",
                    scene ->
                            plan(scene, (held, plan) -> plan.endsOn(scene.last().minusDays(1)))),
            mutator(
                    "SAFE-03",
                    "the plan relies on another person than the child named",
                    scene -> plan(scene)
                            .flatMap(held -> scene.change(
                                    CaseFile::perspectives,
                                    view -> !view.safetyPersons().isEmpty(),
                                    view -> Perspective.builder()
                                            .from(view)
                                            .safetyPersons(Array.of(school(scene)))
                                            .build()))),
            mutator(
                    "SAFE-04",
                    "how one sees that a condition is met is left out",
                    scene -> plan(
                            scene,
                            (held, plan) -> conditions(held, plan, condition -> condition.seenBy(Option.none())))),
            mutator(
                    "SAFE-05",
                    "all agreements serve one condition",
                    scene -> plan(scene)
                            .filter(held -> held.conditions().size() > 1)
                            .flatMap(held -> plan(
                                    scene,
                                    (same, plan) -> agreements(
                                            same,
                                            plan,
                                            agreed -> agreed.conditions(Array.of(
                                                    same.conditions().head().id())))))),
            mutator(
                    "SAFE-06",
                    "an agreement serves a condition of an earlier version",
                    scene -> plan(scene)
                            .filter(held -> held.replaces().isDefined())
                            .flatMap(held -> plan(
                                    scene,
                                    (same, plan) -> agreements(
                                            same,
                                            plan,
                                            agreed -> agreed.conditions(before(scene, same)
                                                    .conditions()
                                                    .map(SafetyCondition::id)))))),
            mutator(
                    "SAFE-07",
                    "how often something is done is left out",
                    scene -> plan(
                            scene, (held, plan) -> agreements(held, plan, agreed -> agreed.recurrence(Option.none())))),
            mutator(
                    "SAFE-08",
                    "what happens when it is not kept is left out",
                    scene -> plan(scene, (held, plan) -> plan.consequences(Option.none()))),
            mutator(
                    "SAFE-09",
                    "who must do it also checks it",
                    scene -> plan(
                            scene,
                            (held, plan) -> agreements(
                                    held,
                                    plan,
                                    agreed -> agreed.checkers(agreed.build().doers())))),
            mutator(
                    "SAFE-10",
                    "a safety plan was not given to a parent whom it binds",
                    scene -> plan(scene)
                            .flatMap(held -> scene.removeAll(
                                    CaseFile::dispatches,
                                    sent -> sent.of().equals(held.id())
                                            && sent.to().equals(held.bound().head())))
                            .flatMap(file -> new Scene(file, 0)
                                    .removeAll(
                                            CaseFile::assents,
                                            said -> plan(scene)
                                                    .exists(held -> said.to().equals(held.id())
                                                            && said.person()
                                                                    .equals(held.bound()
                                                                            .head()))))),
            mutator(
                    "SAFE-11",
                    "the relative on whom a plan relies said no",
                    scene -> plan(scene)
                            .flatMap(held -> scene.change(
                                    CaseFile::networkPersons,
                                    SafetyMutators::isSafetyPerson,
                                    person -> NetworkPerson.builder()
                                            .from(person)
                                            .agreedToHelp(YesNoUnknown.NO)
                                            .build()))),
            mutator(
                    "SAFE-12",
                    "the safety person is part of the concern",
                    scene -> plan(scene)
                            .flatMap(held -> scene.change(
                                    CaseFile::networkPersons,
                                    SafetyMutators::isSafetyPerson,
                                    person -> NetworkPerson.builder()
                                            .from(person)
                                            .partOfConcern(YesNoUnknown.YES)
                                            .build()))),
            mutator(
                    "SAFE-13",
                    "there is no fallback",
                    scene -> plan(scene, (held, plan) -> plan.fallback(Option.none()))),
            mutator(
                    "SAFE-14",
                    "the youngest child is seen by nobody",
                    scene -> plan(scene)
                            .filter(held -> !scene.children().isEmpty())
                            .flatMap(held -> plan(
                                    scene,
                                    (same, plan) -> plan.monitoring(same.monitoring()
                                            .map(item -> MonitoringItem.builder()
                                                    .from(item)
                                                    .members(item.members()
                                                            .reject(scene.children()
                                                                    .last()
                                                                    .id()::equals))
                                                    .build()))))),
            mutator(
                    "SAFE-15",
                    "what was to be watched was not watched",
                    scene -> plan(scene)
                            .filter(held -> scene.last()
                                    .isAfter(held.monitoring()
                                            .head()
                                            .first()
                                            .get()
                                            .plusWeeks(3)))
                            .flatMap(held -> scene.removeAll(
                                    CaseFile::monitoringChecks,
                                    check -> check.plan().equals(held.id())))),
            mutator(
                    "SAFE-16",
                    "the evaluation of a safety plan was skipped",
                    scene -> plan(scene)
                            .filter(held ->
                                    scene.last().isAfter(held.evaluationsOn().head()))
                            .flatMap(held -> scene.removeAll(
                                    CaseFile::evaluations,
                                    review -> review.plan().equals(held.id())))));

    private SafetyMutators() {}

    /** The safety plan in force, where a concern is open. */
    static Option<SafetyPlan> plan(Scene scene) {
        CaseFile file = scene.current();
        return file.safetyPlans()
                .lastOption()
                .filter(held ->
                        !file.planEndings().exists(ending -> ending.plan().equals(held.id()))
                                && held.endsOn().exists(end -> !end.isBefore(scene.last())));
    }

    private static Option<CaseFile> plan(
            Scene scene, BiFunction<SafetyPlan, SafetyPlan.Builder, SafetyPlan.Builder> how) {
        return plan(scene)
                .map(held -> scene.replace(
                        held, how.apply(held, SafetyPlan.builder().from(held)).build()));
    }

    private static SafetyPlan.Builder conditions(
            SafetyPlan held, SafetyPlan.Builder plan, UnaryOperator<SafetyCondition.Builder> how) {
        return plan.conditions(held.conditions()
                .map(condition ->
                        how.apply(SafetyCondition.builder().from(condition)).build()));
    }

    private static SafetyPlan.Builder agreements(
            SafetyPlan held, SafetyPlan.Builder plan, UnaryOperator<SafetyAgreement.Builder> how) {
        return plan.agreements(held.agreements()
                .map(agreed -> how.apply(SafetyAgreement.builder().from(agreed)).build()));
    }

    /** Another concern than one that is acute or structural, which is so left without a condition. */
    private static Id<SafetyConcern> otherThanUnsafe(Scene scene, SafetyPlan held) {
        Id<SafetyConcern> left = held.concerns().find(id -> isUnsafe(scene, id)).get();
        return held.concerns().find(id -> !id.equals(left)).get();
    }

    static boolean isUnsafe(Scene scene, Id<SafetyConcern> concern) {
        return scene.current()
                .concernStatuses()
                .filter(status -> status.concern().equals(concern))
                .lastOption()
                .exists(status -> !status.unsafety().contains(UnsafetyKind.NEITHER));
    }

    private static SafetyPlan before(Scene scene, SafetyPlan held) {
        return scene.index().find(SafetyPlan.class, held.replaces().get()).get();
    }

    private static Id<? extends Party> school(Scene scene) {
        return scene.current()
                .organisations()
                .find(organisation -> organisation.kind() == OrganisationKind.SCHOOL)
                .get()
                .id();
    }

    private static boolean isSafetyPerson(NetworkPerson person) {
        return person.roles().contains(NetworkRole.SAFETY_PERSON);
    }
}
