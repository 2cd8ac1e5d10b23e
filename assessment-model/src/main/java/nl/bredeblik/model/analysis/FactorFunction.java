package nl.bredeblik.model.analysis;

import nl.bredeblik.model.entry.Code;

/**
 * What a factor does.
 *
 * <p>Dutch: <i>functie van een factor</i>.
 */
public enum FactorFunction implements Code {
    /** Made it more likely. */
    PREDISPOSING("predisponerend"),
    /** Set it off. */
    PRECIPITATING("uitlokkend"),
    /** Keeps it going. */
    PERPETUATING("instandhoudend"),
    /** Protects. */
    PROTECTIVE("beschermend");

    private final String label;

    FactorFunction(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
