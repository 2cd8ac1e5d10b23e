package nl.bredeblik.model.shape;

/**
 * What one value of a field is: a {@link Scalar}, written as a single piece of text, or a value with fields of its own,
 * described by its {@link Shape}.
 *
 * @param <V> the type of the value
 */
public sealed interface Kind<V> permits Scalar, Shape {}
