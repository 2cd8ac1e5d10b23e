package nl.bredeblik.rules.catalogue;

import io.vavr.collection.Array;
import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.Party;
import nl.bredeblik.model.judgement.CoreDecision;
import nl.bredeblik.model.judgement.CounterReading;
import nl.bredeblik.model.judgement.ExpertOpinion;
import nl.bredeblik.model.team.Professional;
import nl.bredeblik.model.team.ProfessionalRegister;
import nl.bredeblik.rules.Look;
import nl.bredeblik.rules.Subjects;
import nl.bredeblik.rules.Verdict;

/**
 * A core decision and the professionals who took it, read it critically before, or gave an opinion on which it rests.
 *
 * @param standing the decision
 * @param professionals the professionals
 */
record DecisionMakers(DecisionStanding standing, Seq<Professional> professionals) {

    static final Subjects<DecisionMakers> DECISIONS = Subjects.about(
            "core decisions and who took them",
            DecisionMakers::in,
            makers -> makers.standing().decision(),
            makers -> Array.of(makers.standing().decision().id()));

    private static final int TWO = 2;

    /** As the Regeling Jeugdwet, article 2, lists them. */
    private static final Set<ProfessionalRegister> QUALIFIED = HashSet.of(
            ProfessionalRegister.SKJ_PSYCHOLOGIST,
            ProfessionalRegister.SKJ_ORTHOPEDAGOGUE,
            ProfessionalRegister.NIP_CHILD_AND_YOUTH,
            ProfessionalRegister.NVO_ORTHOPEDAGOGUE_GENERALIST,
            ProfessionalRegister.BIG_HEALTH_PSYCHOLOGIST,
            ProfessionalRegister.BIG_PSYCHOTHERAPIST);

    private static Seq<DecisionMakers> in(Look look) {
        Map<Id<?>, List<CounterReading>> readings = new HashMap<>();
        for (CounterReading reading : look.file().counterReadings()) {
            reading.of()
                    .forEach(id -> readings.computeIfAbsent(id, none -> new ArrayList<>())
                            .add(reading));
        }
        return DecisionStanding.in(look).map(standing -> {
            CoreDecision decision = standing.decision();
            Seq<Id<? extends Party>> parties = decision.takenBy()
                    .appendAll(Array.ofAll(readings.getOrDefault(decision.id(), List.of()))
                            .reject(reading -> reading.on().isAfter(decision.on()))
                            .map(CounterReading::by))
                    .appendAll(decision.basedOn()
                            .flatMap(id -> look.index().find(ExpertOpinion.class, id))
                            .map(ExpertOpinion::expert));
            return new DecisionMakers(
                    standing,
                    parties.<Id<?>>map(id -> id)
                            .distinct()
                            .flatMap(id -> look.index().find(Professional.class, id)));
        });
    }

    Verdict areSeveral(Look look) {
        return professionals.size() >= TWO ? Verdict.SATISFIED : standing.weighed(Verdict.VIOLATED.at("takenBy"));
    }

    /** Registered as such on the day of the decision. */
    Verdict includeBehaviouralScientist(Look look) {
        return professionals.exists(this::isQualified)
                ? Verdict.SATISFIED
                : standing.weighed(Verdict.VIOLATED.at("takenBy"));
    }

    private boolean isQualified(Professional professional) {
        return professional
                .registrations()
                .exists(registration -> QUALIFIED.contains(registration.register())
                        && registration
                                .period()
                                .possiblyContains(standing.decision().on()));
    }
}
