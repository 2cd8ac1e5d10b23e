/**
 * How the values of the model are written: an interface with an annotation, from which the implementation is generated.
 *
 * <p>Not exported. A caller sees the interface and its builder; how they come about may change.
 */
@NullMarked
package nl.bredeblik.model.style;

import org.jspecify.annotations.NullMarked;
