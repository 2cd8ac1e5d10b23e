/** An invented family in order, and the changes that put one thing out of order. */
@NullMarked
package nl.bredeblik.rules.family;

import org.jspecify.annotations.NullMarked;
