package nl.bredeblik.rules.profile;

/**
 * On what the sentence of a {@link Difference} rests. None of these is a binding norm.
 *
 * @param kind how far there is a text behind it
 * @param name what it is, in Dutch
 * @param address where it is published; empty where there is no public address
 */
public record Source(Kind kind, String name, String address) {

    /** How far there is a text behind a difference. */
    public enum Kind {
        /** It is told of the way of working; there is no public text. */
        TOLD,
        /** It stands in a text that was read or seen at the address. */
        PUBLISHED,
        /** It is a reading or choice of whoever made the profile. */
        OWN
    }

    /**
     * What is told of a way of working.
     *
     * @param name what it is told of, in Dutch
     * @return the source
     */
    public static Source told(String name) {
        return new Source(Kind.TOLD, name, "");
    }

    /**
     * A text that is published.
     *
     * @param name the title, in Dutch
     * @param address where it is published
     * @return the source
     */
    public static Source published(String name, String address) {
        return new Source(Kind.PUBLISHED, name, address);
    }

    /**
     * A reading or choice of one's own.
     *
     * @param name what it is a reading of, in Dutch
     * @return the source
     */
    public static Source own(String name) {
        return new Source(Kind.OWN, name, "");
    }
}
