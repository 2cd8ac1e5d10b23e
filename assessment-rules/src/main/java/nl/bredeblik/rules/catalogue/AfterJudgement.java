package nl.bredeblik.rules.catalogue;

import io.vavr.collection.Seq;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.judgement.CaseDiscussion;
import nl.bredeblik.model.judgement.CoreDecision;
import nl.bredeblik.model.measure.Petition;
import nl.bredeblik.model.plan.Closing;
import nl.bredeblik.model.statement.Dissent;
import nl.bredeblik.rules.Look;
import org.jspecify.annotations.Nullable;

/** What was discussed and decided after judgements were given, to be looked up by day. */
final class AfterJudgement {

    private final Map<Id<?>, LocalDate> dissentAnswered = new HashMap<>();
    private final TreeSet<LocalDate> discussions = new TreeSet<>();
    private final Map<Id<?>, LocalDate> stepsByPerson = new HashMap<>();
    private LocalDate stepForAll = LocalDate.MIN;

    private AfterJudgement() {}

    static AfterJudgement in(Look look) {
        AfterJudgement after = new AfterJudgement();
        for (CaseDiscussion discussion : look.file().discussions()) {
            after.discussions.add(discussion.on());
            if (discussion.decisions().exists(decision -> decision.reasons().isDefined())) {
                after.answer(discussion.dissents(), discussion.on(), look);
            }
        }
        for (CoreDecision decision : look.file().decisions()) {
            if (decision.reasons().isDefined()) {
                after.answer(decision.dissents(), decision.on(), look);
            }
        }
        for (Step step : Steps.in(look)) {
            if (step.open() && step.entry() instanceof Petition petition) {
                after.step(petition.children(), step.on(), look);
            } else if (step.open() && step.entry() instanceof CoreDecision decision) {
                after.step(decision.members(), step.on(), look);
            }
        }
        for (Closing closing : look.file().closings()) {
            after.step(closing.members(), closing.on(), look);
        }
        return after;
    }

    private void answer(Seq<Dissent> dissents, LocalDate on, Look look) {
        if (!dissents.isEmpty() && look.day().reached(on)) {
            dissents.forEach(
                    dissent -> dissentAnswered.merge(Speaker.of(dissent.person(), look), on, Stretches::later));
        }
    }

    private void step(Seq<? extends Id<?>> persons, LocalDate on, Look look) {
        if (!look.day().reached(on)) {
            return;
        }
        if (persons.isEmpty()) {
            stepForAll = Stretches.later(stepForAll, on);
        }
        persons.forEach(person -> stepsByPerson.merge(person, on, Stretches::later));
    }

    /** Whether a reasoned decision since a day has the other view of one of these givers beside it. */
    boolean hasDecisionBesideDissent(Seq<Id<?>> givers, LocalDate since) {
        return givers.exists(giver -> isSince(dissentAnswered.get(giver), since));
    }

    /** Whether a case discussion was held since a day, and that day of discussion is over. */
    boolean hasDiscussionBehindIt(LocalDate since, Look look) {
        LocalDate first = discussions.ceiling(since);
        return first != null && look.day().past(first);
    }

    /** Whether a petition, core decision or closing since a day is about one of these persons, or about all. */
    boolean hasCoreStep(Seq<Id<?>> persons, LocalDate since) {
        return isSince(stepForAll, since) || persons.exists(person -> isSince(stepsByPerson.get(person), since));
    }

    private static boolean isSince(@Nullable LocalDate day, LocalDate since) {
        return day != null && !day.isBefore(since);
    }
}
