package nl.bredeblik.model.time;

/** What a day does in the counting of a term. */
public enum TermStepReason {
    /** The day of the event; it does not count, counting starts the day after. */
    EVENT,
    /** The day counts. */
    COUNTED,
    /** The day does not count, because it is no working day. */
    SKIPPED,
    /** The last day of the term as it is written. */
    PLAIN_LAST_DAY,
    /** Added, because a term does not end on a weekend day or a holiday: <i>Algemene termijnenwet</i> article 1. */
    EXTENDED_ART_1,
    /** Added, so that the term holds two ordinary days: <i>Algemene termijnenwet</i> article 2. */
    LENGTHENED_ART_2
}
