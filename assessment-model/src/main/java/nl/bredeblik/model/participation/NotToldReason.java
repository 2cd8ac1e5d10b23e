package nl.bredeblik.model.participation;

import nl.bredeblik.model.entry.Code;

/**
 * Why somebody was not told, or not yet.
 *
 * <p>Dutch: <i>reden om niet te informeren</i>.
 */
public enum NotToldReason implements Code {
    /** It would endanger somebody. */
    SAFETY_OF_MEMBER("veiligheid van een gezinslid"),
    /** An investigation forbids it for now. */
    ONGOING_INVESTIGATION("lopend onderzoek"),
    /** Tried and not reached. */
    NOT_REACHED("niet bereikt"),
    /** The child is too young. */
    CHILD_TOO_YOUNG("kind is te jong"),
    /** The person does not want to know. */
    DOES_NOT_WANT("wil het niet weten"),
    /** Another reason. */
    OTHER("anders");

    private final String label;

    NotToldReason(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
