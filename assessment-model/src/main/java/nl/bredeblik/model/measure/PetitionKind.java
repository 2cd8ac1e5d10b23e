package nl.bredeblik.model.measure;

import nl.bredeblik.model.entry.Code;

/**
 * What is asked of the court.
 *
 * <p>Dutch: <i>soort verzoek</i>.
 */
public enum PetitionKind implements Code {
    /** Supervision. */
    SUPERVISION("ondertoezichtstelling"),
    /** Extension of supervision. */
    EXTEND_SUPERVISION("verlenging van de ondertoezichtstelling"),
    /** Authorisation to place. */
    PLACEMENT("machtiging uithuisplaatsing"),
    /** Extension of the authorisation. */
    EXTEND_PLACEMENT("verlenging van de machtiging uithuisplaatsing"),
    /** Ending authority (BW 1:266). */
    END_OF_AUTHORITY("beëindiging van het gezag"),
    /** Partial exercise of authority (BW 1:265e). */
    PARTIAL_AUTHORITY("gedeeltelijke uitoefening van het gezag"),
    /** Substitute consent (BW 1:265h). */
    MEDICAL_CONSENT("vervangende toestemming voor een medische behandeling"),
    /** Permission to move a child (BW 1:265i). */
    CONSENT_TO_MOVE("toestemming voor wijziging van de verblijfplaats"),
    /** Authorisation for secure care (Jeugdwet 6.1.2). */
    SECURE_CARE("machtiging gesloten jeugdhulp"),
    /** Ending a measure. */
    END_OF_MEASURE("beëindiging van de maatregel"),
    /** Another request. */
    OTHER("ander verzoek");

    private final String label;

    PetitionKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
