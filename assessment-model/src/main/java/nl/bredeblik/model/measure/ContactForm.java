package nl.bredeblik.model.measure;

import nl.bredeblik.model.entry.Code;

/**
 * What an arrangement says about contact.
 *
 * <p>Dutch: <i>vorm van het contact</i>.
 */
public enum ContactForm implements Code {
    /** Contact is arranged, and not limited. */
    ARRANGED("contact geregeld"),
    /** Contact is limited, such as to visits under guidance. */
    LIMITED("contact beperkt"),
    /** Contact is less than it was. */
    REDUCED("contact verminderd"),
    /** There is no contact for the time being. */
    STOPPED("contact gestopt");

    private final String label;

    ContactForm(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
