package nl.bredeblik.model.statement;

import nl.bredeblik.model.entry.Code;

/**
 * Why a source is not named to the persons concerned (Uitvoeringsbesluit Wmo 2015, 4.1.8 lid 3).
 *
 * <p>Dutch: <i>grond om de bron niet te noemen</i>.
 */
public enum SourceWithheldGround implements Code {
    /** Naming it would endanger somebody. */
    SAFETY("veiligheid"),
    /** Naming it would harm a relation of trust that is needed. */
    TRUST_RELATION("vertrouwensrelatie"),
    /** The reporter asked to stay anonymous to the family. */
    ANONYMOUS_ON_REQUEST("op verzoek anoniem"),
    /** Another ground. */
    OTHER("anders");

    private final String label;

    SourceWithheldGround(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
