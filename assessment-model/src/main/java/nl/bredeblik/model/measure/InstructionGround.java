package nl.bredeblik.model.measure;

import nl.bredeblik.model.entry.Code;

/**
 * On which ground a written instruction is given (BW 1:263 and 1:265f).
 *
 * <p>Dutch: <i>grond van een schriftelijke aanwijzing</i>.
 */
public enum InstructionGround implements Code {
    /** A parent with authority or the minor does not agree with the carrying out of the plan. */
    NO_AGREEMENT("geen instemming met het plan"),
    /** A parent with authority or the minor does not, or not in everything, cooperate in the carrying out of the plan. */
    NO_COOPERATION("geen of niet alle medewerking aan het plan"),
    /** It is needed to remove a concrete threat to the development of the minor. */
    TO_REMOVE_THREAT("nodig om een concrete bedreiging weg te nemen"),
    /** It limits the contact with a parent with authority, as far as the placement makes that needed. */
    DUE_TO_PLACEMENT("nodig in verband met de uithuisplaatsing");

    private final String label;

    InstructionGround(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
