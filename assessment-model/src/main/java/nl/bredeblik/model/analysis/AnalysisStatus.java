package nl.bredeblik.model.analysis;

import nl.bredeblik.model.entry.Code;

/**
 * How far an analysis is.
 *
 * <p>Dutch: <i>stadium van de analyse</i>.
 */
public enum AnalysisStatus implements Code {
    /** Being made. */
    DRAFT("concept"),
    /** Shared with those it is about. */
    SHARED("gedeeld"),
    /** Adopted as the basis for the plan. */
    ADOPTED("vastgesteld");

    private final String label;

    AnalysisStatus(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
