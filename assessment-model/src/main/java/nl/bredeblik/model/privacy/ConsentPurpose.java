package nl.bredeblik.model.privacy;

import nl.bredeblik.model.entry.Code;

/**
 * For what permission is given.
 *
 * <p>Dutch: <i>doel van de toestemming</i>.
 */
public enum ConsentPurpose implements Code {
    /** Help. */
    HELP("hulp"),
    /** A stay elsewhere. */
    STAY("verblijf elders"),
    /** Sharing data. */
    SHARING("delen van gegevens"),
    /** Asking an informant. */
    INFORMANT("raadplegen van een informant");

    private final String label;

    ConsentPurpose(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
