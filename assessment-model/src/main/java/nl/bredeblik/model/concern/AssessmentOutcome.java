package nl.bredeblik.model.concern;

import nl.bredeblik.model.entry.Code;

/**
 * The outcome of a step of Veilig Thuis.
 *
 * <p>Dutch: <i>uitkomst</i>.
 */
public enum AssessmentOutcome implements Code {
    /** Own investigation. */
    OWN_INVESTIGATION("eigen onderzoek"),
    /** Request to the Board. */
    REQUEST_TO_BOARD("verzoek aan de Raad voor de Kinderbescherming"),
    /** Conditions and Follow-up. */
    CONDITIONS_AND_FOLLOW_UP("Voorwaarden en Vervolg"),
    /** Transfer to a local team, running help, a multidisciplinary team or the persons themselves. */
    TRANSFER("overdracht"),
    /** End of involvement. */
    END_OF_INVOLVEMENT("einde betrokkenheid"),
    /** Another outcome. */
    OTHER("anders");

    private final String label;

    AssessmentOutcome(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
