package nl.bredeblik.rules.catalogue;

import io.vavr.collection.Array;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import nl.bredeblik.model.concern.SafetyConcern;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.Party;
import nl.bredeblik.model.entry.YesNoUnknown;
import nl.bredeblik.model.family.NetworkPerson;
import nl.bredeblik.model.plan.AgreementLevel;
import nl.bredeblik.model.plan.Assent;
import nl.bredeblik.model.plan.SafetyPlan;
import nl.bredeblik.model.statement.InvolvementRole;
import nl.bredeblik.rules.Look;
import nl.bredeblik.rules.Severity;
import nl.bredeblik.rules.Subjects;
import nl.bredeblik.rules.Verdict;

/**
 * A person in a safety plan.
 *
 * @param standing the plan
 * @param person the person
 * @param level how far the person said to agree with the plan, last
 * @param isNamed whether the person is named as having caused an open concern that the plan answers to
 */
record PersonInPlan(StandingPlan standing, Id<? extends Party> person, Option<AgreementLevel> level, boolean isNamed) {

    /** Everybody who is bound by a plan in force. */
    static final Subjects<PersonInPlan> BOUND =
            subjects("persons bound by a safety plan in force", StandingPlan::isInForce, (plan, look) -> plan.bound());

    /** People of the network on whom a plan in force relies. */
    static final Subjects<PersonInPlan> NETWORK = subjects(
            "network persons in a safety plan in force",
            StandingPlan::isInForce,
            (plan, look) -> reliedOn(plan).filter(person -> isOfNetwork(person, look)));

    /** People of the network who are there for somebody's safety. */
    static final Subjects<PersonInPlan> SAFETY_PERSONS = subjects(
            "safety persons of the network",
            StandingPlan::isUsable,
            (plan, look) -> plan.safetyPersons().filter(person -> isOfNetwork(person, look)));

    private static Subjects<PersonInPlan> subjects(String name, Predicate<StandingPlan> which, PersonsOf persons) {
        return Subjects.about(
                name,
                look -> {
                    Map<Id<?>, Map<Id<?>, Assent>> assents = lastAssents(look);
                    Map<Id<?>, Set<Id<SafetyConcern>>> causing = causing(look);
                    List<PersonInPlan> found = new ArrayList<>();
                    for (StandingPlan standing : SafetyPlans.in(look)) {
                        if (which.test(standing)) {
                            Map<Id<?>, Assent> given =
                                    assents.getOrDefault(standing.plan().id(), Map.of());
                            var named = standing.named();
                            for (var person : LinkedHashSet.ofAll(persons.of(standing.plan(), look))) {
                                boolean isNamed = causing.getOrDefault(person, Set.of()).stream()
                                        .anyMatch(named::contains);
                                Option<AgreementLevel> level =
                                        Option.of(given.get(person)).map(Assent::level);
                                found.add(new PersonInPlan(standing, person, level, isNamed));
                            }
                        }
                    }
                    return Array.ofAll(found);
                },
                subject -> subject.standing().plan(),
                subject -> Array.of(subject.standing().plan().id(), subject.person()));
    }

    /** Finds persons of a plan. */
    @FunctionalInterface
    private interface PersonsOf {
        Seq<Id<? extends Party>> of(SafetyPlan plan, Look look);
    }

    Verdict wasReached(Look look) {
        return Verdict.satisfiedIf(standing.reached().contains(person)).at("bound");
    }

    /** Agreed to help, or agreed with the plan. A recorded no stands against the plan that relies on this person. */
    Verdict agreed(Look look) {
        YesNoUnknown help = look.index()
                .networkPerson(person)
                .map(NetworkPerson::agreedToHelp)
                .getOrElse(YesNoUnknown.UNKNOWN);
        if (level.contains(AgreementLevel.DISAGREES) || help == YesNoUnknown.NO) {
            return Verdict.VIOLATED.as(Severity.BLOCKING);
        }
        boolean agrees = level.contains(AgreementLevel.AGREES) || level.contains(AgreementLevel.PARTLY);
        return Verdict.satisfiedIf(agrees || help == YesNoUnknown.YES);
    }

    /** Recorded as part of a concern, or named as having caused an open concern that the plan answers to. */
    Verdict isNoPartOfTheConcern(Look look) {
        boolean isPart =
                look.index().networkPerson(person).exists(network -> network.partOfConcern() == YesNoUnknown.YES);
        return Verdict.satisfiedIf(!isPart && !isNamed).at("safetyPersons");
    }

    private static Map<Id<?>, Map<Id<?>, Assent>> lastAssents(Look look) {
        Map<Id<?>, Map<Id<?>, Assent>> last = new HashMap<>();
        look.file()
                .assents()
                .filter(assent -> look.day().reached(assent.on()))
                .forEach(assent -> last.computeIfAbsent(assent.to(), none -> new HashMap<>())
                        .merge(assent.person(), assent, (a, b) -> b.on().isBefore(a.on()) ? a : b));
        return last;
    }

    private static Map<Id<?>, Set<Id<SafetyConcern>>> causing(Look look) {
        Map<Id<?>, Set<Id<SafetyConcern>>> concerns = new HashMap<>();
        for (OpenConcern open : OpenConcern.in(look)) {
            open.concern()
                    .named()
                    .filter(each -> each.role() == InvolvementRole.NAMED_AS_CAUSING)
                    .forEach(each -> concerns.computeIfAbsent(each.person(), none -> new HashSet<>())
                            .add(open.concern().id()));
        }
        return concerns;
    }

    private static boolean isOfNetwork(Id<? extends Party> person, Look look) {
        return look.index().networkPerson(person).isDefined();
    }

    /** Who does, checks or watches something, steps in, is called, or is there for somebody's safety. */
    static Seq<Id<? extends Party>> reliedOn(SafetyPlan plan) {
        Set<Id<? extends Party>> persons = new HashSet<>();
        List<Id<? extends Party>> inOrder = new ArrayList<>();
        List<Seq<? extends Id<? extends Party>>> groups = new ArrayList<>();
        groups.add(plan.safetyPersons());
        groups.add(plan.watcher().toArray());
        plan.agreements().forEach(agreement -> {
            groups.add(agreement.doers());
            groups.add(agreement.checkers());
            groups.add(agreement.backUp().toArray());
        });
        plan.monitoring().forEach(item -> groups.add(Array.of(item.who())));
        plan.fallback().forEach(fallback -> {
            fallback.firstActions().forEach(action -> groups.add(Array.of(action.actor())));
            groups.add(fallback.contacts());
            groups.add(fallback.decides().toArray());
        });
        groups.forEach(group -> group.filter(persons::add).forEach(inOrder::add));
        return Array.ofAll(inOrder);
    }
}
