package nl.bredeblik.model.family;

import nl.bredeblik.model.entry.Code;

/**
 * Why a person is not in the file.
 *
 * <p>Dutch: <i>reden van niet opnemen</i>.
 */
public enum NotIncludedReason implements Code {
    /** Nobody knows who the person is. */
    UNKNOWN_PERSON("onbekend wie het is"),
    /** It is being found out. */
    BEING_FOUND_OUT("wordt uitgezocht"),
    /** There is no second parent in law. */
    NO_SECOND_PARENT("geen tweede juridische ouder"),
    /** The person died before the file was opened. */
    DECEASED("overleden"),
    /** The person plays no part in the family, as found out and recorded. */
    NO_PART_IN_FAMILY("maakt geen deel uit van het gezin"),
    /** Left out for somebody's safety. */
    SAFETY("vanwege de veiligheid"),
    /** Mentioned, and nobody found out more; it excuses nothing. */
    NOT_LOOKED_INTO("genoemd, niet uitgezocht"),
    /** Another reason, explained. */
    OTHER("anders");

    private final String label;

    NotIncludedReason(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
