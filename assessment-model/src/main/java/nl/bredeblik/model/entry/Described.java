package nl.bredeblik.model.entry;

/**
 * A value that can say what it is without showing what it holds.
 *
 * <p>It is the text that {@code toString}, logs and exceptions show: the kind, and the id where there is one. Everything
 * else in a case file is personal data.
 */
public interface Described {

    /** {@return the kind of value, with its id where it has one, and nothing else} */
    String describe();
}
