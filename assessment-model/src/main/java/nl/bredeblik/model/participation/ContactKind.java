package nl.bredeblik.model.participation;

import nl.bredeblik.model.entry.Code;

/**
 * What kind of contact it is.
 *
 * <p>Dutch: <i>soort contact</i>.
 */
public enum ContactKind implements Code {
    /** A conversation, face to face. */
    CONVERSATION("gesprek"),
    /** A visit at home. */
    HOME_VISIT("huisbezoek"),
    /** By telephone. */
    TELEPHONE("telefonisch contact"),
    /** By video. */
    VIDEO("beeldbellen"),
    /** By letter or message. */
    WRITTEN("schriftelijk"),
    /** Observation, as of a young child. */
    OBSERVATION("observatie");

    private final String label;

    ContactKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
