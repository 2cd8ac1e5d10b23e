package nl.bredeblik.model.judgement;

import nl.bredeblik.model.entry.Code;

/**
 * The decisions that norms call far-reaching.
 *
 * <p>Dutch: <i>soort kernbeslissing</i>.
 */
public enum CoreDecisionKind implements Code {
    /** A petition to the court. */
    PETITION("verzoek aan de rechter"),
    /** A placement. */
    PLACEMENT("uithuisplaatsing"),
    /** A change of place. */
    CHANGE_OF_PLACE("overplaatsing"),
    /** A return home. */
    RETURN("terugplaatsing"),
    /** A view on where the child grows up. */
    PERSPECTIVE("standpunt over het opgroeiperspectief"),
    /** A limit of contact. */
    CONTACT_LIMIT("beperking van het contact"),
    /** A written instruction. */
    WRITTEN_INSTRUCTION("schriftelijke aanwijzing"),
    /** Not extending a measure. */
    NOT_EXTENDING("maatregel niet verlengen"),
    /** Closing. */
    CLOSING("afsluiting"),
    /** Another far-reaching decision. */
    OTHER("andere beslissing");

    private final String label;

    CoreDecisionKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
