package nl.bredeblik.model.statement;

import nl.bredeblik.model.entry.Code;

/**
 * What kind of document was received.
 *
 * <p>Dutch: <i>soort stuk</i>.
 */
public enum DocumentKind implements Code {
    /** A letter or message. */
    LETTER("brief of e-mail"),
    /** An answer to a concern, a statement or a draft. */
    REPLY("reactie of weerwoord"),
    /** A record or form of the police. */
    POLICE_RECORD("politiemutatie of zorgformulier"),
    /** A letter of a doctor. */
    MEDICAL_LETTER("medische brief"),
    /** A report of a school. */
    SCHOOL_REPORT("verslag van school"),
    /** A report of a provider of help. */
    CARE_REPORT("verslag van een hulpverlener"),
    /** A report of an investigation. */
    INVESTIGATION_REPORT("onderzoeksrapport"),
    /** A report of an expert. */
    EXPERT_REPORT("deskundigenrapport"),
    /** A court document. */
    COURT_DOCUMENT("gerechtelijk stuk"),
    /** An extract from a register. */
    REGISTER_EXTRACT("uittreksel uit een register"),
    /** A person's own statement, handed in for the file. */
    OWN_STATEMENT("eigen verklaring"),
    /** Another document. */
    OTHER("anders");

    private final String label;

    DocumentKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
