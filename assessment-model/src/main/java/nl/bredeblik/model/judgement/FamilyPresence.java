package nl.bredeblik.model.judgement;

import nl.bredeblik.model.entry.Code;

/**
 * How the family took part in a discussion.
 *
 * <p>Dutch: <i>aanwezigheid van het gezin</i>.
 */
public enum FamilyPresence implements Code {
    /** Was there. */
    PRESENT("aanwezig"),
    /** Some were there, or for a part. */
    PARTLY_PRESENT("deels aanwezig"),
    /** Was represented. */
    REPRESENTED("vertegenwoordigd"),
    /** Was invited and was not there. */
    INVITED_ABSENT("uitgenodigd, niet aanwezig"),
    /** Was not invited. */
    NOT_INVITED("niet uitgenodigd"),
    /** Not recorded. */
    NOT_RECORDED("niet vastgelegd");

    private final String label;

    FamilyPresence(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
