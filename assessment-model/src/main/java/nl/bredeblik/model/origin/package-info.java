/**
 * Where the entries of one file came from: the files of several organisations that became one, on which ground, and who said
 * that what stands under two ids is one person or one thing.
 *
 * <p>Nothing here is guessed. That two members are one person, or two notifications one, is said by somebody, and may be denied
 * by somebody in a next revision.
 */
@NullMarked
package nl.bredeblik.model.origin;

import org.jspecify.annotations.NullMarked;
