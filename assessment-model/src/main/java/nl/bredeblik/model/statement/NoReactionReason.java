package nl.bredeblik.model.statement;

import nl.bredeblik.model.entry.Code;

/**
 * Why there is no reaction yet.
 *
 * <p>Dutch: <i>reden waarom er geen reactie is</i>.
 */
public enum NoReactionReason implements Code {
    /** Tried and not reached. */
    NOT_REACHED("niet bereikt"),
    /** Asked, and prefers not to react. */
    DOES_NOT_WANT("wil niet reageren"),
    /** Too young to react. */
    TOO_YOUNG("te jong"),
    /** Asking would endanger somebody. */
    NOT_YET_ASKED_FOR_SAFETY("vanwege de veiligheid nog niet gevraagd"),
    /** An investigation forbids it for now. */
    ONGOING_INVESTIGATION("lopend onderzoek"),
    /** The time to react still runs. */
    TERM_STILL_RUNS("reactietermijn loopt nog"),
    /** Another reason. */
    OTHER("anders");

    private final String label;

    NoReactionReason(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
