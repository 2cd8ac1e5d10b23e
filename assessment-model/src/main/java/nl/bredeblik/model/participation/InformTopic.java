package nl.bredeblik.model.participation;

import nl.bredeblik.model.entry.Code;

/**
 * About what people are told.
 *
 * <p>Dutch: <i>onderwerp van informeren</i>.
 */
public enum InformTopic implements Code {
    /** The procedure. */
    PROCEDURE("werkwijze"),
    /** What is recorded and shared. */
    DATA_PROCESSING("verwerking van gegevens"),
    /** That data came from somebody else (Wmo 2015, 5.3.1). */
    DATA_RECEIVED("van anderen ontvangen gegevens"),
    /** The right to see the file. */
    ACCESS("inzage"),
    /** The right to correction. */
    CORRECTION("correctie"),
    /** The right to add an own statement. */
    OWN_STATEMENT("eigen verklaring"),
    /** The right to complain. */
    COMPLAINT("klacht"),
    /** The confidential adviser. */
    CONFIDENTIAL_ADVISER("vertrouwenspersoon"),
    /** The right to a lawyer. */
    LAWYER("advocaat"),
    /** The special curator where interests conflict. */
    SPECIAL_CURATOR("bijzondere curator"),
    /** Who replaces the worker. */
    REPLACEMENT("vervanging"),
    /** The requests of BW 1:264, 1:265 and 1:265d. */
    COURT_REQUESTS("verzoeken aan de rechter"),
    /** What is needed for return. */
    RETURN_CONDITIONS("voorwaarden voor terugkeer"),
    /** The outcome of an assessment or investigation. */
    OUTCOME("uitkomst"),
    /** A step or decision. */
    STEP("stap of besluit"),
    /** A concern. */
    CONCERN("zorg");

    private final String label;

    InformTopic(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
