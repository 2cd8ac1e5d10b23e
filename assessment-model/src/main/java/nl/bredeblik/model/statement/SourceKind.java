package nl.bredeblik.model.statement;

import nl.bredeblik.model.entry.Code;

/**
 * What kind of source it is.
 *
 * <p>Dutch: <i>soort bron</i>.
 */
public enum SourceKind implements Code {
    /** What the author saw or heard. */
    OBSERVATION("eigen waarneming"),
    /** A child. */
    CHILD("kind"),
    /** A parent. */
    PARENT("ouder"),
    /** Another member. */
    OTHER_MEMBER("ander gezinslid"),
    /** Somebody from the network. */
    NETWORK("netwerk"),
    /** A professional. */
    PROFESSIONAL("professional"),
    /** A document. */
    DOCUMENT("document"),
    /** A decision, as of a court. */
    DECISION("beslissing"),
    /** A notification. */
    NOTIFICATION("melding"),
    /** A completed instrument. */
    INSTRUMENT("instrument"),
    /** A police record. */
    POLICE_RECORD("politieregistratie");

    private final String label;

    SourceKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
