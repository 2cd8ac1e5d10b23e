package nl.bredeblik.model.shape;

/** How often a field holds a value. */
public enum Presence {
    /** Exactly once, always. */
    REQUIRED,
    /** Exactly once; it may be left out, and then has its default. */
    DEFAULTED,
    /** At most once. */
    OPTIONAL,
    /** Any number of times, in order; empty only ever means none. */
    MANY
}
