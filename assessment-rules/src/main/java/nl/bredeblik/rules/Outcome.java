package nl.bredeblik.rules;

/** What became of one rule for one subject. */
public enum Outcome {
    /** The record shows what is asked. */
    SATISFIED,
    /** A term runs and the act is not recorded yet. */
    PENDING,
    /** The record does not show what is asked, or contradicts it. "Not recorded" is not "not done". */
    VIOLATED,
    /** Violated, with a recorded and reasoned deviation or acknowledgement. It never says that the norm was met. */
    EXPLAINED,
    /** The rule asks nothing here, with the reason. */
    NOT_APPLICABLE,
    /** The record holds too little to tell, with what is missing. */
    NOT_ASSESSABLE
}
