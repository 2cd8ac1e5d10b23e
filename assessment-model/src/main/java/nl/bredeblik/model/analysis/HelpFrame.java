package nl.bredeblik.model.analysis;

import nl.bredeblik.model.entry.Code;

/**
 * In which frame help is given.
 *
 * <p>Dutch: <i>kader van de hulp</i>.
 */
public enum HelpFrame implements Code {
    /** Voluntary. */
    VOLUNTARY("vrijwillig"),
    /** Preventive youth protection, formerly called drang. */
    PREVENTIVE_JUDICIAL("preventieve jeugdbescherming"),
    /** Under a measure. */
    IMPOSED("gedwongen kader"),
    /** Under criminal law. */
    CRIMINAL("strafrechtelijk kader");

    private final String label;

    HelpFrame(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
