package nl.bredeblik.rules;

import nl.bredeblik.model.casefile.CaseFile;
import nl.bredeblik.model.judgement.CoreDecision;
import nl.bredeblik.model.measure.Petition;
import nl.bredeblik.model.plan.Adoption;

/** Derives the step at hand from what a file holds, when nobody says which step it is. */
final class MomentOfFile {

    private MomentOfFile() {}

    /**
     * The step at hand, the first of these that fits: closing when one is proposed or done; decision when a petition waits
     * for its order or a core decision for what becomes of it; review when a plan was adopted; plan when there is one;
     * analysis when there is one; judgement when a judgement or a discussion is recorded; and direct safety otherwise.
     */
    static Moment of(CaseFile file) {
        if (!file.closings().isEmpty()) {
            return Moment.CLOSING;
        }
        if (file.petitions().exists(petition -> isOpen(petition, file))
                || file.decisions().exists(decision -> isOpen(decision, file))) {
            return Moment.DECISION;
        }
        if (file.plans().exists(plan -> file.adoptions().map(Adoption::plan).contains(plan.id()))) {
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

    private static boolean isOpen(Petition petition, CaseFile file) {
        return !file.orders().exists(order -> order.petition().contains(petition.id()));
    }

    private static boolean isOpen(CoreDecision decision, CaseFile file) {
        return !file.decisionProgress().exists(progress -> progress.decision().equals(decision.id()));
    }
}
