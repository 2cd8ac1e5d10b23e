package nl.bredeblik.model.judgement;

import nl.bredeblik.model.entry.Code;

/**
 * How a joint judgement was reached.
 *
 * <p>Dutch: <i>wijze van overeenstemming</i>.
 */
public enum ConsensusKind implements Code {
    /** All agreed. */
    UNANIMOUS("eensgezind"),
    /** Most agreed. */
    MAJORITY("meerderheid"),
    /** The chair decided. */
    CHAIR_DECIDED("voorzitter besliste"),
    /** No agreement was reached. */
    NONE("geen overeenstemming");

    private final String label;

    ConsensusKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
