package nl.bredeblik.rules.catalogue;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.Party;
import nl.bredeblik.model.plan.AgreementLevel;
import nl.bredeblik.rules.Look;

/**
 * Whom a safety plan reached: to whom it was sent, who said whether he or she agrees, with whom it was discussed, and who
 * drew it up. Not having been asked, or an attempt only, is not reached.
 */
final class ReachedPersons {

    private ReachedPersons() {}

    static Map<Id<?>, Set<Id<? extends Party>>> byPlan(Look look) {
        Map<Id<?>, Set<Id<? extends Party>>> reached = new HashMap<>();
        look.file()
                .safetyPlans()
                .forEach(plan ->
                        reached.put(plan.id(), new HashSet<>(plan.madeBy().asJava())));
        look.file()
                .dispatches()
                .filter(sent -> look.day().reached(sent.on()))
                .forEach(sent -> add(reached, sent.of(), sent.to()));
        look.file()
                .assents()
                .filter(assent -> wasAsked(assent.level()) && look.day().reached(assent.on()))
                .forEach(assent -> add(reached, assent.to(), assent.person()));
        look.file()
                .consultations()
                .filter(talk -> talk.attemptOnly().isEmpty() && look.day().reached(talk.on()))
                .forEach(talk -> add(reached, talk.plan(), talk.person()));
        return reached;
    }

    private static boolean wasAsked(AgreementLevel level) {
        return switch (level) {
            case AGREES, PARTLY, DISAGREES -> true;
            case NOT_ASKED, COULD_NOT_BE_ASKED -> false;
        };
    }

    private static void add(Map<Id<?>, Set<Id<? extends Party>>> reached, Id<?> plan, Id<? extends Party> person) {
        Set<Id<? extends Party>> persons = reached.get(plan);
        if (persons != null) {
            persons.add(person);
        }
    }
}
