package nl.bredeblik.rules.catalogue;

import io.vavr.collection.Array;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.IdKind;
import nl.bredeblik.model.entry.Party;
import nl.bredeblik.model.family.Authority;
import nl.bredeblik.model.family.Member;
import nl.bredeblik.model.plan.PlacementPlan;
import nl.bredeblik.model.time.DutchCalendar;
import nl.bredeblik.rules.Look;
import nl.bredeblik.rules.Subjects;
import nl.bredeblik.rules.Verdict;

/**
 * The newest plan for a stay elsewhere that says something about a return, and a person with whom that is shared.
 *
 * @param planned the plan
 * @param person who has authority over the child, or a recorded parent where no natural person has; the child itself, if it
 *     could be spoken with when it was planned
 * @param tellings who was told of what
 */
record ToldReturn(PlacementPlan planned, Id<? extends Party> person, Tellings tellings) {

    static final Subjects<ToldReturn> PERSONS = Subjects.about(
            "what is planned about a return, and each person with whom it is shared",
            ToldReturn::in,
            ToldReturn::planned,
            subject -> Array.of(subject.planned().id(), subject.person()));

    private static Seq<ToldReturn> in(Look look) {
        Seq<RunningStay> stays =
                RunningStay.in(look).filter(stay -> stay.newest().exists(ToldReturn::saysSomething));
        if (stays.isEmpty()) {
            return Array.empty();
        }
        Tellings tellings = Tellings.in(look);
        return stays.distinctBy(RunningStay::child)
                .flatMap(stay -> persons(stay.child(), stay.newest().get(), look)
                        .map(person -> new ToldReturn(stay.newest().get(), person, tellings)));
    }

    private static boolean saysSomething(PlacementPlan planned) {
        return !planned.returnConditions().isEmpty() || planned.aboutReturn().isDefined();
    }

    private static Seq<Id<? extends Party>> persons(Member child, PlacementPlan planned, Look look) {
        Set<Id<? extends Party>> persons = LinkedHashSet.ofAll(look.index()
                .authoritiesOver(child.id())
                .filter(held -> look.day().mayBeIn(held.period()))
                .flatMap(Authority::holders)
                .filter(holder -> isLivingPerson(holder, look)));
        if (persons.isEmpty()) {
            persons = LinkedHashSet.ofAll(
                    Descent.parentsOf(child.id(), look).filter(parent -> isLivingPerson(parent, look)));
        }
        boolean isTold = child.birthDate()
                .exists(birth ->
                        look.setting(ParticipationSettings.SPOKEN_WITH_FROM).isCertainlyReached(birth, planned.on()));
        return isTold ? persons.add(child.id()).toArray() : persons.toArray();
    }

    static boolean isLivingPerson(Id<? extends Party> person, Look look) {
        return look.index().kindOf(person).contains(IdKind.NETWORK_PERSON)
                || look.index().member(person).exists(member -> FamilySubjects.isAlive(member, look.day()));
    }

    /** Soon after it was planned: as soon as a plan is sent. */
    Verdict isShared(Look look) {
        Seq<Id<?>> items = Array.of(planned.id());
        if (tellings.firstTold(person, items, planned.on()).exists(look.day()::reached)) {
            return Verdict.SATISFIED;
        }
        boolean isInTime = !Stretches.isCivil(planned.on())
                || !look.day()
                        .past(look.setting(PlanReceiver.SENT_WITHIN).lastDay(planned.on(), DutchCalendar.standard()));
        return isInTime || tellings.isExplained(person, items) ? Verdict.EXEMPT : Verdict.VIOLATED;
    }
}
