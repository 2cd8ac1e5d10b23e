package nl.bredeblik.rules;

import io.vavr.collection.HashSet;
import io.vavr.collection.Set;
import nl.bredeblik.model.casefile.CaseFile;
import nl.bredeblik.model.entry.Entry;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.judgement.CoreDecision;
import nl.bredeblik.model.judgement.DecisionProgress;
import nl.bredeblik.model.measure.CourtOrder;
import nl.bredeblik.model.measure.Petition;
import nl.bredeblik.model.plan.Adoption;

/** Derives the step at hand from what a file holds, when nobody says which step it is. */
final class MomentOfFile {

    private MomentOfFile() {}

    /**
     * The step at hand, the first of these that fits: closing when one is proposed or done and no work was taken up since;
     * decision when a petition waits
     * for its order or a core decision for what becomes of it; review when a plan was adopted; plan when there is one;
     * analysis when there is one; judgement when a judgement or a discussion is recorded; and direct safety otherwise.
     */
    static Moment of(CaseFile file, Closings closings) {
        if (closings.isStepAtHand()) {
            return Moment.CLOSING;
        }
        if (waitsForOrder(file) || waitsForOutcome(file)) {
            return Moment.DECISION;
        }
        Set<Id<? extends Entry>> adopted = HashSet.ofAll(file.adoptions().map(Adoption::plan));
        if (file.plans().exists(plan -> adopted.contains(plan.id()))) {
            return Moment.REVIEW;
        }
        if (!file.plans().isEmpty()) {
            return Moment.PLAN;
        }
        if (!file.analyses().isEmpty()) {
            return Moment.ANALYSIS;
        }
        return file.judgements().isEmpty() && file.discussions().isEmpty() ? Moment.DIRECT_SAFETY : Moment.JUDGEMENT;
    }

    private static boolean waitsForOrder(CaseFile file) {
        Set<Id<Petition>> decided = HashSet.ofAll(file.orders().flatMap(CourtOrder::petition));
        return file.petitions().exists(petition -> !decided.contains(petition.id()));
    }

    private static boolean waitsForOutcome(CaseFile file) {
        Set<Id<CoreDecision>> settled = HashSet.ofAll(file.decisionProgress().map(DecisionProgress::decision));
        return file.decisions().exists(decision -> !settled.contains(decision.id()));
    }
}
