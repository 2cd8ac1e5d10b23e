/**
 * What happened and what was done, in the order of the days (<i>tijdlijn</i>). A date that is known in part stays so; what has no
 * known date stands apart.
 */
@NullMarked
package nl.bredeblik.model.timeline;

import org.jspecify.annotations.NullMarked;
