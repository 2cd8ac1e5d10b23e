package nl.bredeblik.model.team;

import nl.bredeblik.model.entry.Code;

/**
 * How somebody took part.
 *
 * <p>Dutch: <i>wijze van deelname</i>.
 */
public enum ParticipationMode implements Code {
    /** Was there. */
    IN_PERSON("aanwezig"),
    /** Took part from a distance. */
    ONLINE("op afstand"),
    /** Was represented by somebody. */
    REPRESENTED("vertegenwoordigd"),
    /** Gave a view beforehand. */
    VIEW_GIVEN_BEFORE("mening vooraf gegeven"),
    /** Was invited and was not there. */
    INVITED_ABSENT("uitgenodigd, niet aanwezig"),
    /** Was not invited. */
    NOT_INVITED("niet uitgenodigd");

    private final String label;

    ParticipationMode(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
