package nl.bredeblik.model.family;

import nl.bredeblik.model.entry.Code;

/**
 * As what a person is named who may not be in the file.
 *
 * <p>Dutch: <i>hoedanigheid</i>.
 */
public enum NotIncludedRole implements Code {
    /** A parent. */
    PARENT("ouder"),
    /** A partner of a parent. */
    PARTNER_OF_PARENT("partner van een ouder"),
    /** Somebody who cares for a child. */
    CARER("verzorger"),
    /** Somebody who lives in the home. */
    HOUSEMATE("huisgenoot"),
    /** Another child. */
    CHILD("kind");

    private final String label;

    NotIncludedRole(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
