package nl.bredeblik.model.analysis;

import nl.bredeblik.model.entry.Code;

/**
 * A factor's dimension.
 *
 * <p>Dutch: <i>dimensie</i>.
 */
public enum FactorDimension implements Code {
    /** Biological. */
    BIOLOGICAL("biologisch"),
    /** Psychological. */
    PSYCHOLOGICAL("psychologisch"),
    /** Social. */
    SOCIAL("sociaal");

    private final String label;

    FactorDimension(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
