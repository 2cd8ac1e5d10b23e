/** An invented file in which everything that was told is in order, and changes that put one thing out of order. */
@NullMarked
package nl.bredeblik.rules.told;

import org.jspecify.annotations.NullMarked;
