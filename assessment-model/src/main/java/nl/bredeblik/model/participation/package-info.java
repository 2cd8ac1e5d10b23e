/**
 * The people themselves: contacts with them, what they think in their own words and how that was weighed, what they were
 * told, what they object to or ask, and how they experienced the way of working.
 */
@NullMarked
package nl.bredeblik.model.participation;

import org.jspecify.annotations.NullMarked;
