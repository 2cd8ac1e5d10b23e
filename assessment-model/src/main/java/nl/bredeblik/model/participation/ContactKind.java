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

    /**
     * Whether people see each other in it, by video too.
     *
     * @return true for a conversation, a visit, a video call and an observation
     */
    public boolean isFaceToFace() {
        return switch (this) {
            case CONVERSATION, HOME_VISIT, VIDEO, OBSERVATION -> true;
            case TELEPHONE, WRITTEN -> false;
        };
    }

    /**
     * Whether people speak with each other in it.
     *
     * @return true for a conversation, a visit, a telephone call and a video call
     */
    public boolean isTalk() {
        return switch (this) {
            case CONVERSATION, HOME_VISIT, TELEPHONE, VIDEO -> true;
            case WRITTEN, OBSERVATION -> false;
        };
    }
}
