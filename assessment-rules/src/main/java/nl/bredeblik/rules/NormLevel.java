package nl.bredeblik.rules;

/** How high a norm stands. */
public enum NormLevel {
    /** An act or treaty. Dutch: <i>wet</i>. */
    LAW,
    /** A decree or ministerial rule. Dutch: <i>besluit of regeling</i>. */
    DECREE,
    /** A decision of a disciplinary board. Dutch: <i>tuchtuitspraak</i>. */
    DISCIPLINARY_DECISION,
    /** A norm of the field or the inspectorate. Dutch: <i>veldnorm</i>. */
    FIELD_NORM,
    /** A professional guideline. Dutch: <i>richtlijn</i>. */
    GUIDELINE,
    /** A way of working, without a published norm. Dutch: <i>werkwijze</i>. */
    PRACTICE;

    /**
     * Whether a professional may depart from a norm of this level with recorded reasons.
     *
     * @return false for law and decree, whose own exceptions are part of the rule
     */
    public boolean allowsDeparture() {
        return this != LAW && this != DECREE;
    }
}
