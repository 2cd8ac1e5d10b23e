package nl.bredeblik.model.time;

/** Whether the <i>Algemene termijnenwet</i> can lengthen a term, and why not. */
public enum TermExtension {
    /** Articles 1 and 2 apply. */
    APPLIES,
    /** The term is not set by an act or an order in council. */
    NOT_STATUTORY,
    /** More than 90 days, twelve weeks or three months, or in years: article 4 under a. */
    TOO_LONG,
    /** Deprivation of liberty: article 4 under c. */
    LIBERTY
}
