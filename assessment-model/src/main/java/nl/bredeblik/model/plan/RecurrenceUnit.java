package nl.bredeblik.model.plan;

import nl.bredeblik.model.entry.Code;

/**
 * The unit of a repetition.
 *
 * <p>Dutch: <i>eenheid van herhaling</i>.
 */
public enum RecurrenceUnit implements Code {
    /** Days. */
    DAY("dag"),
    /** Weeks. */
    WEEK("week"),
    /** Months. */
    MONTH("maand");

    private final String label;

    RecurrenceUnit(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
