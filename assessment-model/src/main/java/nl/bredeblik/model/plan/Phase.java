package nl.bredeblik.model.plan;

import nl.bredeblik.model.entry.Code;

/**
 * The three phases of phased work on safety.
 *
 * <p>Dutch: <i>fase</i>.
 */
public enum Phase implements Code {
    /** Direct safety: stop violence, protect. */
    DIRECT_SAFETY("directe veiligheid"),
    /** Risk-led care: tackle what keeps it going. */
    RISK_LED("risicogestuurde zorg, stabiele veiligheid"),
    /** Recovery-led care. */
    RECOVERY("herstelgerichte zorg");

    private final String label;

    Phase(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
