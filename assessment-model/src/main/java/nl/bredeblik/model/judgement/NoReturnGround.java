package nl.bredeblik.model.judgement;

import nl.bredeblik.model.entry.Code;

/**
 * On what a decision rests that a child does not return home, or not now. Law and guideline name no fixed term: elapsed time
 * alone is no ground.
 *
 * <p>Dutch: <i>grond om niet terug te plaatsen</i>.
 */
public enum NoReturnGround implements Code {
    /** The months that have gone by. */
    ELAPSED_TIME("verstreken tijd"),
    /** The development and the needs of the child. */
    CHILD("ontwikkeling en behoeften van het kind"),
    /** What the parents can offer in raising the child. */
    UPBRINGING("mogelijkheden van de ouders in de opvoeding"),
    /** The family and its surroundings. */
    SURROUNDINGS("gezin en omgeving"),
    /** Another ground. */
    OTHER("andere grond");

    private final String label;

    NoReturnGround(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
