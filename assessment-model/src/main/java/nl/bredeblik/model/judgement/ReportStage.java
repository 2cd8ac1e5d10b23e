package nl.bredeblik.model.judgement;

import nl.bredeblik.model.entry.Code;

/**
 * Draft or final.
 *
 * <p>Dutch: <i>stadium</i>.
 */
public enum ReportStage implements Code {
    /** Draft. */
    DRAFT("concept"),
    /** Final. */
    FINAL("definitief");

    private final String label;

    ReportStage(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
