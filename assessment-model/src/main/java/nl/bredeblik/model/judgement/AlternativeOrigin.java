package nl.bredeblik.model.judgement;

import nl.bredeblik.model.entry.Code;

/**
 * Where an alternative comes from.
 *
 * <p>Dutch: <i>herkomst van een alternatief</i>.
 */
public enum AlternativeOrigin implements Code {
    /** The professionals. */
    PROFESSIONALS("professionals"),
    /** The family or its network. */
    FAMILY("gezin of netwerk"),
    /** A court ordered it. */
    COURT("rechter"),
    /** The plan agreed it. */
    PLAN("plan");

    private final String label;

    AlternativeOrigin(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
