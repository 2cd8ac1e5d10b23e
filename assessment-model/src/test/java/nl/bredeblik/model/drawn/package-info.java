/** Small families drawn by hand, for the tests of the views of a file: a line for what is recorded. */
@NullMarked
package nl.bredeblik.model.drawn;

import org.jspecify.annotations.NullMarked;
