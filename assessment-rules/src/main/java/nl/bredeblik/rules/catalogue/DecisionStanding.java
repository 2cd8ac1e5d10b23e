package nl.bredeblik.rules.catalogue;

import io.vavr.collection.Array;
import io.vavr.collection.HashMap;
import io.vavr.collection.HashSet;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import nl.bredeblik.model.entry.Entry;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.judgement.CoreDecision;
import nl.bredeblik.model.judgement.CoreDecisionKind;
import nl.bredeblik.model.judgement.DecisionProgress;
import nl.bredeblik.model.judgement.DecisionState;
import nl.bredeblik.model.measure.Authorisation;
import nl.bredeblik.model.measure.Placement;
import nl.bredeblik.model.measure.ProtectionMeasure;
import nl.bredeblik.model.time.DayPeriod;
import nl.bredeblik.rules.Look;
import nl.bredeblik.rules.Severity;
import nl.bredeblik.rules.Verdict;

/**
 * A core decision, and how far it has come.
 *
 * @param decision the decision
 * @param petitions the petitions that carry it out
 * @param stage how far it has come
 */
record DecisionStanding(CoreDecision decision, Seq<PetitionStanding> petitions, Stage stage) {

    /** How far a decision has come. */
    enum Stage {
        /** It is still to be carried out: an entry made today can change it. */
        AHEAD,
        /** It was carried out, and the placement or measure it is about runs. */
        RUNNING,
        /** It was carried out, and no end of it is recorded. */
        TAKEN,
        /** It was withdrawn, replaced or refused, or what it was about has ended. */
        OVER
    }

    private static final Set<DecisionState> OFF =
            HashSet.of(DecisionState.WITHDRAWN, DecisionState.REPLACED, DecisionState.REFUSED_BY_COURT);

    static Seq<DecisionStanding> in(Look look) {
        return look.file().decisions().isEmpty() ? Array.empty() : in(PetitionStanding.in(look), look);
    }

    static Seq<DecisionStanding> in(Seq<PetitionStanding> asked, Look look) {
        Map<Id<CoreDecision>, ? extends Seq<DecisionProgress>> progress =
                look.file().decisionProgress().groupBy(DecisionProgress::decision);
        Map<Id<?>, Seq<PetitionStanding>> petitions = byDecision(asked);
        return look.file()
                .decisions()
                .filter(decision -> decision.kind() != CoreDecisionKind.OTHER)
                .map(decision -> {
                    Seq<PetitionStanding> askedBy = petitions.get(decision.id()).getOrElse(Array.empty());
                    Set<DecisionState> states = HashSet.ofAll(progress.get(decision.id())
                            .<Seq<DecisionProgress>>map(each -> each)
                            .getOrElse(Array.empty())
                            .map(DecisionProgress::state));
                    return new DecisionStanding(decision, askedBy, stage(decision, askedBy, states, look));
                });
    }

    private static Map<Id<?>, Seq<PetitionStanding>> byDecision(Seq<PetitionStanding> asked) {
        Map<Id<?>, Seq<PetitionStanding>> petitions = HashMap.empty();
        for (PetitionStanding standing : asked) {
            for (CoreDecision decision : standing.decisions()) {
                petitions = petitions.put(decision.id(), Array.of(standing), Seq::appendAll);
            }
        }
        return petitions;
    }

    private static Stage stage(
            CoreDecision decision, Seq<PetitionStanding> asked, Set<DecisionState> states, Look look) {
        if (states.exists(OFF::contains)) {
            return Stage.OVER;
        }
        boolean isDecided = !asked.isEmpty() && asked.forAll(PetitionStanding::isDecided);
        if (states.isEmpty() && !isDecided) {
            return Stage.AHEAD;
        }
        Seq<DayPeriod> periods = decision.subjects().flatMap(id -> period(id, look));
        if (periods.exists(period -> !look.day().past(period.lastDay()))) {
            return Stage.RUNNING;
        }
        boolean hasEnded = !periods.isEmpty() || !asked.isEmpty();
        return hasEnded && asked.forAll(standing -> standing.weighed(Verdict.VIOLATED, look) == Verdict.EXEMPT)
                ? Stage.OVER
                : Stage.TAKEN;
    }

    private static Option<DayPeriod> period(Id<? extends Entry> id, Look look) {
        return look.index()
                .find(Placement.class, id)
                .map(Placement::period)
                .orElse(() -> look.index().find(ProtectionMeasure.class, id).map(ProtectionMeasure::period))
                .orElse(() -> look.index().find(Authorisation.class, id).map(Authorisation::period));
    }

    /** Whether it is the decision to ask the court for a placement: of that the rules of petitions speak. */
    boolean asksPlacement() {
        return petitions.exists(PetitionStanding::asksPlacement);
    }

    /**
     * What a shortcoming means: as the rule says as long as the decision is ahead or runs; attention when it was taken; nothing
     * when it is over.
     */
    Verdict weighed(Verdict verdict) {
        return switch (stage) {
            case AHEAD, RUNNING -> verdict;
            case TAKEN -> verdict.as(Severity.ATTENTION);
            case OVER -> Verdict.EXEMPT;
        };
    }
}
