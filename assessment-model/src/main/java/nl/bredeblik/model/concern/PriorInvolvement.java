package nl.bredeblik.model.concern;

import nl.bredeblik.model.entry.Code;

/**
 * Whether the receiver was already involved when the notification came.
 *
 * <p>Dutch: <i>eerdere betrokkenheid</i>.
 */
public enum PriorInvolvement implements Code {
    /** Not involved. */
    NONE("geen"),
    /** During the safety assessment. */
    DURING_ASSESSMENT("tijdens de veiligheidsbeoordeling"),
    /** After the safety assessment. */
    AFTER_ASSESSMENT("na de veiligheidsbeoordeling"),
    /** During monitoring. */
    DURING_MONITORING("tijdens het monitoren"),
    /** Involved in another way. */
    OTHERWISE("anders betrokken");

    private final String label;

    PriorInvolvement(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
