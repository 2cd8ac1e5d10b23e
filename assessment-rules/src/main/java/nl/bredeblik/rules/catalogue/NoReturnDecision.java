package nl.bredeblik.rules.catalogue;

import io.vavr.collection.Array;
import nl.bredeblik.model.judgement.NoReturnGround;
import nl.bredeblik.rules.Look;
import nl.bredeblik.rules.Subjects;
import nl.bredeblik.rules.Verdict;

/** Decisions that name on which grounds a child does not return home, or not now. */
final class NoReturnDecision {

    static final Subjects<DecisionStanding> DECISIONS = Subjects.about(
            "decisions with a ground on which a child does not return",
            look -> DecisionStanding.in(look)
                    .filter(standing -> !standing.decision().noReturn().isEmpty()),
            DecisionStanding::decision,
            standing -> Array.of(standing.decision().id()));

    private NoReturnDecision() {}

    /** No source names a number of months after which a child does not return. */
    static Verdict restsOnMoreThanTime(DecisionStanding standing, Look look) {
        if (standing.stage() == DecisionStanding.Stage.OVER) {
            return Verdict.EXEMPT;
        }
        return Verdict.satisfiedIf(
                        standing.decision().noReturn().exists(ground -> ground != NoReturnGround.ELAPSED_TIME))
                .at("noReturn");
    }
}
