package nl.bredeblik.rules.catalogue;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.Party;
import nl.bredeblik.model.plan.Evaluation;
import nl.bredeblik.model.thread.PlanThread;
import nl.bredeblik.rules.Look;
import nl.bredeblik.rules.Subjects;
import nl.bredeblik.rules.Verdict;

/**
 * The last evaluation of the version that is worked with. Of the ones before it nothing is asked: they can no longer be held
 * in another way.
 *
 * @param current the plan
 * @param evaluation the evaluation
 * @param before the evaluation before it
 */
record LastEvaluation(CurrentPlan current, Evaluation evaluation, Option<Evaluation> before) {

    static final Subjects<LastEvaluation> HELD = Subjects.about(
            "the last evaluation of the plan",
            look -> in(look).toArray(),
            LastEvaluation::evaluation,
            last -> Array.of(last.evaluation().id()));

    static Option<LastEvaluation> in(Look look) {
        return CurrentPlan.of(look).filter(CurrentPlan::isForTheFamily).flatMap(current -> {
            Seq<Evaluation> held = PlanEvaluations.of(current, look);
            return held.lastOption()
                    .map(last -> new LastEvaluation(current, last, held.init().lastOption()));
        });
    }

    /** Whose part was looked at; empty means everybody's. */
    Set<Id<?>> about() {
        return new HashSet<>(evaluation.members().asJava());
    }

    /** Each goal that was still open and is for somebody whose part was looked at, or for nobody in particular. */
    Verdict hasResultForEachGoal(Look look) {
        PlanThread thread = PlanThread.of(current.plan(), Option.none());
        return Verdict.satisfiedIf(thread.withoutResult(evaluation, before).isEmpty())
                .at("goalResults");
    }

    /** Parents, youth, and network persons who do something by it had this version by the day on which it was evaluated. */
    Verdict wasOfAVersionThatReachedAll(Look look) {
        Map<Id<?>, LocalDate> since = reachedSince(look);
        Set<Id<? extends Party>> bound =
                new HashSet<>(PlanReceiver.persons(current, look).keySet().toJavaSet());
        current.plan()
                .actions()
                .flatMap(action -> action.doers())
                .filter(doer -> look.index().networkPerson(doer).isDefined())
                .forEach(bound::add);
        boolean hasReached = Array.ofAll(bound)
                .forAll(person -> Option.of(since.get(person)).exists(day -> !day.isAfter(evaluation.on())));
        return Verdict.satisfiedIf(hasReached).at("plan");
    }

    /** Since when each person has the version: it was drawn up together, discussed, agreed to, told or sent. */
    private Map<Id<?>, LocalDate> reachedSince(Look look) {
        Map<Id<?>, LocalDate> since = new HashMap<>();
        Id<?> id = current.plan().id();
        current.plan().madeBy().forEach(maker -> since.put(maker, current.plan().on()));
        look.file()
                .consultations()
                .filter(talk -> talk.plan().equals(id) && talk.attemptOnly().isEmpty())
                .forEach(talk -> earliest(since, talk.person(), talk.on()));
        look.file()
                .assents()
                .filter(assent -> assent.to().equals(id))
                .forEach(assent -> earliest(since, assent.person(), assent.on()));
        look.file()
                .dispatches()
                .filter(sent -> sent.of().equals(id))
                .forEach(sent -> earliest(since, sent.to(), sent.on()));
        look.file()
                .informings()
                .filter(told -> told.items().exists(id::equals))
                .forEach(told -> told.on().forEach(on -> earliest(since, told.to(), on)));
        return since;
    }

    private static void earliest(Map<Id<?>, LocalDate> since, Id<?> person, LocalDate on) {
        since.merge(person, on, (one, other) -> one.isBefore(other) ? one : other);
    }
}
