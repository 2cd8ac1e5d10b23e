package nl.bredeblik.model.generate;

/** Where the references in a made-up file point. */
public enum References {
    /** Each to something in the file, of a kind that its field allows. */
    ALL_RESOLVE,
    /** Some to nothing, as in a file that somebody is still typing. */
    SOME_DANGLE
}
