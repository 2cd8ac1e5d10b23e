package nl.bredeblik.model.coverage;

/** Why an aspect is not asked for a member. */
public enum ExemptReason {
    /** The member died. Dutch: <i>overleden</i>. */
    DECEASED,
    /** The member is not born yet. Dutch: <i>nog niet geboren</i>. */
    UNBORN,
    /** The child is certainly younger than the age from which a child is spoken with. Dutch: <i>heel jong</i>. */
    VERY_YOUNG,
    /** It is not certain that the child has that age: the least is asked. Dutch: <i>leeftijd niet zeker</i>. */
    AGE_NOT_CERTAIN,
    /** The member became known after the analysis was recorded. Dutch: <i>later bekend</i>. */
    KNOWN_LATER,
    /** The plan says why it holds nothing for the member. Dutch: <i>met reden niet in het plan</i>. */
    NOT_COVERED_BY_PLAN
}
