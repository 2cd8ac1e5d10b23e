package nl.bredeblik.model.plan;

import nl.bredeblik.model.entry.Code;

/**
 * How far somebody agrees.
 *
 * <p>Dutch: <i>mate van instemming</i>.
 */
public enum AgreementLevel implements Code {
    /** Agrees. */
    AGREES("is het eens"),
    /** Agrees in part. */
    PARTLY("is het deels eens"),
    /** Does not agree. */
    DISAGREES("is het niet eens"),
    /** Was not asked. */
    NOT_ASKED("niet gevraagd"),
    /** Could not be asked. */
    COULD_NOT_BE_ASKED("kon niet worden gevraagd");

    private final String label;

    AgreementLevel(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
