package nl.bredeblik.model.family;

import nl.bredeblik.model.entry.Code;

/**
 * What somebody needs in order to be heard and to understand.
 *
 * <p>Dutch: <i>soort communicatiebehoefte</i>.
 */
public enum CommunicationNeedKind implements Code {
    /** An interpreter, for a spoken language. */
    INTERPRETER("tolk"),
    /** Sign language. */
    SIGN_LANGUAGE("gebarentaal"),
    /** Plain language, spoken and written. */
    PLAIN_LANGUAGE("eenvoudige taal"),
    /** Pictures or drawings. */
    PICTURES("afbeeldingen of tekeningen"),
    /** A hearing aid or a quiet room. */
    HEARING("hulp bij horen"),
    /** Large print, braille or reading aloud. */
    SEEING("hulp bij zien"),
    /** A trusted person beside them. */
    TRUSTED_PERSON("een vertrouwd persoon erbij"),
    /** Another need, described. */
    OTHER("anders");

    private final String label;

    CommunicationNeedKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
