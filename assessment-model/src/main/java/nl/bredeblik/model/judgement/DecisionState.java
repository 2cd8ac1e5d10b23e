package nl.bredeblik.model.judgement;

import nl.bredeblik.model.entry.Code;

/**
 * What became of a decision.
 *
 * <p>Dutch: <i>stand van een beslissing</i>.
 */
public enum DecisionState implements Code {
    /** Carried out. */
    CARRIED_OUT("uitgevoerd"),
    /** Withdrawn. */
    WITHDRAWN("ingetrokken"),
    /** Replaced by another. */
    REPLACED("vervangen"),
    /** Refused by the court. */
    REFUSED_BY_COURT("afgewezen door de rechter");

    private final String label;

    DecisionState(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
