package nl.bredeblik.rules.catalogue;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import nl.bredeblik.model.concern.Notification;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.judgement.SafetyJudgement;
import nl.bredeblik.model.judgement.WrittenReport;
import nl.bredeblik.model.measure.Petition;
import nl.bredeblik.model.participation.Informing;
import nl.bredeblik.model.plan.Consultation;
import nl.bredeblik.model.plan.Goal;
import nl.bredeblik.model.plan.Plan;
import nl.bredeblik.model.plan.SafetyPlan;
import nl.bredeblik.rules.Look;

/**
 * About which records each person was told, or why not yet. Who is told of a notification, report, petition, judgement or plan,
 * or is consulted about a plan, is told of the concerns in it.
 */
final class Informed {

    private final Map<Id<?>, Set<Id<?>>> byPerson = new HashMap<>();

    private Informed() {}

    static Informed in(Look look) {
        Informed informed = new Informed();
        look.file()
                .informings()
                .filter(informing -> isDoneOrExcused(informing, look))
                .forEach(informing -> informed.add(informing.to(), informing.items(), look));
        for (Consultation talk : look.file().consultations()) {
            informed.add(talk.person(), Array.of(talk.plan()), look);
        }
        return informed;
    }

    boolean of(Id<?> record, Id<?> person) {
        return byPerson.getOrDefault(person, Set.of()).contains(record);
    }

    /** A reason holds until its last day, if it has one. */
    private static boolean isDoneOrExcused(Informing informing, Look look) {
        return informing.on().exists(look.day()::reached)
                || (informing.notTold().isDefined() && !informing.notToldUntil().exists(look.day()::past));
    }

    private void add(Id<?> person, Seq<? extends Id<?>> records, Look look) {
        Set<Id<?>> known = byPerson.computeIfAbsent(person, id -> new HashSet<>());
        for (Id<?> record : records) {
            if (known.add(record)) {
                within(record, look).forEach(known::add);
            }
        }
    }

    private static Seq<? extends Id<?>> within(Id<?> id, Look look) {
        Object record = look.index().find(id).getOrNull();
        if (record instanceof Notification notification) {
            return notification.concerns();
        } else if (record instanceof WrittenReport report) {
            return Steps.basisOf(report);
        } else if (record instanceof Petition petition) {
            return petition.basedOn();
        } else if (record instanceof SafetyJudgement judgement) {
            return judgement.concerns();
        } else if (record instanceof SafetyPlan plan) {
            return plan.concerns();
        }
        return record instanceof Plan plan ? plan.goals().flatMap(Goal::addresses) : Array.<Id<?>>empty();
    }
}
