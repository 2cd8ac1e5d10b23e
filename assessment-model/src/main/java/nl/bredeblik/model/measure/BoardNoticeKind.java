package nl.bredeblik.model.measure;

import nl.bredeblik.model.entry.Code;

/**
 * Of which step the Board was told.
 *
 * <p>Dutch: <i>soort mededeling</i>.
 */
public enum BoardNoticeKind implements Code {
    /** The measure or authorisation will not be extended (lid 1). */
    NOT_EXTENDING("geen verlenging"),
    /** A placement ends early (lid 2). */
    EARLY_END_OF_PLACEMENT("tussentijdse beëindiging van de plaatsing"),
    /** An extension after two years or more of placement (lid 3). */
    EXTENSION_AFTER_TWO_YEARS("verlenging na twee jaar");

    private final String label;

    BoardNoticeKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
